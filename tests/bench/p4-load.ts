import { builds } from '../browser/extension-session.ts';
import { writeBaseline } from './baseline-extensions.ts';
import { openBench, type BenchBrowser } from './bench-page.ts';
import type { Metric, Row } from './metric.ts';
import { readMetrics } from './page-metrics.ts';
import { sampleWeek } from './sample-week.ts';
import { median, spread } from './statistics.ts';

const rounds = 14;

/** Ms of script from the request of the page to two frames after its load event. */
async function load(browser: BenchBrowser): Promise<number> {
  const before = await readMetrics(browser);
  await browser.page.reload();
  await browser.page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  return ((await readMetrics(browser)).script - before.script) * 1_000;
}

async function measure(): Promise<Row[]> {
  const { events, today } = sampleWeek(20);
  const sides = await Promise.all([
    openBench('empty', await writeBaseline('empty'), events, today),
    openBench('ours', builds.chrome, events, today),
  ]);
  const figures: Record<string, number[]> = { empty: [], ours: [] };
  try {
    for (const side of sides) await load(side);
    for (let round = 0; round < rounds; round += 1)
      for (const side of round % 2 === 0 ? sides : sides.toReversed()) figures[side.name]?.push(await load(side));
  } finally {
    for (const { session } of sides) await session.close();
  }
  const more = median(figures['ours'] ?? []) - median(figures['empty'] ?? []);
  return [
    {
      id: 'P4',
      what: 'script ms at page load, the guard included',
      baseline: 'empty content script',
      ours: spread(figures['ours'] ?? []),
      theirs: spread(figures['empty'] ?? []),
      result: `${more >= 0 ? '+' : '−'}${Math.abs(more).toFixed(2)} ms`,
      target: '≤ +2 ms',
      isMet: more <= 2,
      figures,
    },
  ];
}

export const p4: Metric = { id: 'P4', measure };
