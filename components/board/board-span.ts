import type { DayRange } from '../../lib/domain/day-range';
import type { CalendarRule } from '../../lib/domain/period';
import type { LocalDay } from '../../lib/domain/time';
import type { Filters } from './filters';
import { periodOfFilters } from './filters';
import { findPeriodAgainst, quarterAfter, quarterOfWeek, weeksOfPeriod, weeksOfQuarter } from './period';
import type { Period, Quarter } from './period';

/** So many quarters stand in the heat map. */
const heatQuarters = 4;

/** The weeks that a view of the board is made of, and the one range of days that holds them all. */
export interface BoardSpan {
  period: Period;
  weeks: DayRange[];
  /** What it is compared with; absent: nothing. */
  before?: { period: Period; weeks: DayRange[] };
  /** The quarters of the heat map, oldest first; the last is that of the period's last week. */
  quarters: { quarter: Quarter; weeks: DayRange[] }[];
  range: DayRange;
}

/** What has to be read for a view: bounded by its period, whatever is stored. */
export function boardSpan(filters: Filters, today: LocalDay, rule: CalendarRule): BoardSpan {
  const period = periodOfFilters(filters, today, rule);
  const weeks = weeksOfPeriod(period, today, rule);
  const last = weeks.at(-1) ?? { from: today, until: today };
  const against = findPeriodAgainst(period, filters.against, today);
  const before = against && { period: against, weeks: weeksOfPeriod(against, today, rule) };
  const quarters = Array.from({ length: heatQuarters }, (_, index) => {
    const quarter = quarterAfter(quarterOfWeek(last, rule), index + 1 - heatQuarters);
    return { quarter, weeks: weeksOfQuarter(quarter, rule) };
  });
  const all = [...weeks, ...(before?.weeks ?? []), ...quarters.flatMap((one) => one.weeks)];
  const range = {
    from: all.reduce((from, week) => (week.from < from ? week.from : from), last.from),
    until: all.reduce((until, week) => (week.until > until ? week.until : until), last.until),
  };
  return { period, weeks, ...(before === undefined ? {} : { before }), quarters, range };
}
