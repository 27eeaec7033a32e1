import type { EventFacts } from '../../domain/event';
import type { LocalDay } from '../../domain/time';
import { addDays, toLocalDay } from './date-key';
import { timeWordsOf } from './time-words';
import type { Token } from './when-tokens';
import { scanTokens } from './when-tokens';

/** What a human date or time says. Days are inclusive, clock times `HH:MM`; at least one of the two is there. */
export interface ParsedWhen {
  from?: LocalDay;
  until?: LocalDay;
  start?: string;
  end?: string;
}

interface Side {
  year?: number;
  month?: number;
  day?: number;
  time?: Extract<Token, { type: 'time' }>;
}

/**
 * Reads a date, a time, or a range of them as Calendar words it in `lang`. A year that is left out is that of `today`
 * (the page omits the current one only). `bare`: what a number alone is, `3` in `3 – 4pm` or in `10 – 11 March`.
 * Undefined when anything in it is not understood: an absent time is better than a wrong one.
 */
export function parseWhen(
  text: string,
  lang: string,
  today: LocalDay,
  bare: 'days' | 'hours' = 'days',
): ParsedWhen | undefined {
  const tokens = scanTokens(text, lang);
  const sides = tokens && takeSides(tokens, bare);
  if (!sides) return undefined;
  const [left, right] = sides;
  const days = resolveDays(left, right, Number(today.slice(0, 4)));
  const clock = resolveTimes(left.time, right?.time, lang);
  if (!days || !clock || (days.from === undefined && clock.start === undefined)) return undefined;
  // Two days and one time, or a second side without anything of the first, say something that we do not know.
  if (right?.day !== undefined && (left.time === undefined) !== (right.time === undefined)) return undefined;
  if (right && !right.time && right.day === undefined) return undefined;
  return { ...days, ...clock };
}

function takeSides(tokens: readonly Token[], bare: 'days' | 'hours'): [Side, Side | undefined] | undefined {
  const left: Side = {};
  let right: Side | undefined;
  let areHours = bare === 'hours';
  let before: Token | undefined;
  for (const token of tokens) {
    const side: Side = right ?? left;
    if (token.type === 'divider') areHours = true;
    else if (token.type === 'dash' || (token.type === 'dash-after-time' && before?.type === 'time')) {
      if (right) return undefined;
      right = {};
    } else if (token.type === 'time' || (token.type === 'number' && areHours && !token.unit)) {
      if (side.time) return undefined;
      side.time = token.type === 'time' ? token : { type: 'time', hour: token.value, minute: 0 };
    } else if (token.type === 'month') {
      if (side.month !== undefined) return undefined;
      side.month = token.month;
    } else if (token.type === 'number') {
      const part = token.unit ?? (token.value > 31 ? 'year' : 'day');
      if (side[part] !== undefined) return undefined;
      side[part] = token.value;
    }
    before = token;
  }
  const hasExplicitTime = tokens.some(({ type }) => type === 'time');
  return (left.time || right?.time) && !hasExplicitTime ? undefined : [left, right];
}

/** Fills what one side leaves to the other: `10 – 11 March 2026`, `December 30 – January 2, 2027`. */
function resolveDays(
  left: Side,
  right: Side | undefined,
  thisYear: number,
): Pick<ParsedWhen, 'from' | 'until'> | undefined {
  if (left.day === undefined) {
    const hasNone = left.month === undefined && left.year === undefined && right?.day === undefined;
    return hasNone && right?.month === undefined && right?.year === undefined ? {} : undefined;
  }
  if (right?.day === undefined) {
    const day = makeDay(left, left.year ?? right?.year ?? thisYear);
    return day === undefined || right?.month !== undefined ? undefined : { from: day, until: day };
  }
  const first: Side = { ...left, month: left.month ?? right.month ?? 0 };
  const last: Side = { ...right, month: right.month ?? left.month ?? 0 };
  const wraps = (last.month ?? 0) < (first.month ?? 0);
  const firstYear = left.year ?? (right.year === undefined ? thisYear : right.year - (wraps ? 1 : 0));
  const from = makeDay(first, firstYear);
  const until = makeDay(last, right.year ?? firstYear + (wraps ? 1 : 0));
  return from === undefined || until === undefined || until < from ? undefined : { from, until };
}

function makeDay(side: Side, year: number): LocalDay | undefined {
  return toLocalDay(year, side.month ?? 0, side.day ?? 0);
}

function resolveTimes(
  first: Side['time'],
  second: Side['time'],
  lang: string,
): Pick<ParsedWhen, 'start' | 'end'> | undefined {
  if (!first) return second ? undefined : {};
  if (!second) return clockOf(first, first.period);
  // `3 – 4pm`, `午後10:00～10:30`: one word serves both times, from its own side only and so long as they stay in order.
  // It says one of the times outright, and of the other the half of the day: `清晨7:30至8:00`, where 8 is early no more.
  const isShared = (first.period === undefined) !== (second.period === undefined);
  const { isPeriodFirst } = timeWordsOf(lang);
  if (isShared && !(isPeriodFirst ? first.period : second.period)) return undefined;
  const said = isShared ? clockOf(isPeriodFirst ? first : second, first.period ?? second.period) : undefined;
  const half = said && halfOf(said.start);
  const start = first.period === undefined && half ? clockOf(first, half) : clockOf(first, first.period);
  const end = second.period === undefined && half ? clockOf(second, half) : clockOf(second, second.period);
  if (!start || !end) return undefined;
  return isShared && end.start <= start.start ? undefined : { start: start.start, end: end.start };
}

/** The hours of the half of the day that a clock time is in. */
function halfOf(clock: string): ReadonlySet<number> {
  const from = clock < '12' ? 0 : 12;
  return new Set(Array.from({ length: 12 }, (_, hour) => from + hour));
}

function clockOf(
  time: NonNullable<Side['time']>,
  period: ReadonlySet<number> | undefined,
): { start: string } | undefined {
  const { hour, minute } = time;
  const candidates = period ? [hour % 12, (hour % 12) + 12].filter((each) => period.has(each)) : [hour % 24];
  const [only] = candidates;
  if (hour > 24 || minute > 59 || candidates.length !== 1 || only === undefined) return undefined;
  if (period && hour > 12 && only !== hour) return undefined;
  return { start: `${String(only).padStart(2, '0')}:${String(minute).padStart(2, '0')}` };
}

/** Start and end as facts, the end exclusive. `day` is where the page shows a time that comes without a date. */
export function toSpan(when: ParsedWhen, day?: LocalDay): Pick<EventFacts, 'start' | 'end' | 'isAllDay'> | undefined {
  const from = when.from ?? day;
  if (from === undefined) return undefined;
  const until = when.until ?? from;
  if (when.start === undefined) return { start: from, end: addDays(until, 1), isAllDay: true };
  const start = `${from}T${when.start}`;
  if (when.end === undefined) return { start, isAllDay: false };
  const isNextDay = until === from && when.end < when.start;
  return { start, end: `${isNextDay ? addDays(until, 1) : until}T${when.end}`, isAllDay: false };
}
