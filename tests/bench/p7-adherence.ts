import { counts, longStore, type LongStore } from './long-store.ts';
import type { Metric, Row } from './metric.ts';
import { median, spread } from './statistics.ts';

export const mostRatio = 1.3;
/** The names of the databases. */
const sides = { few: 'few', many: 'coxswain' };

/** Ms for the last twelve weeks of ten sellers, read and judged in both databases in turn; the weeks are the same. */
export async function measureAdherence(
  { runInPage, now }: LongStore,
  rounds: number,
): Promise<{ few: number[]; many: number[] }> {
  const figures: { few: number[]; many: number[] } = { few: [], many: [] };
  const once = (side: keyof typeof sides) =>
    runInPage<{ ms: number; held: number }>(`coxswainBench.adherence('${sides[side]}', ${now})`);
  for (let warm = 0; warm < 5; warm += 1) for (const side of ['few', 'many'] as const) await once(side);
  for (let round = 0; round < rounds; round += 1) {
    const held = new Set<number>();
    for (const side of round % 2 === 0 ? (['few', 'many'] as const) : (['many', 'few'] as const)) {
      const one = await once(side);
      figures[side].push(one.ms);
      held.add(one.held);
    }
    if (held.size !== 1 || held.has(0)) throw new Error(`held, on the two sides: ${[...held].join(', ')}`);
  }
  return figures;
}

async function measure(): Promise<Row[]> {
  const figures = await measureAdherence(await longStore(), 40);
  const ratio = median(figures.many) / median(figures.few);
  return [
    {
      id: 'P7',
      what: `adherence of 12 weeks × 10 sellers, ${counts.many} meetings and 500,000 sightings stored, ms`,
      baseline: `the same weeks, ${counts.few} meetings stored`,
      ours: spread(figures.many),
      theirs: spread(figures.few),
      result: `${ratio.toFixed(2)}×`,
      target: `≤ ${mostRatio}×`,
      isMet: ratio <= mostRatio,
      figures,
    },
  ];
}

export const p7: Metric = { id: 'P7', measure };
