import { findCanonicalLocale, withPlainDigits } from './plain-digits';

/** The order of day and month in a numeric date. */
export type DayOrder = 'day-month' | 'month-day';

/** What one locale writes in Gregorian dates, collected from Intl. */
export interface CalendarWords {
  /** Names of months with the letters that touch them ("בדצמבר"), longest first, folded; with the month, 1 to 12. */
  months: [name: string, month: number][];
  /** Other words of a date, folded: weekdays, "de", "г", "年". */
  noise: Set<string>;
  /** For year-last numeric dates: the orders that are usual with a separator. Two orders: it depends on the region. */
  yearLast: Map<string, Set<DayOrder>>;
  /** Separators with which the locale writes year, day, month (Kyrgyz, Uyghur). */
  yearDayMonth: Set<string>;
}

/**
 * A bare language whose regions disagree on the order of `03/04/2026`. Two regions stand for all: found by comparing
 * the numeric formats of every region that Intl knows (Node 26, ICU, 2026-11); the test compares them anew.
 */
export const regionsThatDisagree: Record<string, string[]> = { en: ['en-US', 'en-GB'], es: ['es-ES', 'es-PA'] };

const styles: Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'full' },
  { dateStyle: 'long' },
  { dateStyle: 'medium' },
  { dateStyle: 'short' },
  { year: 'numeric', month: 'numeric', day: 'numeric' },
  { year: 'numeric', month: '2-digit', day: '2-digit' },
  { year: 'numeric', month: 'short', day: 'numeric' },
  { year: 'numeric', month: 'short', day: 'numeric', weekday: 'short' },
  { month: 'long' },
  { month: 'short' },
];

/** A day of each month, on all weekdays in turn; the day is above 12, so that no part can be mistaken for the month. */
const sampleDays = Array.from({ length: 12 }, (_, month) => {
  const weekdayOf13th = new Date(Date.UTC(2026, month, 13)).getUTCDay();
  return new Date(Date.UTC(2026, month, 13 + ((month + 7 - weekdayOf13th) % 7)));
});

const cache = new Map<string, CalendarWords>();

/** One spelling for texts of a locale, to compare by. */
export const foldWord = (text: string, locale: string | undefined): string =>
  withPlainDigits(text).normalize('NFC').toLocaleLowerCase(locale);

const lettersAtEnd = /[\p{L}\p{M}]+$/u;
const lettersAtStart = /^[\p{L}\p{M}]+/u;

/** The words of a locale; of several regions together for a bare language whose regions disagree. English if unknown. */
export function calendarWords(locale: string | undefined): CalendarWords {
  const tag = findCanonicalLocale(locale) ?? '';
  const known = cache.get(tag);
  if (known) return known;
  const words: CalendarWords = { months: [], noise: new Set(), yearLast: new Map(), yearDayMonth: new Set() };
  const months = new Map<string, number>();
  for (const region of regionsThatDisagree[tag] ?? (tag ? [tag] : [])) collect(region, words, months, true);
  // Sites leave English month names in pages of other languages; their numeric order proves nothing there.
  collect('en-GB', words, months, false);
  collect('en-US', words, months, false);
  words.months = [...months].toSorted(([a], [b]) => b.length - a.length);
  cache.set(tag, words);
  return words;
}

function collect(locale: string, words: CalendarWords, months: Map<string, number>, withOrders: boolean): void {
  for (const style of styles) {
    const format = new Intl.DateTimeFormat(locale, { ...style, calendar: 'gregory', timeZone: 'UTC' });
    for (const day of sampleDays) {
      const parts = format
        .formatToParts(day)
        .map(({ type, value }) => ({ type, value: foldWord(value, locale), raw: value }));
      parts.forEach(({ type, value }, at) => {
        if (type !== 'month') return;
        addMonth(months, words, day.getUTCMonth() + 1, value, parts[at - 1]?.raw, parts[at + 1]?.raw, locale);
      });
      addNoise(words, parts);
      if (withOrders) addOrder(words, parts);
    }
  }
}

const isField = (type: string): boolean => type === 'day' || type === 'month' || type === 'year';

/** Weekdays, eras and literals, each alone and as they run together between two fields (Japanese "日金曜日"). */
function addNoise(words: CalendarWords, parts: { type: string; value: string }[]): void {
  const between = parts.map(({ type, value }) => (isField(type) ? '|' : value)).join('');
  const alone = parts.map(({ type, value }) => (isField(type) ? '' : value)).join('|');
  for (const word of [...wordsOf(between), ...wordsOf(alone)]) words.noise.add(word);
}

function addMonth(
  months: Map<string, number>,
  words: CalendarWords,
  month: number,
  name: string,
  before: string | undefined,
  after: string | undefined,
  locale: string,
): void {
  if (!/[\p{L}\p{M}]/u.test(name)) return;
  const start = before && lettersAtStart.test(name) ? (lettersAtEnd.exec(before)?.[0] ?? '') : '';
  const end = after && lettersAtEnd.test(name) ? (lettersAtStart.exec(after)?.[0] ?? '') : '';
  for (const spelling of [name, name.replace(/\.$/, ''), foldWord(start, locale) + name + foldWord(end, locale)]) {
    if (!months.has(spelling)) months.set(spelling, month);
  }
  // "12月" is a name of its own in some styles; the bare sign is noise beside numbers in others.
  if (/\d/.test(name)) for (const word of wordsOf(name)) words.noise.add(word);
}

function addOrder(words: CalendarWords, parts: { type: string; value: string }[]): void {
  const fields = parts.filter(({ type }) => isField(type));
  if (fields.length < 3 || fields.some(({ value }) => !/^\d+$/.test(value))) return;
  const order = fields.map(({ type }) => type).join();
  const first = parts.indexOf(fields[0] ?? parts[0] ?? { type: '', value: '' });
  const separator = parts[first + 1]?.value ?? '';
  if (order === 'year,day,month') words.yearDayMonth.add(separator);
  if (order !== 'day,month,year' && order !== 'month,day,year') return;
  const orders = words.yearLast.get(separator) ?? new Set();
  words.yearLast.set(separator, orders.add(order.startsWith('day') ? 'day-month' : 'month-day'));
}

/** Runs of letters in a folded text. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}]+/gu) ?? [];
