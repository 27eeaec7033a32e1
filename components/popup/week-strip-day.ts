import { addDays, daysOf, isWorkingDay, localDayOf } from '../../lib/domain/day-range';
import type { Instant, LocalDay, Zone } from '../../lib/domain/time';
import type { OutcomeRow } from './outcome-row';
import { zonedAt } from './zoned-at';

/** One day of the week strip. Places are shares of the day's width, 0 to 1. */
export interface StripDay {
  on: LocalDay;
  isToday: boolean;
  marks: { row: OutcomeRow; place: number }[];
  /** Where now stands; today only. */
  nowPlace?: number;
}

/** The hours that a day of the strip spans; what lies outside stands at its edge. */
const firstHour = 8;
const lastHour = 18;

/** The share of the strip's day that is over at an instant. */
export function placeInDay(at: Instant, zone: Zone): number {
  const { hour, minute } = zonedAt(at, zone);
  const share = (hour + minute / 60 - firstHour) / (lastHour - firstHour);
  return Math.min(1, Math.max(0, share));
}

/**
 * The days of a week that are drawn: Monday to Friday, and the others only if something stands on them or it is today. A
 * slot without an event stands at the end of the day that it is shown on.
 */
export function stripDays(
  days: readonly { on: LocalDay; rows: readonly OutcomeRow[] }[],
  from: LocalDay,
  now: Instant,
  zone: Zone,
): StripDay[] {
  const today = localDayOf(now, zone);
  return daysOf({ from, until: addDays(from, 6) }).flatMap((on): StripDay[] => {
    const rows = days.find((day) => day.on === on)?.rows ?? [];
    const isToday = on === today;
    if (!isWorkingDay(on) && rows.length === 0 && !isToday) return [];
    const marks = rows
      .map((row) => ({ row, place: row.startAt === undefined ? 1 : placeInDay(row.startAt, zone) }))
      .toSorted((a, b) => a.place - b.place);
    return [{ on, isToday, marks, ...(isToday && { nowPlace: placeInDay(now, zone) }) }];
  });
}

/**
 * Spreads signs so that none covers another: pushed right where they are too near, then back from the end.
 * @returns The left edge of each sign in px.
 */
export function spreadMarks(places: readonly number[], width: number, sign = 13, gap = 0.2): number[] {
  const room = width - sign - 4;
  const step = Math.min(sign + gap, places.length > 1 ? room / (places.length - 1) : room);
  const lefts = places.map((place) => 2 + place * room);
  for (let index = 1; index < lefts.length; index++) {
    lefts[index] = Math.max(lefts[index] ?? 0, (lefts[index - 1] ?? 0) + step);
  }
  for (let index = lefts.length - 1; index >= 0; index--) {
    const most = 2 + room - step * (lefts.length - 1 - index);
    lefts[index] = Math.min(lefts[index] ?? 0, most);
  }
  return lefts;
}
