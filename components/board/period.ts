import { addDays, daysBetween, type DayRange } from '../../lib/domain/day-range';
import type { LocalDay } from '../../lib/domain/time';
import type { CalendarRule } from '../../lib/domain/period';
import { weekAfter, weekOf, weeksOf } from '../../lib/domain/week';

/** A quarter of a fiscal year of whole weeks. A year that begins later than January has the number in which it ends. */
export interface Quarter {
  year: number;
  quarter: number;
}

/** What the board shows: a quarter, or so many weeks up to the one in which `last` lies (absent: this week). */
export type Period = ({ type: 'quarter' } & Quarter) | { type: 'weeks'; count: 12 | 26; last?: LocalDay };

/** With what it is compared: the same weeks of the period before, or of a year before. */
export type Against = 'before' | 'year' | 'none';

/** Weeks of a quarter; the fourth has one more in a year of 53. */
const quarterWeeks = 13;

/** The first week of a year: that with the 4th of its first month, as in ISO 8601, so that most of it lies in the year. */
function firstWeekOf(year: number, { weekStart, yearStart = 1 }: CalendarRule): DayRange {
  const first = Temporal.PlainDate.from({ year: yearStart === 1 ? year : year - 1, month: yearStart, day: 4 });
  return weekOf(first.toString(), weekStart);
}

/** The year and quarter that a week belongs to; the year is that of its fourth day. */
export function quarterOfWeek(week: DayRange, rule: CalendarRule): Quarter {
  const fourth = Temporal.PlainDate.from(addDays(week.from, 3));
  const { yearStart = 1 } = rule;
  const year = yearStart > 1 && fourth.month >= yearStart ? fourth.year + 1 : fourth.year;
  const index = daysBetween(firstWeekOf(year, rule).from, week.from) / 7;
  return { year, quarter: Math.min(4, Math.floor(index / quarterWeeks) + 1) };
}

/** The weeks of a quarter, whole and in order: 13, so that weeks of quarters can be compared; 14 in a long year's last. */
export function weeksOfQuarter({ year, quarter }: Quarter, rule: CalendarRule): DayRange[] {
  const { from } = firstWeekOf(year, rule);
  const first = addDays(from, 7 * quarterWeeks * (quarter - 1));
  const end = quarter === 4 ? firstWeekOf(year + 1, rule).from : addDays(first, 7 * quarterWeeks);
  return weeksOf({ from: first, until: addDays(end, -1) }, rule.weekStart);
}

/** The quarter so many quarters later (earlier when negative). */
export function quarterAfter({ year, quarter }: Quarter, count: number): Quarter {
  const index = year * 4 + quarter - 1 + count;
  return { year: Math.floor(index / 4), quarter: (index % 4) + 1 };
}

/** The quarter that today's week belongs to. */
export const quarterOfToday = (today: LocalDay, rule: CalendarRule): Quarter =>
  quarterOfWeek(weekOf(today, rule.weekStart), rule);

/** The weeks of a period, in order. */
export function weeksOfPeriod(period: Period, today: LocalDay, rule: CalendarRule): DayRange[] {
  if (period.type === 'quarter') return weeksOfQuarter(period, rule);
  const last = period.last ?? today;
  return Array.from({ length: period.count }, (_, index) => weekAfter(last, rule.weekStart, index + 1 - period.count));
}

/** The period as long, so many times later (earlier when negative). */
export function periodAfter(period: Period, count: number, today: LocalDay): Period {
  if (period.type === 'quarter') return { type: 'quarter', ...quarterAfter(period, count) };
  return { ...period, last: addDays(period.last ?? today, 7 * period.count * count) };
}

/** What a period is compared with; undefined: nothing. A year is four quarters, or 52 weeks, so that weekdays agree. */
export function findPeriodAgainst(period: Period, against: Against, today: LocalDay): Period | undefined {
  if (against === 'none') return undefined;
  if (against === 'before') return periodAfter(period, -1, today);
  if (period.type === 'quarter') return { type: 'quarter', ...quarterAfter(period, -4) };
  return { ...period, last: addDays(period.last ?? today, -7 * 52) };
}
