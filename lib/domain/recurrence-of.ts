import type { Frequency, PreferredSlot } from './cadence';
import type { Instant, LocalDay, Zone } from './time';

const dayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * The recurrence of a series that keeps a frequency from its first start on, as an RRULE property (RFC 5545): the weekday
 * of the start, every so many weeks, or its n-th of the month, every so many months. Several a period are spread over its
 * working days or weeks; a count that does not divide the period evenly is rounded to the more frequent step.
 * @param wish.preferred A wish for the last such weekday of a month (`week` 5) is kept where the start fits both.
 * @param wish.until The last day on which it may stand.
 */
export function recurrenceOf(
  { times, every, unit }: Frequency,
  startAt: Instant,
  zone: Zone,
  { preferred, until }: { preferred?: PreferredSlot | undefined; until?: LocalDay | undefined } = {},
): string {
  const start = Temporal.Instant.fromEpochMilliseconds(startAt).toZonedDateTimeISO(zone);
  const end = until === undefined ? '' : `;UNTIL=${until.replaceAll('-', '')}T235959Z`;
  const rule = (freq: string, interval: number, days: readonly string[]): string =>
    `RRULE:FREQ=${freq}${interval > 1 ? `;INTERVAL=${interval}` : ''};BYDAY=${days.join(',')}${end}`;

  if (unit === 'week') {
    if (times === 1 || every >= times) return rule('WEEKLY', Math.max(1, Math.floor(every / times)), [nameOf(start)]);
    return rule('WEEKLY', 1, spreadDays(start.dayOfWeek, Math.ceil(times / every)));
  }
  const months = every * (unit === 'quarter' ? 3 : 1);
  const isLast = (preferred?.week ?? 0) > 4 && start.day + 7 > start.daysInMonth;
  const nth = isLast ? 5 : Math.ceil(start.day / 7);
  if (months >= times) return rule('MONTHLY', Math.floor(months / times), [`${nth > 4 ? -1 : nth}${nameOf(start)}`]);
  const perMonth = Math.ceil(times / months);
  if (perMonth >= 4) return rule('WEEKLY', 1, spreadDays(start.dayOfWeek, Math.ceil(perMonth / 4)));
  const step = Math.floor(4 / perMonth);
  const own = Math.min(nth, 4);
  const first = Math.max(((own - 1) % step) + 1, own - (perMonth - 1) * step);
  const weeks = Array.from({ length: perMonth }, (_, index) => first + index * step);
  // Not every month has a fifth: the last then.
  return rule(
    'MONTHLY',
    1,
    weeks.map((week) => `${week === 4 && nth > 4 ? -1 : week}${nameOf(start)}`),
  );
}

const nameOf = ({ dayOfWeek }: Temporal.ZonedDateTime): string => dayNames[dayOfWeek - 1] ?? 'MO';

/** Days of a week, evenly apart, the first start's among them; from Monday to Friday while they suffice. */
function spreadDays(first: number, count: number): string[] {
  const length = count > 5 || first > 5 ? 7 : 5;
  const days = Array.from(
    { length: Math.min(count, length) },
    (_, index) => ((first - 1 + Math.floor((index * length) / count)) % length) + 1,
  );
  return days.toSorted((a, b) => a - b).map((day) => dayNames[day - 1] ?? 'MO');
}
