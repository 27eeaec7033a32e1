import type { Snapshot } from '../opportunity';
import { textRuns } from './text-runs';

/** Whether one stage comes before another, as far as deals have shown it; undefined: they have not. */
export type StageOrder = (one: string, other: string) => boolean | undefined;

/** So many deals must have gone one way, and none the other, before a step between two stages has a direction. */
const leastDeals = 2;

/** The stages of one deal in the order in which each was first seen. */
export const stagesSeen = (snapshots: readonly Snapshot[]): string[] => [
  ...new Set(textRuns(snapshots, 'stage').map(({ text }) => text)),
];

/**
 * The order of stages, learnt from the deals of one CRM: no page of a deal tells it, and a list of ours would be wrong
 * for the next company. One deal alone may have gone backwards, so it proves nothing.
 * @param trails For each deal, its stages as first seen.
 */
export function stageOrder(trails: readonly (readonly string[])[]): StageOrder {
  return (one, other) => {
    let [forwards, backwards] = [0, 0];
    for (const trail of trails) {
      const [at, otherAt] = [trail.indexOf(one), trail.indexOf(other)];
      if (at < 0 || otherAt < 0) continue;
      if (at < otherAt) forwards += 1;
      else backwards += 1;
    }
    if (forwards >= leastDeals && backwards === 0) return true;
    if (backwards >= leastDeals && forwards === 0) return false;
    return undefined;
  };
}

/** Nobody knows. */
export const noOrder: StageOrder = () => undefined;
