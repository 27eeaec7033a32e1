import { daysBetween } from '../day-range';
import { parseDate } from '../human-date';
import { withPlainDigits } from '../plain-digits';
import type { Instant, LocalDay } from '../time';
import type { TextRun } from './text-runs';

/** What is known of a deal's next step. */
export type NextStep =
  /** No page that was seen says whether there is one. */
  | { is: 'unknown' }
  /** The page has the field, and it is empty. */
  | { is: 'none' }
  | {
      is: 'written';
      text: string;
      sinceAt: Instant;
      /** The last day that its text names; absent: undated. */
      on?: LocalDay;
      /** Whether it is the one that stood there at the last review; absent: not known. */
      isSameAsReviewed?: boolean;
    };

/** A day without a year is the one nearest to when it was read, if that is near enough to be sure of. */
const nearDays = 120;
/** A date is hardly longer than "Thursday, 24 November 2026", and a step whose date comes after so many words has none. */
const longestDate = 6;
const mostWords = 60;

/** @param runs Of the field, oldest first; an empty text is an empty field. */
export function nextStepOf(
  runs: readonly TextRun[],
  dayOf: (at: Instant) => LocalDay,
  lastReviewAt: Instant | undefined,
): NextStep {
  const run = runs.at(-1);
  if (run === undefined) return { is: 'unknown' };
  if (run.text === '') return { is: 'none' };
  const on = findDayIn(run.text, run.locales[0], dayOf(run.fromAt));
  const wasSeenBefore = lastReviewAt !== undefined && (runs[0]?.fromAt ?? Infinity) <= lastReviewAt;
  return {
    is: 'written',
    text: run.text,
    sinceAt: run.fromAt,
    ...(on === undefined ? {} : { on }),
    ...(wasSeenBefore ? { isSameAsReviewed: run.fromAt <= lastReviewAt } : {}),
  };
}

/**
 * The last day that a sentence names for certain: "Plant visit with the line lead, 24 Nov". With no year it is the
 * nearest such day to `seenOn`.
 */
export function findDayIn(text: string, locale: string | undefined, seenOn: LocalDay): LocalDay | undefined {
  const words = spaced(text).slice(0, 2_000).split(/\s+/u).filter(Boolean).slice(0, mostWords);
  let last: LocalDay | undefined;
  for (let at = 0; at < words.length; at += 1) {
    // The longest first: "24 Nov 2025" is not the 24 Nov that is nearest.
    for (let count = Math.min(longestDate, words.length - at); count > 0; count -= 1) {
      const part = words
        .slice(at, at + count)
        .join(' ')
        .replace(/^[("'[]+|[)"'\].,;:!?]+$/gu, '');
      const day = /\d/.test(part) ? findDay(part, locale, seenOn) : undefined;
      if (day === undefined) continue;
      if (last === undefined || last < day) last = day;
      at += count - 1;
      break;
    }
  }
  return last;
}

/** Chinese, Japanese and Korean dates do not stand apart from the words around them: 11月24日に訪問. */
const eastAsianDate = /(?:(\d{4}) ?[年년] ?)?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/gu;

const spaced = (text: string): string =>
  withPlainDigits(text).replace(
    eastAsianDate,
    (_, year: string | undefined, month: string, day: string) =>
      ` ${year === undefined ? '' : `${year}年`}${month}月${day}日 `,
  );

function findDay(part: string, locale: string | undefined, seenOn: LocalDay): LocalDay | undefined {
  const read = (text: string): LocalDay | undefined => {
    const date = parseDate(text, { locale });
    return date !== null && 'on' in date ? date.on : undefined;
  };
  if (/\d{4}/.test(part)) return read(part);
  // Without a month's name two numbers may be anything: 24/7, 1/2, 3.5. One number, for the day, is all there is.
  const isEastAsian = /^\d+月\d+日$/.test(part);
  if (!isEastAsian && (!/^\D*\d{1,2}\D*$/.test(part) || !/\p{L}/u.test(part))) return undefined;
  const year = Number(seenOn.slice(0, 4));
  const inYear = (one: number): LocalDay | undefined => read(isEastAsian ? `${one}年${part}` : `${part} ${one}`);
  // Nearly all parts are no day: they are read once, in a leap year, which has them all.
  if (inYear(2028) === undefined) return undefined;
  const days = [year - 1, year, year + 1].map(inYear);
  return days.find((day) => day !== undefined && Math.abs(daysBetween(seenOn, day)) <= nearDays);
}
