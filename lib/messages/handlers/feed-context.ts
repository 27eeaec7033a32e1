import { startOfDay, addDays, localDayOf, type TimeSpan } from '../../domain/day-range';
import type { Instant, Zone } from '../../domain/time';
import type { FeedFetching } from '../../feeds/fetch-feed';
import type { HandlerContext } from './edit-context';

/** What reading feeds stands on: the store, the clock, the network and chance, as arguments. */
export interface FeedContext extends HandlerContext, FeedFetching {
  /** From 0 to 1: spreads the reads. */
  chance: () => number;
  /** Gives others their turn during long work. */
  pause?: () => Promise<void>;
}

/** How many days of a calendar are read, before and after today; both at least, as the span changes by the week only. */
const daysBack = 90;
const daysAhead = 120;

const startOfWeek = (day: string): string => addDays(day, 1 - Temporal.PlainDate.from(day).dayOfWeek);

/**
 * The span that a feed is read for: whole weeks, so that the reads of one week are one row of coverage. It depends on
 * the day and the zone only.
 */
export function feedSpan(now: Instant, zone: Zone): TimeSpan {
  const monday = startOfWeek(localDayOf(now, zone));
  return {
    fromAt: startOfDay(startOfWeek(addDays(monday, -daysBack)), zone),
    untilAt: startOfDay(startOfWeek(addDays(monday, daysAhead + 13)), zone),
  };
}
