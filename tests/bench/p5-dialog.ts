import { expect, type Page } from '@playwright/test';
import { contentWorld } from '../e2e/content-world.ts';
import { builds, type ExtensionSession } from '../browser/extension-session.ts';
import { writeBaseline } from './baseline-extensions.ts';
import { openBench } from './bench-page.ts';
import type { Metric, Row } from './metric.ts';
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

/**
 * Opens one chip and gives the ms from the start of the frame in which its dialog is visible to the end of the frame in
 * which each of `contents` is painted. Both sides are looked at in the same way: after each frame, from the page's own
 * world.
 * @param which One of the 1:1s that stand in the page, or the next of those that were kept out of it.
 */
const openOnce = (page: Page, which: number | 'new', contents: readonly string[]): Promise<number[]> =>
  page.evaluate(
    async ({ which: place, contents: selectors }) => {
      /** When the last frame began. */
      let beganAt = 0;
      /** Resolves once the next frame is painted. */
      const frame = () =>
        new Promise<void>((resolve) =>
          requestAnimationFrame((at) => {
            beganAt = at;
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', () => resolve());
            port1.start();
            port2.postMessage(null);
          }),
        );
      const chips = [...document.querySelectorAll<HTMLElement>('[data-eventchip]')].filter((chip) =>
        chip.textContent?.includes('1:1 Ana'),
      );
      const card = document.querySelector('#xDetDlg');
      const isOpen = () => card !== null && card.getClientRects().length > 0;
      const isPainted = (selector: string) => {
        const root = document.querySelector('html > [data-cx-host]')?.shadowRoot;
        const found = root?.querySelector(selector);
        return found !== null && found !== undefined && found.getBoundingClientRect().height > 0;
      };
      const until = async (isDone: () => boolean, what: string) => {
        const startedAt = performance.now();
        while (!isDone()) {
          if (performance.now() - startedAt > 5_000) throw new Error(`gave up waiting: ${what}`);
          await frame();
        }
        return performance.now();
      };
      if (place === 'new') {
        const { keptOut = [] } = globalThis as { keptOut?: [HTMLElement, Element][] };
        const [chip, parent] = keptOut.shift() ?? [];
        if (chip === undefined) throw new Error('no chip is left');
        parent?.append(chip);
        chip.click();
      } else chips[place % chips.length]?.click();
      await frame();
      await until(isOpen, 'the dialog');
      const shownAt = beganAt;
      const times: number[] = [];
      for (const selector of selectors) times.push((await until(() => isPainted(selector), selector)) - shownAt);
      document.querySelector<HTMLElement>('#xDetDlgCloseBu')?.click();
      await until(() => !isOpen() && !isPainted('.panel'), 'that both are gone');
      return times;
    },
    { which, contents },
  );

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

async function measure(): Promise<Row[]> {
  const { events, today } = sampleWeek(90);
  const [ours, theirs] = await Promise.all([
    openBench('ours', builds.chromeE2e, events, today, fillOurs),
    openBench('empty host', await writeBaseline('emptyHost'), events, today),
  ]);
  const names = ['warm', 'host', 'cold', 'loaded', 'agenda', 'items', 'again'] as const;
  const figures = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    (typeof names)[number],
    number[]
  >;
  const add = (name: (typeof names)[number], [time = Number.NaN]: number[]) => figures[name].push(time);
  try {
    await panelIsThere(ours.page);
    for (let index = 0; index < 5; index += 1) {
      await openOnce(ours.page, index, agendaAndItem);
      await openOnce(theirs.page, index, ['.panel']);
    }
    for (let index = 0; index < openings; index += 1) {
      add('warm', (await openOnce(ours.page, index, agendaAndItem)).slice(1));
      add('host', await openOnce(theirs.page, index, ['.panel']));
    }
    for (let index = 0; index < openings; index += 1) {
      await ours.session.stopWorker(ours.page);
      add('cold', (await openOnce(ours.page, index, agendaAndItem)).slice(1));
    }
    // Nothing was read yet: nothing is fetched ahead, and the panel's script is not in the page.
    await ours.page.reload();
    await openOnce(ours.page, firstSights, agendaAndItem);
    for (let index = 0; index < firstSights; index += 1) {
      await ours.page.reload();
      add('loaded', (await openOnce(ours.page, index, agendaAndItem)).slice(1));
    }
    await ours.page.addInitScript(keepOut, 2 * firstSights);
    for (let index = 0; index < firstSights; index += 1) {
      await ours.page.reload();
      await panelIsThere(ours.page);
      const [agenda = Number.NaN, items = Number.NaN] = await openOnce(ours.page, 'new', agendaAndItem);
      figures.agenda.push(agenda);
      figures.items.push(items);
      // The next in the node that showed this one.
      add('again', await openOnce(ours.page, 'new', agendaAndItem));
    }
  } finally {
    await ours.session.close();
    await theirs.session.close();
  }
  const told = (some: readonly number[]) => `p50 ${median(some).toFixed(1)}, p95 ${quantile(some, 0.95).toFixed(1)} ms`;
  const row = (id: string, what: string, some: number[], most: number): Row => {
    const more = quantile(some, 0.95) - quantile(figures.host, 0.95);
    return {
      id,
      what,
      baseline: 'empty shadow host',
      ours: told(some),
      theirs: told(figures.host),
      result: `p95 ${more >= 0 ? '+' : '−'}${Math.abs(more).toFixed(1)} ms`,
      target: `p95 ≤ +${most.toFixed(1)} ms`,
      isMet: more <= most,
      figures: { ours: some, theirs: figures.host },
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
