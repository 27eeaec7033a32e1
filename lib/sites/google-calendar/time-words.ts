import { findWords, foldText, languageOf } from './words';

/** What a word means inside a date or time; null: nothing. */
export type WordToken =
  | { type: 'month'; month: number }
  | { type: 'period'; hours: ReadonlySet<number>; mayBeFiller?: true }
  | { type: 'dash' }
  | { type: 'dash-after-time' }
  | null;

export interface TimeWords {
  /** Longest first, so that a word is not taken for its beginning. */
  words: readonly (readonly [string, WordToken])[];
  /** `午前9時` against `9am`. */
  isPeriodFirst: boolean;
}

const known = new Map<string, TimeWords>();

/** The date and time words of a language, made from Intl where it can be and from the word tables where not. */
export function timeWordsOf(lang: string): TimeWords {
  const named = languageOf(lang);
  // Intl throws at what cannot be a language.
  const language = /^[a-z]{2,3}$/u.test(named) ? named : 'en';
  const before = known.get(language);
  if (before) return before;
  const made = makeTimeWords(language);
  known.set(language, made);
  return made;
}

function makeTimeWords(language: string): TimeWords {
  // Regions differ in short names (Sept in en-GB) and in day periods (zh-TW); one table per language takes them all.
  const locales = Intl.DateTimeFormat.supportedLocalesOf([
    language,
    `${language}-GB`,
    `${language}-TW`,
    `${language}-BR`,
  ]);
  const words = new Map<string, WordToken>();
  const add = (text: string | undefined, token: WordToken): void => {
    const word = foldText(text ?? '').replace(/\.$/u, '');
    if (/^\p{L}/u.test(word) && !words.has(word)) words.set(word, token);
  };

  for (const locale of locales) {
    for (const style of ['long', 'short'] as const) {
      // Alone and beside a day: languages with cases write the two differently.
      for (const options of [{ month: style }, { month: style, day: 'numeric' }] as const) {
        const monthAt = partOf(locale, options, 'month');
        for (let month = 1; month <= 12; month++) add(monthAt(Date.UTC(2026, month - 1, 19)), { type: 'month', month });
      }
    }
    for (const [word, month] of boundMonths(locale)) add(word, { type: 'month', month });
    for (const [word, hours] of dayPeriods(locale)) add(word, { type: 'period', hours });
    for (const style of ['long', 'short'] as const) {
      const weekdayAt = partOf(locale, { weekday: style }, 'weekday');
      for (let day = 1; day <= 7; day++) add(weekdayAt(Date.UTC(2026, 10, day)), null);
    }
  }
  const table = findWords(language);
  for (const word of table?.to ?? []) words.set(word, { type: 'dash' });
  for (const word of table?.toAfterTime ?? []) words.set(word, { type: 'dash-after-time' });
  for (const word of table?.fillers ?? []) words.set(word, null);
  for (const [word, hours] of dayPeriods('en')) {
    if (words.get(word) === null) words.set(word, { type: 'period', hours, mayBeFiller: true });
    else add(word, { type: 'period', hours });
  }

  const parts = new Intl.DateTimeFormat(language, { hour: 'numeric', hourCycle: 'h12' }).formatToParts(0);
  return {
    words: [...words].toSorted(([a], [b]) => b.length - a.length),
    isPeriodFirst: parts.findIndex(({ type }) => type === 'dayPeriod') < parts.findIndex(({ type }) => type === 'hour'),
  };
}

/** Each word for a part of the day, with the hours for which the language uses it. */
function dayPeriods(locale: string): Map<string, Set<number>> {
  const periods = new Map<string, Set<number>>();
  for (const options of [{}, { dayPeriod: 'short' }] as const) {
    const periodAt = partOf(locale, { hour: 'numeric', hourCycle: 'h12', ...options }, 'dayPeriod');
    for (let hour = 0; hour < 24; hour++) {
      const folded = foldText(periodAt(Date.UTC(2026, 10, 19, hour)) ?? '');
      if (folded === '' || folded.includes(' ')) continue;
      periods.set(folded, (periods.get(folded) ?? new Set()).add(hour));
    }
  }
  return periods;
}

/** Months with what a language binds to them inside a date: Hebrew `בנובמבר`, "in November". */
function boundMonths(locale: string): [word: string, month: number][] {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => {
    const parts = format.formatToParts(Date.UTC(2026, index, 19));
    const place = parts.findIndex(({ type }) => type === 'month');
    const bound = /\p{L}+$/u.exec(parts[place - 1]?.value ?? '')?.[0];
    return bound === undefined ? undefined : ([bound + (parts[place]?.value ?? ''), index + 1] as [string, number]);
  }).filter((found) => found !== undefined);
}

/** One formatter for many dates: making one costs far more than using it. */
function partOf(
  locale: string,
  options: Intl.DateTimeFormatOptions,
  type: Intl.DateTimeFormatPartTypes,
): (date: number) => string | undefined {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return (date) => format.formatToParts(date).find((each) => each.type === type)?.value;
}
