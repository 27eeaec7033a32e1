import type { Frequency, PreferredSlot } from './cadence';
import type { LocalDay } from './time';

const dayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const codeOf = (weekday: number): string => dayCodes[weekday - 1] ?? 'MO';

/**
 * The rule of a series (RFC 5545) that keeps a frequency, beginning on a day: weeks by weekday, months and quarters by the
 * n-th weekday of the month. Several times a week are spread over the working week. undefined where one series cannot say
 * it, as twice a month.
 */
export function findRecurrenceRule(
  { times, every, unit }: Frequency,
  startsOn: LocalDay,
  preferred: PreferredSlot = {},
): string | undefined {
  const start = Temporal.PlainDate.from(startsOn);
  if (unit === 'week') {
    const days = spread(start.dayOfWeek, times);
    if (days === undefined || (times > 1 && every > 1)) return undefined;
    return `RRULE:FREQ=WEEKLY${every > 1 ? `;INTERVAL=${every}` : ''};BYDAY=${days.map(codeOf).join(',')}`;
  }
  if (times > 1) return undefined;
  const months = every * (unit === 'quarter' ? 3 : 1);
  const nth = Math.ceil(start.day / 7);
  const isLast = (preferred.week ?? nth) > 4 || nth > 4;
  return `RRULE:FREQ=MONTHLY${months > 1 ? `;INTERVAL=${months}` : ''};BYDAY=${isLast ? -1 : nth}${codeOf(start.dayOfWeek)}`;
}

/** So many weekdays, the start's among them, as far apart as the working week allows; undefined of more than five. */
function spread(weekday: number, times: number): number[] | undefined {
  if (times === 1) return [weekday];
  if (times > 5 || weekday > 5) return undefined;
  const step = Math.max(1, Math.round(5 / times));
  const days = new Set<number>();
  for (let day = weekday - 1; days.size < times; day += step) {
    while (days.has(day % 5)) day += 1;
    days.add(day % 5);
  }
  return [...days].map((day) => day + 1).toSorted((a, b) => a - b);
}
