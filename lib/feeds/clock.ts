import type { Instant, Zone } from '../domain/time';
import type { Wall } from './wall-time';

/** Turns wall-clock times of one zone into instants and back. */
export interface Clock {
  /** In a DST overlap the first of the two; in a gap as if the clock had not been put forward (RFC 5545, 3.3.5). */
  instantOf: (wall: Wall) => Instant;
  wallOf: (instant: Instant) => Wall;
}

export const utcClock: Clock = { instantOf: (wall) => wall, wallOf: (instant) => instant };

/** The clock of a zone that the browser knows. */
export function intlClock(zone: Zone): Clock {
  return {
    instantOf: (wall) => plainOf(wall).toZonedDateTime(zone).epochMilliseconds,
    wallOf: (instant) =>
      instant + Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).offsetNanoseconds / 1_000_000,
  };
}

function plainOf(wall: Wall): Temporal.PlainDateTime {
  const date = new Date(wall);
  return new Temporal.PlainDateTime(
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
    date.getUTCMilliseconds(),
  );
}

/** Whether the browser knows a zone by this name. Offsets (`+01:00`) are no names. */
export function isIntlZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** A change of a zone's clock: from this instant on its offset is another. Offsets in milliseconds east of UTC. */
export interface ClockChange {
  at: Instant;
  from: number;
  to: number;
}

/** The clock that these changes make, in order of time; before the first one its `from` holds. */
export function clockOf(changes: readonly ClockChange[]): Clock {
  const last = (isPast: (change: ClockChange) => boolean): ClockChange | undefined => {
    let [low, high] = [0, changes.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const change = changes[middle];
      if (change !== undefined && isPast(change)) low = middle + 1;
      else high = middle;
    }
    return changes[low - 1];
  };
  const before = changes[0]?.from ?? 0;
  return {
    // Put forward: valid from the end of the gap; put back: from the end of the overlap, whose first pass is the old one.
    instantOf: (wall) => wall - (last(({ at, from, to }) => wall >= at + Math.max(from, to))?.to ?? before),
    wallOf: (instant) => instant + (last(({ at }) => instant >= at)?.to ?? before),
  };
}
