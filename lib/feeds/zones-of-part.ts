import type { Zone } from '../domain/time';
import type { CalendarPart } from './calendar-blocks';
import { intlClock, isIntlZone, utcClock, type Clock } from './clock';
import type { Budget } from './expand-rule';
import { fileClock } from './file-clock';
import { findText, readComponent, type JcalComponent } from './jcal';
import { RefusedEventError } from './refused-event';

/** Finds the clock for a TZID; undefined asks for times without a zone. @throws RefusedEventError */
export type FindClock = (tzid: string | undefined) => Clock;

/**
 * The clocks of one VCALENDAR. A name that the browser knows is the browser's zone, as calendars that write such names
 * mean it and their VTIMEZONE is often a stump. Any other name is what the file says it is.
 * @param homeZone Holds for times without a zone.
 */
export function zonesOf(part: CalendarPart, homeZone: Zone, budget: Budget): FindClock {
  const defined = new Map<string, JcalComponent[]>();
  const clocks = new Map<string, Clock>();
  for (const { name, lines } of part.blocks) {
    if (name !== 'vtimezone') continue;
    const zone = findZone(lines);
    const tzid = zone && findText(zone, 'tzid');
    if (zone && tzid !== undefined) defined.set(tzid, [...(defined.get(tzid) ?? []), zone]);
  }
  const read = (tzid: string): Clock => {
    if (isIntlZone(tzid)) return intlClock(tzid);
    const zones = defined.get(tzid) ?? [];
    if (zones.length === 0) return intlClock(readPathZone(tzid));
    const rules = new Set(zones.map((zone) => JSON.stringify(zone.components)));
    const [first] = zones;
    if (rules.size > 1 || first === undefined) throw new RefusedEventError('ambiguous-zone', tzid);
    return fileClock(first, budget);
  };
  const home = intlClock(homeZone);
  return (tzid) => {
    if (tzid === undefined) return home;
    if (/^(UTC|GMT|Z|Etc\/UTC)$/i.test(tzid)) return utcClock;
    const clock = clocks.get(tzid) ?? read(tzid);
    clocks.set(tzid, clock);
    return clock;
  };
}

/** A zone that cannot be read is as if it were not there: only events that name it are refused. */
function findZone(lines: readonly string[]): JcalComponent | undefined {
  try {
    return readComponent(lines);
  } catch (error) {
    if (error instanceof RefusedEventError) return undefined;
    throw error;
  }
}

/** `/citadel.org/20070227_1/Europe/London` names Europe/London after a path of its maker. */
function readPathZone(tzid: string): Zone {
  const parts = tzid.split('/');
  const names = parts.map((_, index) => parts.slice(index).join('/'));
  const name = names.slice(1).find((tail) => tail.includes('/') && isIntlZone(tail));
  if (name === undefined) throw new RefusedEventError('unknown-zone', tzid.slice(0, 100));
  return name;
}
