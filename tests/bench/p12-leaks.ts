import { builds } from '../browser/extension-session.ts';
import { writeBaseline } from './baseline-extensions.ts';
import { openBench, type BenchBrowser } from './bench-page.ts';
import type { Metric, Row } from './metric.ts';
import { collectGarbage, readMetrics } from './page-metrics.ts';
import { sampleWeek } from './sample-week.ts';
import { benchTeam } from './bench-team.ts';

const openings = 200;
const renderings = 500;
/** Half a kilobyte for each dialog, which an opening that keeps anything of its panel would pass. */
export const mostHeap = 100_000;

/** Opens and closes dialogs and draws the view anew; each step waits for the frames that anyone watching would use. */
const live = ({ page }: BenchBrowser, opened: number, rendered: number): Promise<void> =>
  page.evaluate(
    async ({ openCount, renderCount }) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const chips = () => [...document.querySelectorAll<HTMLElement>('[data-eventchip]')];
      for (let index = 0; index < openCount; index += 1) {
        const all = chips();
        all[index % all.length]?.click();
        for (let wait = 0; wait < 4; wait += 1) await frame();
        document.querySelector<HTMLElement>('#xDetDlgCloseBu')?.click();
        await frame();
      }
      for (let index = 0; index < renderCount; index += 1) {
        // The page draws its view anew, from its own template.
        dispatchEvent(new PopStateEvent('popstate'));
        await frame();
      }
      for (let wait = 0; wait < 10; wait += 1) await frame();
    },
    { openCount: opened, renderCount: rendered },
  );

/** Dialogs opened and renderings, of the warming up and of what is measured. */
export interface Steps {
  before: [openings: number, renderings: number];
  counted: [openings: number, renderings: number];
}

export interface Growth {
  heap: number;
  nodes: number;
  hosts: number;
}

async function growth(browser: BenchBrowser, { before: warm, counted }: Steps): Promise<Growth> {
  // What is made once is no leak: 200 openings after none add 150 kB, the next 58, 36 and 5 (2026-11).
  await live(browser, ...warm);
  await collectGarbage(browser);
  const before = await readMetrics(browser);
  await live(browser, ...counted);
  await collectGarbage(browser);
  const after = await readMetrics(browser);
  const hosts = await browser.page.locator('[data-cx-host]').count();
  return { heap: after.heap - before.heap, nodes: after.nodes - before.nodes, hosts };
}

/** What is left over, with the extension and in the page alone; side by side, as no time is measured. */
export async function measureGrowth(steps: Steps): Promise<[ours: Growth, alone: Growth]> {
  const { events, today } = sampleWeek(15);
  const [ours, alone] = await Promise.all([
    openBench('ours', builds.chromeE2e, events, today, (session) => session.seed(benchTeam)),
    openBench('alone', await writeBaseline('empty'), events, today),
  ]);
  try {
    return await Promise.all([growth(ours, steps), growth(alone, steps)]);
  } finally {
    await ours.session.close();
    await alone.session.close();
  }
}

async function measure(): Promise<Row[]> {
  const [mine, theirs] = await measureGrowth({ before: [400, 200], counted: [openings, renderings] });
  const kilobytes = (bytes: number) => `${(bytes / 1_000).toFixed(0)} kB`;
  return [
    {
      id: 'P12',
      what: `after ${openings} dialogs and ${renderings} renderings: hosts, nodes, heap`,
      baseline: 'the page alone, same steps',
      ours: `${mine.hosts} hosts, ${mine.nodes} nodes more, ${kilobytes(mine.heap)} more`,
      theirs: `${theirs.hosts} hosts, ${theirs.nodes} nodes more, ${kilobytes(theirs.heap)} more`,
      result: `${mine.nodes - theirs.nodes} nodes, ${kilobytes(mine.heap - theirs.heap)}`,
      target: `0 hosts, 0 nodes, heap within ${kilobytes(mostHeap)} of the page alone`,
      isMet: mine.hosts === 0 && mine.nodes <= theirs.nodes && mine.heap - theirs.heap < mostHeap,
      figures: { nodes: [mine.nodes, theirs.nodes], heap: [mine.heap, theirs.heap] },
    },
  ];
}

export const p12: Metric = { id: 'P12', measure };
