import type { Adherence } from '../../lib/domain/slot';
import type { LocalDay } from '../../lib/domain/time';

/** So many weeks are drawn, and so many before them are compared with. */
export const trendWeeks = 12;

/** With fewer weeks that count a trend says nothing (look.md, Words). */
const fewest = 3;

/** Held of due, week by week, oldest first, with the weeks before as one sum. */
export interface WeekTrend {
  weeks: { from: LocalDay; held: number; due: number; unseen: number }[];
  held: number;
  due: number;
  before: { held: number; due: number };
}

/** @returns undefined while too little was seen for a trend. */
export function findWeekTrend(
  weeks: readonly { week: { from: LocalDay }; adherence: Adherence }[],
): WeekTrend | undefined {
  const shown = weeks.slice(-trendWeeks).map(({ week, adherence: { held, due, unseen } }) => ({
    from: week.from,
    held,
    due,
    unseen,
  }));
  if (shown.filter(({ due }) => due > 0).length < fewest) return undefined;
  const sum = (rows: readonly { held: number; due: number }[]): { held: number; due: number } => ({
    held: rows.reduce((total, { held }) => total + held, 0),
    due: rows.reduce((total, { due }) => total + due, 0),
  });
  return { weeks: shown, ...sum(shown), before: sum(weeks.slice(0, -trendWeeks).map(({ adherence }) => adherence)) };
}
