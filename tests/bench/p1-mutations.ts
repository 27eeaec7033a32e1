import type { Page } from '@playwright/test';
import { builds, ExtensionSession } from '../browser/extension-session.ts';
import { calendarWeekPage } from '../sites/google-calendar/build-week-page.ts';
import { writeBaseline, type Baseline } from './baseline-extensions.ts';
import type { Metric, Row } from './metric.ts';
import { mutate } from './mutate.ts';
import { sampleWeek } from './sample-week.ts';
import { benchZone } from './bench-zone.ts';
import { median, spread } from './statistics.ts';

const rounds = 14;
const warmUps = 2;
const most = 1.5;

/** A list of deals as any CRM has one: no record is open. */
const dealList = `<!doctype html><title>Deals</title><main>${'<div role="row"><a href="#">A deal</a><span>Open</span><span>1,000</span></div>'.repeat(300)}</main>`;

/** Where our scripts watch and nothing is open: the calendar's week, and lists of CRMs by an address of each. */
const places: [site: string, address: string, pattern: string | undefined][] = [
  ['Google Calendar', 'https://calendar.google.com/calendar/u/0/r/week', undefined],
  ['Salesforce', 'https://acme.lightning.force.com/lightning/o/Opportunity/list', 'https://*.lightning.force.com/*'],
  ['HubSpot', 'https://app.hubspot.com/contacts/1234567/objects/0-3/views/all/board', 'https://app.hubspot.com/*'],
  ['Pipedrive', 'https://acme.pipedrive.com/pipeline/1', 'https://*.pipedrive.com/*'],
  [
    'Dynamics 365',
    'https://acme.crm.dynamics.com/main.aspx?pagetype=entitylist&etn=opportunity',
    'https://*.crm.dynamics.com/*',
  ],
  ['Copper', 'https://app.copper.com/companies/1/app', 'https://app.copper.com/*'],
];

interface Side {
  session: ExtensionSession;
  /** By site. */
  pages: Map<string, Page>;
}

/** A browser with an extension, and a tab for each place. */
async function openSide(extensionDir: string, isOurs: boolean): Promise<Side> {
  const context = { locale: 'en-US', timezoneId: benchZone, viewport: { width: 1320, height: 880 } };
  const session = await ExtensionSession.start({ extensionDir, headless: true, context });
  if (isOurs) await session.grant(...places.flatMap(([, , pattern]) => pattern ?? []));
  const week = calendarWeekPage({ ...sampleWeek(20), days: 5, zone: benchZone });
  const pages = new Map<string, Page>();
  for (const [site, address, pattern] of places) {
    session.answer({ [new URL(address).origin]: pattern === undefined ? week : dealList });
    const page = await session.context.newPage();
    await page.goto(address);
    pages.set(site, page);
  }
  return { session, pages };
}

async function measure(): Promise<Row[]> {
  const baselines: Baseline[] = ['empty', 'observer', 'rescan'];
  const sides: Record<string, Side> = { ours: await openSide(builds.chrome, true) };
  for (const name of baselines) sides[name] = await openSide(await writeBaseline(name), false);
  try {
    const rows: Row[] = [];
    for (const [site] of places) rows.push(await measureSite(site, sides));
    return rows;
  } finally {
    for (const { session } of Object.values(sides)) await session.close();
  }
}

async function measureSite(site: string, sides: Record<string, Side>): Promise<Row> {
  const figures: Record<string, number[]> = {};
  const once = async (name: string, { session, pages }: Side): Promise<number> => {
    const page = pages.get(site);
    if (page === undefined) throw new Error(`no page of ${site}`);
    return mutate({ name, session, page });
  };
  for (const [name, side] of Object.entries(sides)) {
    // A tab in the background gets no frames.
    await side.pages.get(site)?.bringToFront();
    // What is read when a page gets its first frames is no mutation's cost, and what runs for the first time is slow.
    for (let warm = 0; warm < warmUps; warm += 1) await once(name, side);
  }
  for (let round = 0; round < rounds; round += 1) {
    const all = Object.entries(sides);
    for (const [name, side] of round % 2 === 0 ? all : all.toReversed())
      (figures[name] ??= []).push(await once(name, side));
  }
  const of = (name: string) => figures[name] ?? [];
  const added = (name: string) => median(of(name)) - median(of('empty'));
  const ratio = added('ours') / added('observer');
  return {
    id: 'P1',
    what: `script ms per 1,000 mutations, nothing open, ${site}`,
    baseline: 'empty subtree observer',
    ours: `${added('ours').toFixed(3)} added; whole ${spread(of('ours'), 3)}`,
    theirs: `${added('observer').toFixed(3)} added; whole ${spread(of('observer'), 3)}; a rescan adds ${added('rescan').toFixed(3)}`,
    result: `${ratio.toFixed(2)}×`,
    target: `≤ ${most}×`,
    isMet: ratio <= most,
    figures,
  };
}

export const p1: Metric = { id: 'P1', measure };
