import type { LocalDay } from '../../domain/time';
import { addDays } from './date-key';

/**
 * First and last day that a view shows without a gap. Columns can leave weekends out: then what follows the gap is not
 * counted. The agenda leaves out days without events, and loads on scroll: its last day may still be loading and is not
 * counted, unless it is the only one.
 * @param columns The days of time columns.
 * @param cells The days of a month or an agenda; they count where there are no columns.
 */
export function findSpan(
  columns: readonly LocalDay[],
  cells: readonly LocalDay[],
): { from: LocalDay; until: LocalDay } | undefined {
  const days = [...new Set(columns.length > 0 ? columns : cells)].toSorted();
  const [from] = days;
  const last = days.at(-1);
  if (from === undefined || last === undefined) return undefined;
  const gap = days.findIndex((day, index) => index > 0 && day !== addDays(days[index - 1] ?? from, 1));
  const isWholeWeeks = gap < 0 && days.length >= 28 && days.length % 7 === 0;
  if (columns.length > 0 || isWholeWeeks) return { from, until: days[gap < 0 ? days.length - 1 : gap - 1] ?? from };
  return { from, until: days.length > 1 ? addDays(last, -1) : last };
}

// See it at https://calendar.google.com/calendar/u/0/r/customweek, /r/agenda, and /r/month.
