import { builds } from '../browser/extension-session.ts';
import { writeBaseline } from './baseline-extensions.ts';
import { openBench } from './bench-page.ts';
import type { Metric, Row } from './metric.ts';
import { mutate } from './mutate.ts';
import { sampleWeek } from './sample-week.ts';
import { median, spread } from './statistics.ts';

const rounds = 14;

async function measure(): Promise<Row[]> {
  const { events, today } = sampleWeek(20);
  const sides = await Promise.all([
    openBench('none', await writeBaseline('empty'), events, today),
    openBench('observer', await writeBaseline('observer'), events, today),
    openBench('rescan', await writeBaseline('rescan'), events, today),
    openBench('ours', builds.chrome, events, today),
  ]);
  const figures: Record<string, number[]> = { none: [], observer: [], rescan: [], ours: [] };
  try {
    for (const side of sides) await mutate(side);
    for (let round = 0; round < rounds; round += 1) {
      for (const side of round % 2 === 0 ? sides : sides.toReversed()) {
        figures[side.name]?.push((await mutate(side)).script);
      }
    }
  } finally {
    for (const { session } of sides) await session.close();
  }
  const none = median(figures['none'] ?? []);
  const observer = median(figures['observer'] ?? []) - none;
  const ours = median(figures['ours'] ?? []) - none;
  const rescan = median(figures['rescan'] ?? []) - none;
  const ratio = ours / observer;
  return [
    {
      id: 'P1',
      what: 'script ms per 1,000 mutations, no dialog open',
      baseline: 'empty subtree observer',
      ours: `${ours.toFixed(3)} added; whole ${spread(figures['ours'] ?? [], 3)}`,
      theirs: `${observer.toFixed(3)} added; whole ${spread(figures['observer'] ?? [], 3)}; a rescan adds ${rescan.toFixed(3)}`,
      result: `${ratio.toFixed(2)}×`,
      target: '≤ 1.5×',
      isMet: ratio <= 1.5,
      figures,
    },
  ];
}

export const p1: Metric = { id: 'P1', measure };
