import { RefusedEventError } from './refused-event';

/** A wall-clock time: epoch milliseconds as if the clock were UTC's. Adding a day is adding 24 h, always. */
export type Wall = number;

export const dayMs = 86_400_000;

const shape = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2})(Z)?)?$/;

/** A date or date-time of a calendar file in jCal's form, not yet in a zone. */
export interface FileTime {
  wall: Wall;
  /** A day without a time. */
  isDay: boolean;
  isUtc: boolean;
}

/**
 * Reads `2026-11-19`, `2026-11-19T09:00:00` or `2026-11-19T09:00:00Z`. A leap second is the second before it.
 * @throws RefusedEventError for all else, days that do not exist included.
 */
export function readFileTime(text: unknown): FileTime {
  const found = typeof text === 'string' ? shape.exec(text) : null;
  if (found === null) throw new RefusedEventError('bad-time', String(text).slice(0, 100));
  const [, year, month, day, hour = '0', minute = '0', second = '0', utc] = found;
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const isReal = Number(year) >= 1_000 && new Date(date).toISOString().startsWith(`${year}-${month}-${day}`);
  if (!isReal || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) {
    throw new RefusedEventError('bad-time', found[0]);
  }
  const wall = date + Number(hour) * 3_600_000 + Number(minute) * 60_000 + Math.min(Number(second), 59) * 1_000;
  return { wall, isDay: found[4] === undefined, isUtc: utc !== undefined };
}

/** The day of a wall time as `YYYY-MM-DD`. */
export const dayOfWall = (wall: Wall): string => new Date(wall).toISOString().slice(0, 10);

/** A length: days (which follow the wall clock) and exact milliseconds. */
export interface FileDuration {
  days: number;
  ms: number;
}

const durationShape = /^([+-])?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/**
 * Reads `P1W`, `P1D`, `PT1H30M`.
 * @throws RefusedEventError; also for a negative one, as an event cannot end before it starts.
 */
export function readDuration(text: unknown): FileDuration {
  const found = typeof text === 'string' ? durationShape.exec(text) : null;
  if (found === null) throw new RefusedEventError('bad-time', String(text).slice(0, 100));
  const [, sign, weeks = '0', days = '0', hours = '0', minutes = '0', seconds = '0'] = found;
  const length = {
    days: Number(weeks) * 7 + Number(days),
    ms: Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(seconds) * 1_000,
  };
  if (sign === '-' && length.days + length.ms > 0) throw new RefusedEventError('ends-before-start', found[0]);
  return length;
}
