import type { Page } from '@playwright/test';
import { builds } from '../browser/extension-session.ts';
import { writeBaseline } from './baseline-extensions.ts';
import { openBench } from './bench-page.ts';
import type { Metric, Row } from './metric.ts';
import { sampleWeek } from './sample-week.ts';
import { benchTeam } from './bench-team.ts';
import { median, quantile } from './statistics.ts';

const openings = 102;
const frameMs = 1_000 / 60;

/**
 * Opens one chip and gives the ms from the frame in which its dialog is visible to the frame in which a panel with
 * `content` is. Both sides are looked at in the same way: once a frame, from the page's own world.
 */
const openOnce = (page: Page, index: number, content: string): Promise<number> =>
  page.evaluate(
    async ({ index: place, content: selector }) => {
      const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
      const chips = [...document.querySelectorAll<HTMLElement>('[data-eventchip]')].filter((chip) =>
        chip.textContent?.includes('1:1'),
      );
      const card = document.querySelector('#xDetDlg');
      const isOpen = () => card !== null && card.getClientRects().length > 0;
      const isPainted = () => {
        const root = document.querySelector('html > [data-cx-host]')?.shadowRoot;
        const found = root?.querySelector(selector);
        return found !== null && found !== undefined && found.getBoundingClientRect().height > 0;
      };
      chips[place % chips.length]?.click();
      const until = async (isDone: () => boolean, what: string) => {
        const startedAt = performance.now();
        while (!isDone()) {
          if (performance.now() - startedAt > 5_000) throw new Error(`gave up waiting: ${what}`);
          await frame();
        }
        return performance.now();
      };
      const shownAt = await until(isOpen, 'the dialog');
      const paintedAt = await until(isPainted, 'the panel');
      document.querySelector<HTMLElement>('#xDetDlgCloseBu')?.click();
      await until(() => !isOpen() && !isPainted(), 'that both are gone');
      return paintedAt - shownAt;
    },
    { index, content },
  );

async function measure(): Promise<Row[]> {
  const { events, today } = sampleWeek(15);
  const [ours, theirs] = await Promise.all([
    openBench('ours', builds.chromeE2e, events, today, (session) => session.seed(benchTeam)),
    openBench('empty host', await writeBaseline('emptyHost'), events, today),
  ]);
  const warm: { ours: number[]; theirs: number[]; cold: number[]; first: number[] } = {
    ours: [],
    theirs: [],
    cold: [],
    first: [],
  };
  try {
    // The week has been read, its briefs fetched ahead and the panel's script put in place.
    await ours.page.waitForFunction(() => performance.getEntriesByType('navigation').length > 0);
    for (let index = 0; index < 5; index += 1) {
      await openOnce(ours.page, index, '.panel .topic');
      await openOnce(theirs.page, index, '.panel');
    }
    for (let index = 0; index < openings; index += 1) {
      warm.ours.push(await openOnce(ours.page, index, '.panel .topic'));
      warm.theirs.push(await openOnce(theirs.page, index, '.panel'));
    }
    for (let index = 0; index < 12; index += 1) {
      await ours.session.stopWorker();
      await ours.page.bringToFront();
      warm.cold.push(await openOnce(ours.page, index, '.panel .topic'));
    }
    // Before the week was read: nothing is fetched ahead, and the panel's script is not in the page.
    for (let index = 0; index < 12; index += 1) {
      await ours.page.reload();
      warm.first.push(await openOnce(ours.page, index, '.panel .topic'));
    }
  } finally {
    await ours.session.close();
    await theirs.session.close();
  }
  const row = (id: string, what: string, figures: number[]): Row => {
    const more = quantile(figures, 0.95) - quantile(warm.theirs, 0.95);
    return {
      id,
      what,
      baseline: 'empty shadow host',
      ours: `p50 ${median(figures).toFixed(1)}, p95 ${quantile(figures, 0.95).toFixed(1)} ms`,
      theirs: `p50 ${median(warm.theirs).toFixed(1)}, p95 ${quantile(warm.theirs, 0.95).toFixed(1)} ms`,
      result: `p95 ${more >= 0 ? '+' : '−'}${Math.abs(more).toFixed(1)} ms`,
      target: `p95 ≤ +${frameMs.toFixed(1)} ms`,
      isMet: more <= frameMs,
      figures: { ours: figures, theirs: warm.theirs },
    };
  };
  return [
    row('P5a', `known event: dialog visible to panel with agenda, ${openings} openings`, warm.ours),
    row('P5a', 'the same with a cold worker, 12 openings', warm.cold),
    row('P5b', 'first sight, nothing fetched ahead, 12 openings: agenda and items', warm.first),
  ];
}

export const p5: Metric = { id: 'P5', measure };
