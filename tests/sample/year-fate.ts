import type { Fate } from './sample-fate.ts';
import type { PlannedSeries } from './sample-plan.ts';

const held: Fate = { calendar: 'stands', word: 'held' };
const presumed: Fate = { calendar: 'stands' };
const gone: Fate = { calendar: 'gone' };

/** The same number from 0 to 99 for the same pair, with no pattern that one could see. */
function mixed(week: number, index: number): number {
  let bits = (week + 200) * 73_856_093 + (index + 1) * 19_349_663;
  bits = Math.imul(bits ^ (bits >>> 13), 0x5b_d1_e9_95);
  return ((bits ^ (bits >>> 15)) >>> 0) % 100;
}

/** How often, in a hundred, a meeting is bumped: more towards a quarter's end, and most often Cy's. */
const bumpedShare = (series: PlannedSeries, weekOfQuarter: number): number =>
  (weekOfQuarter >= 11 ? 42 : 16) + (series.with === 'Cy' ? 14 : 0) - (series.with === undefined ? 8 : 0);

/**
 * What became of a meeting of the year. `weekOfQuarter` counts from 1.
 * @param week Counted from now; this week is mostly confirmed, with two presumed.
 */
export function yearFate(series: PlannedSeries, index: number, week: number, weekOfQuarter: number): Fate {
  if (week > 0) return presumed;
  const number = mixed(week, index);
  if (week === 0) {
    if (number < 12) return presumed;
    return number < 18 && series.kind !== 'one-on-one' ? gone : held;
  }
  const bumped = bumpedShare(series, weekOfQuarter);
  // What stands on Thursday or later can be seen to move within its week, or over its end.
  if (number < bumped / 3 && series.dayOfWeek >= 3 && week < -1)
    return number % 2 === 0
      ? { calendar: 'stands', movedTo: [0, 5, '15:30'] }
      : { calendar: 'stands', movedTo: [1, 1, '12:15'] };
  if (number < bumped) return number % 4 === 0 ? { calendar: 'absent' } : gone;
  if (number > 97) return { calendar: 'stands', word: 'no-show' };
  if (number > 94) return { calendar: 'stands', word: 'excused', reason: 'sick' };
  return number > 78 ? presumed : held;
}
