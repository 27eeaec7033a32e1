import { builds } from '../browser/extension-session.ts';
import { writeBaseline } from './baseline-extensions.ts';
import { benchTeam } from './bench-team.ts';
import { openBench } from './bench-page.ts';
import type { Metric, Row } from './metric.ts';
import { collectGarbage, readMetrics } from './page-metrics.ts';
import { sampleWeek } from './sample-week.ts';
import { workerHeap } from './worker-heap.ts';

const rounds = 3;

const kilobytes = (bytes: number): string => `${(bytes / 1_000).toFixed(0)} kB`;

/** Bytes that the sample week holds with an extension, with a dialog open and, with ours, the panel beside it. */
async function pageHeap(extensionDir: string): Promise<number> {
  const { events, today } = sampleWeek(20);
  const isOurs = extensionDir === builds.chrome;
  const browser = await openBench('heap', extensionDir, events, today, async (session) => {
    if (isOurs) await session.seed(benchTeam);
  });
  try {
    await browser.page.locator('[data-eventchip]').first().click();
    await browser.page.locator(isOurs ? 'html > [data-cx-host]' : '#xDetDlg').waitFor({ state: 'attached' });
    await collectGarbage(browser);
    return (await readMetrics(browser)).heap;
  } finally {
    await browser.session.close();
  }
}

const middle = (figures: readonly number[]): number => figures.toSorted((one, other) => one - other)[1] ?? Number.NaN;

async function measure(): Promise<Row[]> {
  const empty = await writeBaseline('empty');
  const figures: Record<string, number[]> = { page: [], pageEmpty: [], worker: [], workerEmpty: [] };
  for (let round = 0; round < rounds; round += 1) {
    figures['page']?.push(await pageHeap(builds.chrome));
    figures['pageEmpty']?.push(await pageHeap(empty));
    figures['worker']?.push(await workerHeap(builds.chrome));
    figures['workerEmpty']?.push(await workerHeap(empty));
  }
  const row = (what: string, ours: number, theirs: number, mostMore: number): Row => ({
    id: 'heap',
    what,
    baseline: 'an extension whose scripts are empty',
    ours: kilobytes(ours),
    theirs: kilobytes(theirs),
    result: `+${kilobytes(ours - theirs)}`,
    target: `≤ +${kilobytes(mostMore)}`,
    isMet: ours - theirs <= mostMore,
    figures: { ours, theirs },
  });
  return [
    row(
      'memory of guard, calendar and panel in a week, a dialog open',
      middle(figures['page'] ?? []),
      middle(figures['pageEmpty'] ?? []),
      3_000_000,
    ),
    row(
      'memory of the background worker',
      middle(figures['worker'] ?? []),
      middle(figures['workerEmpty'] ?? []),
      6_000_000,
    ),
  ];
}

export const memory: Metric = { id: 'heap', measure };
