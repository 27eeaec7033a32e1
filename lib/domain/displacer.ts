import type { Displacer } from './meeting';
import type { Instant } from './time';

/** An event that is none of ours, as far as it matters to a slot that it took: nothing more of it leaves a look. */
export interface BusySpan {
  startAt: Instant;
  endAt: Instant;
  with: Displacer;
}

/** Who stands in a span that a meeting left: guests from outside before colleagues before those not shown. */
export function findDisplacer(
  lost: { startAt: Instant; endAt: Instant },
  busy: readonly BusySpan[],
): Displacer | undefined {
  const inPlace = busy.filter(({ startAt, endAt }) => startAt < lost.endAt && lost.startAt < endAt);
  return (['external', 'internal', 'unknown'] as const).find((who) => inPlace.some((span) => span.with === who));
}
