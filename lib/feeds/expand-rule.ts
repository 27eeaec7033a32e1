import { fitsDay, fullRule, type FullRule } from './days-of-rule';
import { RefusedEventError } from './refused-event';
import type { Rule } from './rule';
import { dayMs, type Wall } from './wall-time';

/** How much work is left for one file: steps of expansion, so that no rule however wrong stops the worker. */
export interface Budget {
  steps: number;
}

/** Steps for one rule: two hundred years of days. */
export const mostSteps = 73_000;

/** More meetings than this of one series in the window are no meetings. */
export const mostInstances = 5_000;

/** What part of a series is wanted. */
export interface WallSpan {
  from: Wall;
  until: Wall;
}

interface Period {
  /** Midnights of its days; for frequencies under a day, the one day. */
  days: Wall[];
  /** For frequencies under a day: the one time of the period. */
  time?: Wall;
  start: Wall;
}

const subDaily: Partial<Record<Rule['frequency'], number>> = { HOURLY: 3_600_000, MINUTELY: 60_000, SECONDLY: 1_000 };
/** The longest that one period of each frequency lasts. */
const longest: Record<Rule['frequency'], number> = {
  SECONDLY: 1_000,
  MINUTELY: 60_000,
  HOURLY: 3_600_000,
  DAILY: dayMs,
  WEEKLY: 7 * dayMs,
  MONTHLY: 31 * dayMs,
  YEARLY: 366 * dayMs,
};
const midnightOf = (wall: Wall): Wall => wall - (((wall % dayMs) + dayMs) % dayMs);

const daysFrom = (start: Wall, end: Wall): Wall[] =>
  Array.from({ length: Math.round((end - start) / dayMs) }, (_, index) => start + index * dayMs);

/** The `index`th period from the one that holds the start of the event, skipping by the interval. */
function periodAt({ frequency, interval, startWall, weekStart, byMonth }: FullRule, index: number): Period {
  const start = new Date(startWall);
  const step = index * interval;
  const length = subDaily[frequency];
  if (length !== undefined) {
    const time = startWall + step * length;
    return { days: [midnightOf(time)], time, start: time };
  }
  if (frequency === 'DAILY') return dayPeriod(midnightOf(startWall) + step * dayMs, 1);
  if (frequency === 'WEEKLY') {
    const week = midnightOf(startWall) - ((start.getUTCDay() - weekStart + 7) % 7) * dayMs;
    return dayPeriod(week + step * 7 * dayMs, 7);
  }
  const year = start.getUTCFullYear();
  if (frequency === 'MONTHLY') return monthsPeriod(year, [start.getUTCMonth() + step]);
  const months = byMonth.length > 0 ? byMonth.toSorted((a, b) => a - b) : allMonths;
  return {
    ...monthsPeriod(
      year + step,
      months.map((month) => month - 1),
    ),
    start: Date.UTC(year + step, 0, 1),
  };
}

const allMonths = Array.from({ length: 12 }, (_, index) => index + 1);

const monthsPeriod = (year: number, months: readonly number[]): Period => ({
  days: months.flatMap((month) => daysFrom(Date.UTC(year, month, 1), Date.UTC(year, month + 1, 1))),
  start: Date.UTC(year, months[0] ?? 0, 1),
});

const dayPeriod = (start: Wall, count: number): Period => ({ days: daysFrom(start, start + count * dayMs), start });

/** The index of a period before a wall time: never too late, and at most a few too early for each decade. */
function indexBefore({ frequency, interval, startWall }: FullRule, wall: Wall): number {
  const length = longest[frequency];
  return Math.max(0, Math.floor((wall - startWall) / (length * interval)) - 2);
}

function timesOf(rule: FullRule): number[] {
  const start = new Date(rule.startWall);
  const hours = rule.byHour.length > 0 ? rule.byHour : [start.getUTCHours()];
  const minutes = rule.byMinute.length > 0 ? rule.byMinute : [start.getUTCMinutes()];
  const seconds = rule.bySecond.length > 0 ? rule.bySecond : [start.getUTCSeconds()];
  return hours.flatMap((hour) =>
    minutes.flatMap((minute) => seconds.map((second) => hour * 3_600_000 + minute * 60_000 + second * 1_000)),
  );
}

/** Under a day, BY… parts of the same or a longer unit limit, and shorter ones expand. */
function timesWithin(rule: FullRule, time: Wall): Wall[] {
  const date = new Date(time);
  const { frequency, byHour, byMinute, bySecond } = rule;
  const limits = (list: readonly number[], value: number) => list.length === 0 || list.includes(value);
  if (!limits(byHour, date.getUTCHours())) return [];
  if (frequency === 'HOURLY') {
    const hour = time - (time % 3_600_000);
    return timesOf({ ...rule, byHour: [0] }).map((offset) => hour + offset);
  }
  if (!limits(byMinute, date.getUTCMinutes())) return [];
  if (frequency === 'SECONDLY') return limits(bySecond, date.getUTCSeconds()) ? [time] : [];
  return bySecond.length === 0 ? [time] : bySecond.map((second) => time - (time % 60_000) + second * 1_000);
}

function instancesOf(rule: FullRule, period: Period, times: readonly number[]): Wall[] {
  const days = period.days.filter((day) => fitsDay(rule, day));
  const walls =
    period.time === undefined
      ? days.flatMap((day) => times.map((time) => day + time))
      : days.length > 0
        ? timesWithin(rule, period.time)
        : [];
  const sorted = [...new Set(walls)].toSorted((a, b) => a - b);
  if (rule.bySetPos.length === 0) return sorted;
  return sorted.filter(
    (_, index) => rule.bySetPos.includes(index + 1) || rule.bySetPos.includes(index - sorted.length),
  );
}

/**
 * The wall times of a rule within a span, in order. Without COUNT it jumps to the span, so that an old daily series
 * costs no more than a young one.
 * @param lastWall UNTIL in the event's clock, if any; itself included.
 * @throws RefusedEventError `too-frequent` when a rule takes more steps or has more instances than any real one.
 */
export function expandRule(
  rule: Rule,
  startWall: Wall,
  span: WallSpan,
  { budget, lastWall = Infinity }: { budget: Budget; lastWall?: Wall },
): Wall[] {
  const full = fullRule(rule, startWall);
  const times = subDaily[rule.frequency] === undefined ? timesOf(full) : [];
  if (times.length > 1_000) throw new RefusedEventError('too-frequent');
  const found: Wall[] = [];
  const end = Math.min(span.until, lastWall);
  let count = 0;
  let steps = 0;
  for (let index = rule.count === undefined ? indexBefore(full, span.from) : 0; ; index += 1) {
    const period = periodAt(full, index);
    if (period.start > end) return found;
    steps += 1 + period.days.length;
    budget.steps -= 1 + period.days.length;
    if (steps > mostSteps || budget.steps < 0) throw new RefusedEventError('too-frequent');
    for (const wall of instancesOf(full, period, times)) {
      if (wall < startWall) continue;
      if (wall > lastWall) return found;
      // The start is the first instance whether or not the rule names it (RFC 5545, 3.8.5.3).
      if (count === 0 && rule.count !== undefined && wall !== startWall) count = 1;
      count += 1;
      if (rule.count !== undefined && count > rule.count) return found;
      if (wall >= span.from && wall <= span.until) found.push(wall);
      if (found.length > mostInstances) throw new RefusedEventError('too-frequent');
    }
  }
}
