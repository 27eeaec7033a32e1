import { addDays, localDayOf } from './day-range';
import type { Instant, LocalDay, Zone } from './time';

/** A time of day on the wall: minutes after midnight, 0 to 1,439. */
export type MinuteOfDay = number;

/** Nothing is said between these; over midnight where `from` is later; equal: never quiet. */
export interface QuietHours {
  from: MinuteOfDay;
  until: MinuteOfDay;
}

const timeOf = (minute: MinuteOfDay): Temporal.PlainTime =>
  new Temporal.PlainTime(Math.floor(minute / 60), minute % 60);

/** The instant of a time on a day; in a DST gap or overlap the later one, so that nothing comes too early. */
export const instantOf = (day: LocalDay, minute: MinuteOfDay, zone: Zone): Instant =>
  Temporal.PlainDate.from(day).toPlainDateTime(timeOf(minute)).toZonedDateTime(zone, { disambiguation: 'later' })
    .epochMilliseconds;

const minuteOf = (at: Instant, zone: Zone): MinuteOfDay => {
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return hour * 60 + minute;
};

/** The first instant from `at` on that is not quiet. */
export function findLoudAt(at: Instant, { from, until }: QuietHours, zone: Zone): Instant {
  const minute = minuteOf(at, zone);
  const isQuiet = from < until ? minute >= from && minute < until : from > until && (minute >= from || minute < until);
  if (!isQuiet) return at;
  const day = localDayOf(at, zone);
  return instantOf(minute < until ? day : addDays(day, 1), until, zone);
}
