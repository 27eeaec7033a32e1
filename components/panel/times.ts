import type { Instant, LocalDay, Zone } from '../../lib/domain/time';

/** Days and times as the reader says them: the words' locale, the reader's zone. */
export interface Times {
  /** "Thu 26 Nov". */
  day: (day: LocalDay) => string;
  /** "26 Nov". */
  shortDay: (day: LocalDay) => string;
  /** "26 Nov 2026". */
  dayOfYear: (day: LocalDay) => string;
  /** "10:00". */
  clock: (at: Instant) => string;
  /** "Thursday". */
  weekday: (at: Instant) => string;
  /** "10:00 – 10:30". */
  span: (from: Instant, to: Instant) => string;
  dayOf: (at: Instant) => LocalDay;
}

const made: Record<string, Times> = {};

/**
 * Those of a locale and zone, made once: they take as long as a tenth of drawing the panel (2026-11).
 * @throws RangeError when the zone or locale is none.
 */
export const timesOf = (locale: string, zone: Zone): Times => (made[locale + zone] ??= createTimes(locale, zone));

function createTimes(locale: string, zone: Zone): Times {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: zone, ...options });
  const ofDay = (options: Intl.DateTimeFormatOptions): Times['day'] => {
    const days = format({ timeZone: 'UTC', ...options });
    return (day) => days.format(Date.parse(day));
  };
  const clock = format({ hour: 'numeric', minute: '2-digit' });
  const weekday = format({ weekday: 'long' });
  const short = { day: 'numeric', month: 'short' } as const;
  return {
    day: ofDay({ weekday: 'short', ...short }),
    shortDay: ofDay(short),
    dayOfYear: ofDay({ dateStyle: 'medium' }),
    clock: (at) => clock.format(at),
    weekday: (at) => weekday.format(at),
    span: (from, to) => clock.formatRange(from, to),
    dayOf: (at) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString(),
  };
}

/** Whole days from one local day to another; negative when it lies before. */
export const daysBetween = (from: LocalDay, to: LocalDay): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The day so many days later. */
export const dayAfter = (day: LocalDay, days: number): LocalDay =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/** Whole minutes of a span, never negative. */
export const minutesOf = (span: number): number => Math.max(0, Math.floor(span / 60_000));
