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

/** The day `count` days later (earlier when negative). */
export const addDays = (day: LocalDay, count: number): LocalDay =>
  Temporal.PlainDate.from(day).add({ days: count }).toString();

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
  const days: LocalDay[] = [];
  const last = Temporal.PlainDate.from(until);
  let day = Temporal.PlainDate.from(from);
  while (Temporal.PlainDate.compare(day, last) <= 0) {
    days.push(day.toString());
    day = day.add({ days: 1 });
  }
  return days;
}

/** How many days lie from one day to another; negative when the other is earlier. */
export const daysBetween = (from: LocalDay, to: LocalDay): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;

/** What two ranges share; undefined when nothing. Days sort as text. */
export function findOverlap(a: DayRange, b: { from?: LocalDay; until?: LocalDay }): DayRange | undefined {
  const from = b.from !== undefined && b.from > a.from ? b.from : a.from;
  const until = b.until !== undefined && b.until < a.until ? b.until : a.until;
  return from <= until ? { from, until } : undefined;
}

/** Whether a day lies in a range. */
export const isInRange = (day: LocalDay, range: DayRange): boolean => range.from <= day && day <= range.until;

/** Monday to Friday: the days on which management meetings are promised (a rule of ours; holidays are absences). */
export const isWorkingDay = (day: LocalDay): boolean => Temporal.PlainDate.from(day).dayOfWeek <= 5;

/** The working days of a range, in order. */
export const workingDaysOf = (range: DayRange): LocalDay[] => daysOf(range).filter(isWorkingDay);
