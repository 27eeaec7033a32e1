import type { EventFacts } from './event';
import type { Instant, Zone } from './time';

/** When an event is, as instants. All-day events run from midnight to midnight of the zone. */
export interface EventTimes {
  startAt: Instant;
  endAt: Instant;
  isAllDay: boolean;
}

/** A page's wall-clock text as an instant; undefined when it is no time. In a DST overlap the first, in a gap the later. */
function instantOf(text: string, zone: Zone): Instant | undefined {
  try {
    return Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * The instants of what a page says, in the zone that it displays.
 * @param zone Used where the facts name none.
 * @returns undefined when start or end is missing, unreadable, or in the wrong order.
 */
export function eventTimes(
  facts: Pick<EventFacts, 'start' | 'end' | 'isAllDay' | 'zone'>,
  zone: Zone,
): EventTimes | undefined {
  const { start, end } = facts;
  if (start === undefined || end === undefined) return undefined;
  const startAt = instantOf(start, facts.zone ?? zone);
  const endAt = instantOf(end, facts.zone ?? zone);
  if (startAt === undefined || endAt === undefined || endAt < startAt) return undefined;
  return { startAt, endAt, isAllDay: facts.isAllDay ?? !start.includes('T') };
}
