import { textOf, type JcalValue } from './jcal';
import { RefusedEventError } from './refused-event';

const frequencies = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY', 'MINUTELY', 'SECONDLY'] as const;

export type RuleFrequency = (typeof frequencies)[number];

/** A weekday of a rule, 0 Sunday … 6 Saturday; `nth` counts within the month or year, from the end when negative. */
export interface RuleDay {
  day: number;
  nth?: number;
}

/** A recurrence rule (RFC 5545, 3.3.10), checked. Empty lists: the part is absent. */
export interface Rule {
  frequency: RuleFrequency;
  interval: number;
  count?: number;
  /** As written: a day, a local time or an instant. */
  until?: string;
  /** 0 Sunday … 6 Saturday. */
  weekStart: number;
  byMonth: number[];
  byWeekNo: number[];
  byYearDay: number[];
  byMonthDay: number[];
  byDay: RuleDay[];
  byHour: number[];
  byMinute: number[];
  bySecond: number[];
  bySetPos: number[];
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

const listOf = (value: JcalValue | undefined): JcalValue[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

const bad = (detail: string) => new RefusedEventError('bad-rule', detail);

/**
 * Checks a rule as ical.js read it from the file.
 * @throws RefusedEventError when the rule breaks the standard: a rule that is read wrongly puts meetings where none are.
 */
export function readRule(value: JcalValue | undefined): Rule {
  if (typeof value !== 'object' || Array.isArray(value)) throw bad('no rule');
  const numbers = (name: string, lowest: number, highest: number): number[] =>
    listOf(value[name]).map((part) => {
      const number = Number(part);
      const isZeroWrong = lowest < 0 && number === 0;
      if (!Number.isInteger(number) || number < lowest || number > highest || isZeroWrong) {
        throw bad(`${name.toUpperCase()}=${textOf(part)}`);
      }
      return number;
    });
  const frequency = frequencies.find((name) => name === value['freq']);
  if (frequency === undefined) throw bad('FREQ');
  if (!['GREGORIAN', undefined].includes(value['rscale'] as string | undefined)) throw bad('RSCALE');
  if (!['OMIT', undefined].includes(value['skip'] as string | undefined)) throw bad('SKIP');
  const [interval = 1] = numbers('interval', 1, 100_000);
  const [count] = numbers('count', 1, 1_000_000);
  const until = value['until'];
  const byDay = listOf(value['byday']).map((part) => readDay(textOf(part)));
  const byYearDay = numbers('byyearday', -366, 366);
  const byWeekNo = numbers('byweekno', -53, 53);
  if (byDay.some(({ nth }) => nth !== undefined) && (!isLong(frequency) || byWeekNo.length > 0)) throw bad('BYDAY');
  const monthDays = numbers('bymonthday', -31, 31);
  if (frequency === 'WEEKLY' && monthDays.length > 0) throw bad('BYMONTHDAY');
  if (frequency !== 'YEARLY' && byWeekNo.length > 0) throw bad('BYWEEKNO');
  if (byYearDay.length > 0 && ['DAILY', 'WEEKLY', 'MONTHLY'].includes(frequency)) throw bad('BYYEARDAY');
  return {
    frequency,
    interval,
    ...(count === undefined ? {} : { count }),
    ...(typeof until === 'string' ? { until } : {}),
    weekStart: weekStartOf(value['wkst']),
    byMonth: numbers('bymonth', 1, 12),
    byWeekNo,
    byYearDay,
    byMonthDay: monthDays,
    byDay,
    byHour: numbers('byhour', 0, 23),
    byMinute: numbers('byminute', 0, 59),
    bySecond: numbers('bysecond', 0, 60).map((second) => Math.min(second, 59)),
    bySetPos: numbers('bysetpos', -366, 366),
  };
}

const isLong = (frequency: RuleFrequency): boolean => frequency === 'YEARLY' || frequency === 'MONTHLY';

function readDay(text: string): RuleDay {
  const found = /^([+-]?\d{1,2})?(SU|MO|TU|WE|TH|FR|SA)$/.exec(text.toUpperCase());
  const nth = found?.[1] === undefined ? undefined : Number(found[1]);
  if (found === null || nth === 0 || Math.abs(nth ?? 1) > 53) throw bad(`BYDAY=${text}`);
  return { day: weekdays.indexOf(found[2] ?? ''), ...(nth === undefined ? {} : { nth }) };
}

/** ical.js gives the day as a number, 1 Sunday … 7 Saturday. */
function weekStartOf(value: JcalValue | undefined): number {
  if (value === undefined) return 1;
  const day = typeof value === 'number' ? value - 1 : weekdays.indexOf(textOf(value));
  if (day < 0 || day > 6) throw bad('WKST');
  return day;
}
