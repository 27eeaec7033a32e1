import type { Instant, LocalDay, Zone } from './time';

/** Days, first and last both inclusive. */
export interface DayRange {
  from: LocalDay;
  until: LocalDay;
}

/** A span of time: from inclusive, until exclusive. */
export interface TimeSpan {
  fromAt: Instant;
  untilAt: Instant;
}

const dayMs = 86_400_000;

/** Days since 1970-01-01. Counted in UTC, where every day has 24 hours; ten times as quick as a date of Temporal. */
const numberOf = (day: LocalDay): number => Date.parse(day) / dayMs;

const dayOf = (number: number): LocalDay => new Date(number * dayMs).toISOString().slice(0, 10);

/** 1970-01-01 was a Thursday. */
const isMondayToFriday = (number: number): boolean => (((number + 3) % 7) + 7) % 7 < 5;

/** Whether a text is `YYYY-MM-DD` of a day that exists; a parser takes 31 February for one of March. */
export function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** The day `count` days later (earlier when negative). */
export const addDays = (day: LocalDay, count: number): LocalDay => dayOf(numberOf(day) + count);

/** The day on which an instant falls in a zone. */
export const localDayOf = (at: Instant, zone: Zone): LocalDay =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();

/** The first instant of a day in a zone; not always 00:00, as some zones change their clocks at midnight. */
export const startOfDay = (day: LocalDay, zone: Zone): Instant =>
  Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;

/** The span of time that days take in a zone. */
export const spanOfDays = ({ from, until }: DayRange, zone: Zone): TimeSpan => ({
  fromAt: startOfDay(from, zone),
  untilAt: startOfDay(addDays(until, 1), zone),
});

/** Each day of a range, in order; none when it ends before it starts. */
export function daysOf({ from, until }: DayRange): LocalDay[] {
  return numbersOf(from, until).map(dayOf);
}

function numbersOf(from: LocalDay, until: LocalDay): number[] {
  const first = numberOf(from);
  return Array.from({ length: Math.max(0, numberOf(until) - first + 1) }, (_, index) => first + index);
}

/** How many days lie from one day to another; negative when the other is earlier. */
export const daysBetween = (from: LocalDay, to: LocalDay): number => numberOf(to) - numberOf(from);

/** What two ranges share; undefined when nothing. Days sort as text. */
export function findOverlap(a: DayRange, b: { from?: LocalDay; until?: LocalDay }): DayRange | undefined {
  const from = b.from !== undefined && b.from > a.from ? b.from : a.from;
  const until = b.until !== undefined && b.until < a.until ? b.until : a.until;
  return from <= until ? { from, until } : undefined;
}

/** Whether a day lies in a range. */
export const isInRange = (day: LocalDay, range: DayRange): boolean => range.from <= day && day <= range.until;

/** Monday to Friday: the days on which management meetings are promised (a rule of ours; holidays are absences). */
export const isWorkingDay = (day: LocalDay): boolean => isMondayToFriday(numberOf(day));

/** The working days of a range, in order. */
export const workingDaysOf = ({ from, until }: DayRange): LocalDay[] =>
  numbersOf(from, until).filter(isMondayToFriday).map(dayOf);

/** How many they are. */
export const countWorkingDays = ({ from, until }: DayRange): number =>
  numbersOf(from, until).filter(isMondayToFriday).length;
