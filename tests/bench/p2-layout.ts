import { builds } from '../browser/extension-session.ts';
import { writeBaseline } from './baseline-extensions.ts';
import { openBench } from './bench-page.ts';
import type { Metric, Row } from './metric.ts';
import { mutate } from './mutate.ts';
import { sampleWeek } from './sample-week.ts';
import { ratioInterval, spread } from './statistics.ts';

const rounds = 14;

/** The page without us, once more without us, and with us: the second tells how far two of the same lie apart. */
async function measure(): Promise<Row[]> {
  const { events, today } = sampleWeek(20);
  const empty = await writeBaseline('empty');
  const sides = await Promise.all([
    openBench('none', empty, events, today),
    openBench('again', empty, events, today),
    openBench('ours', builds.chrome, events, today),
  ]);
  const figures: Record<string, number[]> = { none: [], again: [], ours: [] };
  try {
    for (const side of sides) await mutate(side);
    for (let round = 0; round < rounds; round += 1) {
      for (const side of round % 2 === 0 ? sides : sides.toReversed()) {
        figures[side.name]?.push((await mutate(side)).layout);
      }
    }
  } finally {
    for (const { session } of sides) await session.close();
  }
  const none = figures['none'] ?? [];
  const ours = ratioInterval(figures['ours'] ?? [], none);
  const again = ratioInterval(figures['again'] ?? [], none);
  const say = ({ low, high }: { low: number; high: number }) => `${low.toFixed(2)} to ${high.toFixed(2)}`;
  return [
    {
      id: 'P2',
      what: 'style and layout ms per 1,000 mutations',
      baseline: 'no extension',
      ours: spread(figures['ours'] ?? [], 3),
      theirs: `${spread(none, 3)}; once more without us: ${say(again)}`,
      result: `95 % interval of the ratio ${say(ours)}`,
      target: 'includes 1.0, upper end ≤ 1.10',
      isMet: ours.low <= 1 && ours.high <= 1.1,
      figures,
    },
  ];
}

export const p2: Metric = { id: 'P2', measure };
