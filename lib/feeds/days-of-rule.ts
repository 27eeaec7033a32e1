import type { Rule } from './rule';
import { dayMs, type Wall } from './wall-time';

/** A rule with what it leaves open filled in from the start of the event. */
export type FullRule = Rule & { startWall: Wall };

const weekdayOf = (wall: Wall): number => new Date(wall).getUTCDay();
const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const startOfYear = (year: number): Wall => Date.UTC(year, 0, 1);
const daysInYear = (year: number): number => (startOfYear(year + 1) - startOfYear(year)) / dayMs;

/** Fills in days and times that a rule does not name from the event's start (RFC 5545, 3.3.10, last paragraphs). */
export function fullRule(rule: Rule, startWall: Wall): FullRule {
  const start = new Date(startWall);
  const namesNoDay = rule.byYearDay.length + rule.byMonthDay.length + rule.byDay.length + rule.byWeekNo.length === 0;
  const { frequency } = rule;
  const isYearly = frequency === 'YEARLY';
  const takesWeekday =
    (frequency === 'WEEKLY' && rule.byDay.length === 0) ||
    (isYearly && rule.byWeekNo.length > 0 && rule.byDay.length + rule.byMonthDay.length + rule.byYearDay.length === 0);
  return {
    ...rule,
    startWall,
    byMonth: isYearly && namesNoDay && rule.byMonth.length === 0 ? [start.getUTCMonth() + 1] : rule.byMonth,
    byMonthDay: (isYearly || frequency === 'MONTHLY') && namesNoDay ? [start.getUTCDate()] : rule.byMonthDay,
    byDay: takesWeekday ? [{ day: start.getUTCDay() }] : rule.byDay,
  };
}

/** Whether a day (a wall time at midnight) fits the BY… parts that limit days. */
export function fitsDay(rule: FullRule, wall: Wall): boolean {
  const date = new Date(wall);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  if (rule.byMonth.length > 0 && !rule.byMonth.includes(month)) return false;
  if (rule.byMonthDay.length > 0 && !includesFromEnd(rule.byMonthDay, day, daysInMonth(year, month))) return false;
  if (rule.byDay.length > 0 && !fitsWeekday(rule, wall, { year, month, day })) return false;
  if (rule.byYearDay.length > 0) {
    const dayOfYear = Math.round((wall - startOfYear(year)) / dayMs) + 1;
    if (!includesFromEnd(rule.byYearDay, dayOfYear, daysInYear(year))) return false;
  }
  return rule.byWeekNo.length === 0 || fitsWeek(rule, wall);
}

/** Whether a list that counts from 1, or from the end with -1, names a place. */
const includesFromEnd = (list: readonly number[], place: number, length: number): boolean =>
  list.includes(place) || list.includes(place - length - 1);

function fitsWeekday(
  rule: FullRule,
  wall: Wall,
  { year, month, day }: { year: number; month: number; day: number },
): boolean {
  const weekday = weekdayOf(wall);
  const isInMonth = rule.frequency === 'MONTHLY' || rule.byMonth.length > 0;
  const place = isInMonth ? day : Math.round((wall - startOfYear(year)) / dayMs) + 1;
  const length = isInMonth ? daysInMonth(year, month) : daysInYear(year);
  return rule.byDay.some(
    (wanted) =>
      wanted.day === weekday &&
      (wanted.nth === undefined ||
        wanted.nth === Math.ceil(place / 7) ||
        wanted.nth === -Math.ceil((length - place + 1) / 7)),
  );
}

/** The first day of the first week of a year: the week with at least four of its days. */
function firstWeekOf(year: number, weekStart: number): Wall {
  const fourth = Date.UTC(year, 0, 4);
  return fourth - ((weekdayOf(fourth) - weekStart + 7) % 7) * dayMs;
}

/** A week belongs to the year that has most of its days, so days around New Year may count for the neighbour year. */
function fitsWeek(rule: FullRule, wall: Wall): boolean {
  const start = wall - ((weekdayOf(wall) - rule.weekStart + 7) % 7) * dayMs;
  const year = new Date(start + 3 * dayMs).getUTCFullYear();
  const week = Math.round((start - firstWeekOf(year, rule.weekStart)) / (7 * dayMs)) + 1;
  const weeks = Math.round((firstWeekOf(year + 1, rule.weekStart) - firstWeekOf(year, rule.weekStart)) / (7 * dayMs));
  return includesFromEnd(rule.byWeekNo, week, weeks);
}
