import type { Instant, LocalDay, LocalTime, Zone } from '../../lib/domain/time.ts';

/** Weeks as counted from now: 0 is this week, -1 the last; they start on Monday. Everything in the sample hangs on it. */
export interface SampleClock {
  now: Instant;
  zone: Zone;
  today: LocalDay;
  /** The day of a week, 1 Monday … 7 Sunday. */
  day: (week: number, dayOfWeek: number) => LocalDay;
  /** Wall-clock time of such a day, `YYYY-MM-DDTHH:MM`. */
  local: (week: number, dayOfWeek: number, time: string) => LocalTime;
  at: (week: number, dayOfWeek: number, time: string) => Instant;
  /** A day so many days from today. */
  fromToday: (days: number) => LocalDay;
}

export function sampleClock({ now, zone }: { now: Instant; zone: Zone }): SampleClock {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const day = (week: number, dayOfWeek: number) => monday.add({ days: 7 * week + dayOfWeek - 1 }).toString();
  const local = (week: number, dayOfWeek: number, time: string) => `${day(week, dayOfWeek)}T${time}`;
  return {
    now,
    zone,
    today: today.toString(),
    day,
    local,
    at: (...moment) => Temporal.PlainDateTime.from(local(...moment)).toZonedDateTime(zone).epochMilliseconds,
    fromToday: (days) => today.add({ days }).toString(),
  };
}

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;
