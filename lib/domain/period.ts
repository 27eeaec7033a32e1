import type { Frequency } from './cadence';
import { addDays, daysBetween, type DayRange } from './day-range';
import type { LocalDay } from './time';
import { weekOf } from './week';

/** How the user's calendar is cut (`Settings.weekStart`, `Settings.yearStart`). */
export interface CalendarRule {
  /** ISO day of the week on which weeks start: 1 Monday … 7 Sunday. */
  weekStart: number;
  /** Month in which the fiscal year begins, 1 to 12, and with it its quarters; absent: January. */
  yearStart?: number | undefined;
}

/** How periods are cut. */
export interface PeriodRule extends CalendarRule {
  /** The day from which "every n" counts (a commitment's `validFrom`): its unit is the first of its period. */
  anchorOn: LocalDay;
}

/**
 * The period in which a day lies: n weeks, calendar months or quarters of the fiscal year. "Every n" counts from the unit of
 * `anchorOn`, backwards too, so that periods tile all time.
 */
export function periodOf(
  { every, unit }: Pick<Frequency, 'every' | 'unit'>,
  day: LocalDay,
  rule: PeriodRule,
): DayRange {
  if (unit === 'week') {
    const first = weekOf(rule.anchorOn, rule.weekStart).from;
    const index = Math.floor(daysBetween(first, day) / (7 * every));
    const from = addDays(first, 7 * every * index);
    return { from, until: addDays(from, 7 * every - 1) };
  }
  const months = (unit === 'quarter' ? 3 : 1) * every;
  const first = unit === 'quarter' ? quarterOf(rule.anchorOn, rule.yearStart).from : monthOf(rule.anchorOn).from;
  const index = Math.floor((monthNumber(day) - monthNumber(first)) / months);
  const start = Temporal.PlainDate.from(first).add({ months: months * index });
  return { from: start.toString(), until: start.add({ months }).subtract({ days: 1 }).toString() };
}

/** The calendar month of a day. */
export function monthOf(day: LocalDay): DayRange {
  const first = Temporal.PlainDate.from(day).with({ day: 1 });
  return { from: first.toString(), until: first.add({ months: 1 }).subtract({ days: 1 }).toString() };
}

/** The quarter of a day: three calendar months, counted from the month in which the fiscal year begins. */
export function quarterOf(day: LocalDay, yearStart = 1): DayRange {
  const date = Temporal.PlainDate.from(day);
  const first = date.with({ day: 1 }).subtract({ months: (date.month - yearStart + 12) % 3 });
  return { from: first.toString(), until: first.add({ months: 3 }).subtract({ days: 1 }).toString() };
}

/** The periods that touch a range of days, whole and in order. */
export function periodsOf(frequency: Pick<Frequency, 'every' | 'unit'>, range: DayRange, rule: PeriodRule): DayRange[] {
  const periods: DayRange[] = [];
  let period = periodOf(frequency, range.from, rule);
  while (period.from <= range.until) {
    periods.push(period);
    period = periodOf(frequency, addDays(period.until, 1), rule);
  }
  return periods;
}

/** Months since year 0, for counting only. */
function monthNumber(day: LocalDay): number {
  const date = Temporal.PlainDate.from(day);
  return date.year * 12 + date.month - 1;
}
