import type { PreferredSlot } from './cadence';
import { daysOf, isWorkingDay, type DayRange } from './day-range';
import type { Instant, LocalDay, Zone } from './time';

/** Where a time is wanted and none is said. */
const usualAt = '09:00';

/**
 * The day in a period on which a commitment is wanted: the n-th of its weekdays there, or the last when there are not so
 * many; without a weekday the first working day of its n-th week. undefined of a period without any such day.
 */
export function findPreferredDay({ weekday, week = 1 }: PreferredSlot, period: DayRange): LocalDay | undefined {
  const fitting = daysOf(period).filter((day) =>
    weekday === undefined ? isWorkingDay(day) : Temporal.PlainDate.from(day).dayOfWeek === weekday,
  );
  return fitting[(week - 1) * (weekday === undefined ? 5 : 1)] ?? fitting.at(-1);
}

/**
 * The instant at which a commitment is wanted in a period; undefined when it does not say a time or day. A wall-clock time
 * that a change of clocks leaves out becomes the one as far behind it; one that comes twice is the first.
 */
export function findPreferredStart(
  preferred: PreferredSlot | undefined,
  period: DayRange,
  zone: Zone,
): Instant | undefined {
  if (preferred === undefined) return undefined;
  const day = findPreferredDay(preferred, period);
  if (day === undefined) return undefined;
  const plainTime = Temporal.PlainTime.from(preferred.at ?? usualAt);
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds;
}
