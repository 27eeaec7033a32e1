import { localDayOf } from '../../lib/domain/day-range';
import type { Instant, LocalDay, Zone } from '../../lib/domain/time';

/** Days and times as people say them, in one language and zone. */
export interface SayWhen {
  /** "16:00". */
  time: (at: Instant) => string;
  /** "16:00" today, "Tue 16:00" this week, else "Thu 12 Nov". */
  short: (at: Instant) => string;
  /** "Tue 17 Nov, 16:00", for titles. */
  full: (at: Instant) => string;
  /** "Mon 16". */
  weekday: (on: LocalDay) => string;
  /** "Thu". */
  name: (on: LocalDay) => string;
  /** "Thu 26 Nov". */
  day: (on: LocalDay) => string;
  /** "16–20 November". */
  span: (from: LocalDay, until: LocalDay) => string;
}

/** `week` decides for which days the weekday alone is enough. */
export function sayWhen(
  locale: string,
  zone: Zone,
  today: LocalDay,
  week: { from: LocalDay; until: LocalDay },
): SayWhen {
  // Each costs a few ms to make, and few popups need all of them.
  const format = (options: Intl.DateTimeFormatOptions, timeZone: string): (() => Intl.DateTimeFormat) => {
    let made: Intl.DateTimeFormat | undefined;
    return () => (made ??= new Intl.DateTimeFormat(locale, { ...options, timeZone }));
  };
  const clock = format({ hour: 'numeric', minute: '2-digit' }, zone);
  const full = format({ weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' }, zone);
  // Days have no zone: they are formatted at midnight of UTC, in UTC.
  const name = format({ weekday: 'short' }, 'UTC');
  const number = format({ day: 'numeric' }, 'UTC');
  const day = format({ weekday: 'short', day: 'numeric', month: 'short' }, 'UTC');
  // Short, as it stands between a title and six buttons.
  const span = format({ day: 'numeric', month: 'short' }, 'UTC');
  const dayAt = (at: Instant): LocalDay => localDayOf(at, zone);
  const plain = (text: string): string => text.replaceAll(',', '');
  return {
    time: (at) => clock().format(at),
    short: (at) => {
      const on = dayAt(at);
      if (on === today) return clock().format(at);
      return on >= week.from && on <= week.until
        ? `${name().format(new Date(on))} ${clock().format(at)}`
        : plain(day().format(new Date(on)));
    },
    full: (at) => full().format(at),
    weekday: (on) => `${name().format(new Date(on))} ${number().format(new Date(on))}`,
    name: (on) => name().format(new Date(on)),
    day: (on) => plain(day().format(new Date(on))),
    // Some engines put thin spaces around the dash of a range, between two numbers as well.
    span: (from, until) =>
      span()
        .formatRange(new Date(from), new Date(until))
        .replace(/(\d)\s*–\s*(?=\d)/u, '$1–'),
  };
}
