import { addDays, type DayRange } from './day-range';
import type { LocalDay } from './time';

/**
 * The week in which a day lies.
 * @param weekStart ISO day of the week on which weeks start: 1 Monday … 7 Sunday (`Settings.weekStart`).
 */
export function weekOf(day: LocalDay, weekStart: number): DayRange {
  const { dayOfWeek } = Temporal.PlainDate.from(day);
  const from = addDays(day, -((dayOfWeek - weekStart + 7) % 7));
  return { from, until: addDays(from, 6) };
}

/** The week that is `count` weeks after (before when negative) the week in which a day lies. */
export const weekAfter = (day: LocalDay, weekStart: number, count = 1): DayRange =>
  weekOf(addDays(day, 7 * count), weekStart);

/** The weeks that touch a range of days, whole and in order. */
export function weeksOf(range: DayRange, weekStart: number): DayRange[] {
  const weeks: DayRange[] = [];
  let week = weekOf(range.from, weekStart);
  while (week.from <= range.until) {
    weeks.push(week);
    week = weekOf(addDays(week.until, 1), weekStart);
  }
  return weeks;
}
