import { expect, type Page } from '@playwright/test';
import { contentWorld } from '../e2e/content-world.ts';
import { builds, type ExtensionSession } from '../browser/extension-session.ts';
import { writeBaseline } from './baseline-extensions.ts';
import { openBench } from './bench-page.ts';
import type { Metric, Row } from './metric.ts';
import { openOnce } from './open-once.ts';
import { sampleWeek } from './sample-week.ts';
import { benchTeam, itemWithAna } from './bench-team.ts';
import { fillStore } from './long-store.ts';
import { median, quantile } from './statistics.ts';

const openings = 102;
const frameMs = 1_000 / 60;
const stored = 10_000;
/** Events that the page did not show while it was read: a new one, or one that someone moved here. */
const firstSights = 12;

/** What is waited for in the panel: its agenda, and an action item with the same person. */
const agendaAndItem = ['.panel .topic', '.panel .item'];

/** Takes the first chips of 1:1s out before anyone reads the page, to be put back one by one; in each load others first. */
const keepOut = (count: number) => {
  document.addEventListener('DOMContentLoaded', () => {
    const chips = [...document.querySelectorAll<HTMLElement>('[data-eventchip]')]
      .filter((chip) => chip.textContent?.includes('1:1 Ana'))
      .slice(0, count);
    const from = 2 * Number(sessionStorage.getItem('loads') ?? 0);
    sessionStorage.setItem('loads', String(from / 2 + 1));
    const turned = [...chips.slice(from), ...chips.slice(0, from)];
    Object.assign(globalThis, { keptOut: turned.map((chip) => [chip, chip.parentElement]) });
    for (const chip of chips) chip.remove();
  });
};

/** The panel's script is put into a page once something of ours was read in it. */
async function panelIsThere(page: Page): Promise<void> {
  const world = await contentWorld(page);
  await expect.poll(() => world.evaluate('coxswainLink.panel !== undefined')).toBe(true);
}

/** Ten years of meetings, Ana, and something that was agreed with her. */
async function fillOurs(session: ExtensionSession): Promise<void> {
  await (await fillStore(session, 'coxswain', stored, Date.now())).close();
  await session.seed({ ...benchTeam, items: [itemWithAna] });
}

interface Sides {
  ours: number[];
  theirs: number[];
}

async function measure(): Promise<Row[]> {
  const { events, today } = sampleWeek(90);
  const [ours, theirs] = await Promise.all([
    openBench('ours', builds.chromeE2e, events, today, fillOurs),
    openBench('empty host', await writeBaseline('emptyHost'), events, today),
  ]);
  // A page that was loaded just now, or that draws a new chip, is slower by itself: the empty host stands in such a one too.
  const names = ['warm', 'cold', 'loaded', 'agenda', 'items', 'again'] as const;
  const figures = Object.fromEntries(names.map((name) => [name, { ours: [], theirs: [] }])) as unknown as Record<
    (typeof names)[number],
    Sides
  >;
  const openHost = async (which: number | 'new') => (await openOnce(theirs.page, which, ['.panel'])).slice(0, 1);
  const openOurs = (which: number | 'new') => openOnce(ours.page, which, agendaAndItem);
  try {
    await panelIsThere(ours.page);
    for (let index = 0; index < 5; index += 1) {
      await openOurs(index);
      await openHost(index);
    }
    for (let index = 0; index < openings; index += 1) {
      figures.warm.ours.push(...(await openOurs(index)).slice(1));
      figures.warm.theirs.push(...(await openHost(index)));
    }
    for (let index = 0; index < openings; index += 1) {
      await ours.session.stopWorker(ours.page);
      figures.cold.ours.push(...(await openOurs(index)).slice(1));
      figures.cold.theirs.push(...(await openHost(index)));
    }
    // Nothing was read yet: nothing is fetched ahead, and the panel's script is not in the page.
    await ours.page.reload();
    await openOurs(firstSights);
    for (let index = 0; index < firstSights; index += 1) {
      await ours.page.reload();
      figures.loaded.ours.push(...(await openOurs(index)).slice(1));
      await theirs.page.reload();
      figures.loaded.theirs.push(...(await openHost(index)));
    }
    for (const { page } of [ours, theirs]) await page.addInitScript(keepOut, 2 * firstSights);
    for (let index = 0; index < firstSights; index += 1) {
      await ours.page.reload();
      await panelIsThere(ours.page);
      const [agenda = Number.NaN, items = Number.NaN] = await openOurs('new');
      figures.agenda.ours.push(agenda);
      figures.items.ours.push(items);
      // The next in the node that showed this one.
      figures.again.ours.push(...(await openOurs('new')).slice(1));
      await theirs.page.reload();
      const host = await openHost('new');
      figures.agenda.theirs.push(...host);
      figures.items.theirs.push(...host);
      figures.again.theirs.push(...(await openHost('new')));
    }
  } finally {
    await ours.session.close();
    await theirs.session.close();
  }
  const told = (some: readonly number[]) => `p50 ${median(some).toFixed(1)}, p95 ${quantile(some, 0.95).toFixed(1)} ms`;
  const row = (id: string, what: string, sides: Sides, most: number): Row => {
    const more = quantile(sides.ours, 0.95) - quantile(sides.theirs, 0.95);
    return {
      id,
      what,
      baseline: 'empty shadow host',
      ours: told(sides.ours),
      theirs: told(sides.theirs),
      result: `p95 ${more >= 0 ? '+' : '−'}${Math.abs(more).toFixed(1)} ms`,
      target: `p95 ≤ +${most.toFixed(1)} ms`,
      isMet: more <= most,
      figures: { ...sides },
    };
  };
  const among = `${stored} meetings stored`;
  return [
    row(
      'P5a',
      `known event, ${among}: dialog to panel with agenda and items, ${openings} openings`,
      figures.warm,
      frameMs,
    ),
    row('P5a', `the same with a cold worker, ${openings} openings`, figures.cold, frameMs),
    row('P5b', `first sight of an event: frame, kind and agenda, ${firstSights} openings`, figures.agenda, frameMs),
    row('P5b', 'the same: items', figures.items, 150),
    row(
      'P5b',
      'first sight in a node that showed another event: its words must stand still for 250 ms',
      figures.again,
      300,
    ),
    row('P5b', 'the same in a page that was loaded just now, the panel’s script too: items', figures.loaded, 150),
  ];
}

export const p5: Metric = { id: 'P5', measure };
