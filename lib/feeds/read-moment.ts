import type { Instant } from '../domain/time';
import type { Clock } from './clock';
import { findParameter, findProperty, findText, type JcalComponent, type JcalProperty, type JcalValue } from './jcal';
import { RefusedEventError } from './refused-event';
import { dayMs, readDuration, readFileTime, type FileDuration, type Wall } from './wall-time';
import type { FindClock } from './zones-of-part';

/** A time of a file in its own clock. A day stands for its midnight in the home zone. */
export interface Moment {
  wall: Wall;
  clock: Clock;
  at: Instant;
  isDay: boolean;
}

/** One value of a property as a moment. @throws RefusedEventError */
export function readMoment(property: JcalProperty, value: JcalValue | undefined, findClock: FindClock): Moment {
  const { wall, isDay, isUtc } = readFileTime(value);
  const clock = findClock(isDay ? undefined : isUtc ? 'UTC' : findParameter(property, 'tzid'));
  return { wall, clock, at: clock.instantOf(wall), isDay };
}

/** Where an event, or the first instance of a series, stands. `length` is what all instances share. */
export interface Standing {
  start: Moment;
  length: FileDuration;
}

/** Start and length of an event (RFC 5545, 3.6.1). @throws RefusedEventError */
export function readStanding(event: JcalComponent, findClock: FindClock): Standing {
  const property = findProperty(event, 'dtstart');
  if (property === undefined) throw new RefusedEventError('no-start');
  const start = readMoment(property, property.values[0], findClock);
  return { start, length: readLength(event, start, findClock) };
}

function readLength(event: JcalComponent, start: Moment, findClock: FindClock): FileDuration {
  const property = findProperty(event, 'dtend');
  if (property === undefined) {
    const duration = findText(event, 'duration');
    return duration === undefined ? { days: start.isDay ? 1 : 0, ms: 0 } : readDuration(duration);
  }
  const end = readMoment(property, property.values[0], findClock);
  if (end.isDay !== start.isDay) throw new RefusedEventError('bad-time', 'DTEND');
  const length = start.isDay ? { days: (end.wall - start.wall) / dayMs, ms: 0 } : { days: 0, ms: end.at - start.at };
  if (length.days + length.ms < 0) throw new RefusedEventError('ends-before-start');
  // Many calendars write a day that ends when it begins, and mean that day.
  return start.isDay && length.days === 0 ? { days: 1, ms: 0 } : length;
}

/** When an instance that starts at this wall time ends: days follow the clock on the wall, hours do not. */
export const endOf = ({ clock }: Pick<Moment, 'clock'>, wall: Wall, { days, ms }: FileDuration): Instant =>
  clock.instantOf(wall + days * dayMs) + ms;
