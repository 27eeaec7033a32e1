import { builds } from '../browser/extension-session.ts';
import { writeBaseline } from './baseline-extensions.ts';
import { openBench, type BenchBrowser } from './bench-page.ts';
import type { Metric, Row } from './metric.ts';
import { collectGarbage, readMetrics } from './page-metrics.ts';
import { sampleWeek } from './sample-week.ts';
import { benchTeam } from './bench-team.ts';

const openings = 200;
const renderings = 500;

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

async function growth(browser: BenchBrowser): Promise<{ heap: number; nodes: number; hosts: number }> {
  // What is made once, by the first openings of each event, is no leak: after these, 100 more add 0 nodes (2026-11).
  await live(browser, 120, 60);
  await collectGarbage(browser);
  const before = await readMetrics(browser);
  await live(browser, openings, renderings);
  await collectGarbage(browser);
  const after = await readMetrics(browser);
  const hosts = await browser.page.locator('[data-cx-host]').count();
  return { heap: after.heap - before.heap, nodes: after.nodes - before.nodes, hosts };
}

async function measure(): Promise<Row[]> {
  const { events, today } = sampleWeek(15);
  const [ours, alone] = await Promise.all([
    openBench('ours', builds.chromeE2e, events, today, (session) => session.seed(benchTeam)),
    openBench('alone', await writeBaseline('empty'), events, today),
  ]);
  try {
    const [mine, theirs] = [await growth(ours), await growth(alone)];
    const kilobytes = (bytes: number) => `${(bytes / 1_000).toFixed(0)} kB`;
    return [
      {
        id: 'P12',
        what: `after ${openings} dialogs and ${renderings} renderings: hosts, nodes, heap`,
        baseline: 'the page alone, same steps',
        ours: `${mine.hosts} hosts, ${mine.nodes} nodes more, ${kilobytes(mine.heap)} more`,
        theirs: `${theirs.hosts} hosts, ${theirs.nodes} nodes more, ${kilobytes(theirs.heap)} more`,
        result: `${mine.nodes - theirs.nodes} nodes, ${kilobytes(mine.heap - theirs.heap)}`,
        target: '0 hosts, 0 nodes, heap within 200 kB of the page alone',
        isMet: mine.hosts === 0 && mine.nodes <= theirs.nodes && mine.heap - theirs.heap < 200_000,
        figures: { nodes: [mine.nodes, theirs.nodes], heap: [mine.heap, theirs.heap] },
      },
    ];
  } finally {
    await ours.session.close();
    await alone.session.close();
  }
}

export const p12: Metric = { id: 'P12', measure };
