import { addDays, type DayRange } from '../../lib/domain/day-range';
import type { LocalDay } from '../../lib/domain/time';
import { weekAfter, weekOf, weeksOf } from '../../lib/domain/week';

/** A calendar quarter, as weeks: January to March is the first. */
export interface Quarter {
  year: number;
  quarter: number;
}

/** What the board shows: a quarter, or so many weeks up to the one in which `last` lies (absent: this week). */
export type Period = ({ type: 'quarter' } & Quarter) | { type: 'weeks'; count: 12 | 26; last?: LocalDay };

/** With what it is compared: the same weeks of the period before, or of a year before. */
export type Against = 'before' | 'year' | 'none';

/** The quarter that a week belongs to: that of its fourth day, so that each week is in one and a quarter has 13 or 14. */
export function quarterOfWeek(week: DayRange): Quarter {
  const { year, month } = Temporal.PlainDate.from(addDays(week.from, 3));
  return { year, quarter: Math.ceil(month / 3) };
}

/** The weeks of a quarter, whole and in order; the first is week 1 of the quarter. */
export function weeksOfQuarter({ year, quarter }: Quarter, weekStart: number): DayRange[] {
  const first = Temporal.PlainDate.from({ year, month: quarter * 3 - 2, day: 1 });
  const range = { from: first.toString(), until: first.add({ months: 3 }).subtract({ days: 1 }).toString() };
  return weeksOf(range, weekStart).filter((week) => {
    const own = quarterOfWeek(week);
    return own.year === year && own.quarter === quarter;
  });
}

/** The quarter so many quarters later (earlier when negative). */
export function quarterAfter({ year, quarter }: Quarter, count: number): Quarter {
  const index = year * 4 + quarter - 1 + count;
  return { year: Math.floor(index / 4), quarter: (index % 4) + 1 };
}

/** The quarter that today's week belongs to. */
export const quarterOfToday = (today: LocalDay, weekStart: number): Quarter => quarterOfWeek(weekOf(today, weekStart));

/** The weeks of a period, in order. */
export function weeksOfPeriod(period: Period, today: LocalDay, weekStart: number): DayRange[] {
  if (period.type === 'quarter') return weeksOfQuarter(period, weekStart);
  const last = period.last ?? today;
  return Array.from({ length: period.count }, (_, index) => weekAfter(last, weekStart, index + 1 - period.count));
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
