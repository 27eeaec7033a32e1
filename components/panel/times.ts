import type { Instant, LocalDay, Zone } from '../../lib/domain/time';

/** Days and times as the reader says them: the words' locale, the reader's zone. */
export interface Times {
  /** "Thu 26 Nov". */
  day: (day: LocalDay) => string;
  /** "26 Nov". */
  shortDay: (day: LocalDay) => string;
  /** "26 Nov 2026". */
  dayOfYear: (day: LocalDay) => string;
  /** "Thursday, 26 November 2026", for titles. */
  wholeDay: (day: LocalDay) => string;
  /** "10:00". */
  clock: (at: Instant) => string;
  /** "Thursday". */
  weekday: (at: Instant) => string;
  /** "10:00 – 10:30". */
  span: (from: Instant, to: Instant) => string;
  dayOf: (at: Instant) => LocalDay;
}

const noon = (day: LocalDay): Date => new Date(`${day}T12:00:00Z`);

/** @throws RangeError when the zone or locale is none. */
export function createTimes(locale: string, zone: Zone): Times {
  const made = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => new Intl.DateTimeFormat(locale, options);
  const day = made({ timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' });
  const shortDay = made({ timeZone: 'UTC', day: 'numeric', month: 'short' });
  const dayOfYear = made({ timeZone: 'UTC', dateStyle: 'medium' });
  const wholeDay = made({ timeZone: 'UTC', dateStyle: 'full' });
  const clock = made({ timeZone: zone, hour: 'numeric', minute: '2-digit' });
  const weekday = made({ timeZone: zone, weekday: 'long' });
  return {
    day: (on) => day.format(noon(on)),
    shortDay: (on) => shortDay.format(noon(on)),
    dayOfYear: (on) => dayOfYear.format(noon(on)),
    wholeDay: (on) => wholeDay.format(noon(on)),
    clock: (at) => clock.format(at),
    weekday: (at) => weekday.format(at),
    span: (from, to) => clock.formatRange(from, to),
    dayOf: (at) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString(),
  };
}

/** Whole days from one local day to another; negative when it lies before. */
export const daysBetween = (from: LocalDay, to: LocalDay): number =>
  Math.round((noon(to).getTime() - noon(from).getTime()) / 86_400_000);

/** The day so many days later. */
export const dayAfter = (day: LocalDay, days: number): LocalDay =>
  new Date(noon(day).getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** Whole minutes of a span, never negative. */
export const minutesOf = (span: number): number => Math.max(0, Math.floor(span / 60_000));
