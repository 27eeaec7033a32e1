import { builds } from '../browser/extension-session.ts';
import { writeBaseline } from './baseline-extensions.ts';
import { openBench, type BenchBrowser } from './bench-page.ts';
import type { Metric, Row } from './metric.ts';
import { readMetrics } from './page-metrics.ts';
import { sampleWeek } from './sample-week.ts';
import { ratioInterval, spread } from './statistics.ts';

/** A browser that is slower than its like stays so as long as it runs: each is started often, for a pair or two. */
const starts = 7;
const roundsPerStart = 2;
const frames = 60;
const rowsPerFrame = 10;

/**
 * A list in which rows come and go, some in each frame, so that every round lays out as often and as much; gives the ms
 * of style and layout per 1,000 mutations.
 */
async function scroll(browser: BenchBrowser): Promise<number> {
  const before = await readMetrics(browser);
  await browser.page.evaluate(
    async ({ count, each }) => {
      const list = document.createElement('div');
      list.style.cssText = 'position:fixed;inset:auto auto 0 0;inline-size:300px;block-size:200px;overflow:hidden';
      document.body.append(list);
      const addRow = (text: string) => {
        const row = document.createElement('div');
        row.append(document.createElement('b'), text);
        list.append(row);
      };
      for (let row = 0; row < 200; row += 1) addRow(`deal ${row}`);
      for (let frame = 0; frame < count; frame += 1) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        for (let row = 0; row < each; row += 1) {
          list.firstChild?.remove();
          addRow(`frame ${frame}, deal ${row}`);
        }
      }
      await new Promise((resolve) => requestAnimationFrame(resolve));
      list.remove();
    },
    { count: frames, each: rowsPerFrame },
  );
  const after = await readMetrics(browser);
  return ((after.layout - before.layout) * 1_000) / ((frames * rowsPerFrame * 2) / 1_000);
}

/** One start of the three: the page without us, once more without us, and with us. */
async function measureStart(start: number, figures: Record<string, number[]>): Promise<void> {
  const { events, today } = sampleWeek(20);
  const empty = await writeBaseline('empty');
  const sides = await Promise.all([
    openBench('none', empty, events, today),
    openBench('again', empty, events, today),
    openBench('ours', builds.chrome, events, today),
  ]);
  try {
    for (const side of sides) await scroll(side);
    for (let round = 0; round < roundsPerStart; round += 1) {
      const turn = (start * roundsPerStart + round) % sides.length;
      for (const side of [...sides.slice(turn), ...sides.slice(0, turn)])
        (figures[side.name] ??= []).push(await scroll(side));
    }
  } finally {
    for (const { session } of sides) await session.close();
  }
}

/** The second tells how far two of the same lie apart. */
async function measure(): Promise<Row[]> {
  const figures: Record<string, number[]> = {};
  for (let start = 0; start < starts; start += 1) await measureStart(start, figures);
  const none = figures['none'] ?? [];
  const again = figures['again'] ?? [];
  const without = none.map((one, pair) => (one + (again[pair] ?? one)) / 2);
  const ours = ratioInterval(figures['ours'] ?? [], without);
  const say = ({ low, high }: { low: number; high: number }) => `${low.toFixed(2)} to ${high.toFixed(2)}`;
  return [
    {
      id: 'P2',
      what: 'style and layout ms per 1,000 mutations',
      baseline: 'no extension, the mean of two',
      ours: spread(figures['ours'] ?? []),
      theirs: `${spread(without)}; one against the other: ${say(ratioInterval(again, none))}`,
      result: `95 % interval of the ratio ${say(ours)}`,
      target: 'includes 1.0, upper end ≤ 1.10',
      isMet: ours.low <= 1 && ours.high <= 1.1,
      figures,
    },
  ];
}

export const p2: Metric = { id: 'P2', measure };
