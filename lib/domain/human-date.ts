import { calendarWords, foldWord, wordsOf } from './calendar-words';
import { findCanonicalLocale, withPlainDigits } from './plain-digits';
import type { LocalDay } from './time';

/** A day that a text says; or the days it may mean, when locale and numbers leave two; or null: no whole date in it. */
export type HumanDate = { on: LocalDay } | { ambiguous: true; readings: LocalDay[] } | null;

/**
 * Reads one Gregorian date as a person or Intl writes it: numeric or with a month's name, any script's digits.
 * The year must have four digits from 1900 to 2199 (which also keeps Buddhist and Persian years out) and must be there.
 * `03/04/2026` is decided by the locale when it is a date in the locale's own style, and by the numbers when only one
 * order makes a day; otherwise both readings come back. A text with anything else in it is null, never a guess.
 */
export function parseDate(text: string, { locale: language }: { locale?: string | undefined }): HumanDate {
  // Pages name languages that there are not ("en_US", ""): without a language then, and no error.
  const locale = findCanonicalLocale(language);
  const folded = foldWord(text, locale);
  if (/…|\.\.\./u.test(folded)) return null;
  return readNamed(folded, locale) ?? readNumeric(folded, locale);
}

function readNamed(text: string, locale: string | undefined): HumanDate {
  const { months, noise } = calendarWords(locale);
  for (const [name, month] of months) {
    const at = findWord(text, name);
    if (at < 0) continue;
    const rest = `${text.slice(0, at)} | ${text.slice(at + name.length)}`;
    const numbers = rest.match(/\d+/g) ?? [];
    const year = numbers.find((number) => number.length === 4);
    const day = numbers.find((number) => number.length <= 2);
    // Not the month, perhaps: Welsh calls March and Tuesday by one name.
    if (numbers.length !== 2 || !year || !day || !onlyNoise(rest, noise)) continue;
    return reading([toDay(year, month, Number(day))]);
  }
  return null;
}

/** Where a month's name stands as a word of its own: "mar" is not in "mars", nor "1月" in "11月". */
function findWord(text: string, name: string): number {
  const letterOrDigit = /[\p{L}\p{M}\p{Nd}]$/u;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + name.length);
    const touchesBefore = /^\d/.test(name) ? /\d$/.test(before) : /[\p{L}\p{M}]$/u.test(before);
    const touchesAfter = /\d$/.test(name)
      ? /^\d/.test(after)
      : letterOrDigit.test(name) && /^[\p{L}\p{M}]/u.test(after);
    if (!touchesBefore && !touchesAfter) return at;
  }
  return -1;
}

/** Ordinal endings (1st, 1er, 1ª) come after a number and say nothing more. */
const ordinals = /(?<=\d)(?:st|nd|rd|th|er|re|º|ª)(?![\p{L}\p{M}])/gu;

/** The signs for year, month and day, which need no locale. */
const eastAsianMarks = /(?<=\d ?)[年月日년월일](?![\p{L}\p{M}])/gu;

const onlyNoise = (text: string, noise: Set<string>): boolean =>
  wordsOf(text.replace(ordinals, '')).every((word) => noise.has(word));

function readNumeric(text: string, locale: string | undefined): HumanDate {
  const words = calendarWords(locale);
  const numbers = /^\D*?(\d+)(\D+?)(\d+)(\D+?)(\d+)\D*$/u.exec(text);
  if (!numbers) return null;
  const [, first = '', separator = '', second = '', , third = ''] = numbers;
  const between = withPlainDigits(separator);
  if (!onlyNoise(text.replace(eastAsianMarks, ' '), words.noise)) return null;
  if (first.length === 4 && second.length <= 2 && third.length <= 2) {
    const yearFirst = toDay(first, Number(second), Number(third));
    if (!words.yearDayMonth.has(between)) return reading([yearFirst]);
    return reading([yearFirst, toDay(first, Number(third), Number(second))]);
  }
  if (third.length !== 4 || first.length > 2 || second.length > 2) return null;
  const orders = words.yearLast.get(between);
  const dayFirst = toDay(third, Number(second), Number(first));
  const monthFirst = toDay(third, Number(first), Number(second));
  const usual = orders?.size === 1 ? [...orders][0] : undefined;
  if (usual === 'day-month' && dayFirst) return { on: dayFirst };
  if (usual === 'month-day' && monthFirst) return { on: monthFirst };
  // With points every locale that Intl knows writes the day first (2026-11; the test looks again).
  if (between === '.' && dayFirst) return { on: dayFirst };
  return reading([monthFirst, dayFirst]);
}

function reading(days: (LocalDay | undefined)[]): HumanDate {
  const readings = [...new Set(days.filter((day) => day !== undefined))].toSorted();
  const [on] = readings;
  if (!on) return null;
  return readings.length === 1 ? { on } : { ambiguous: true, readings };
}

function toDay(year: string, month: number, day: number): LocalDay | undefined {
  const number = Number(year);
  if (number < 1900 || number > 2199 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > new Date(Date.UTC(number, month, 0)).getUTCDate()) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
