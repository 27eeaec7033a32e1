import { clockOf, type Clock, type ClockChange } from './clock';
import { expandRule, type Budget } from './expand-rule';
import { findText, propertiesOf, type JcalComponent } from './jcal';
import { RefusedEventError } from './refused-event';
import { readRule } from './rule';
import { readFileTime, type Wall } from './wall-time';

/**
 * The changes of a clock are followed in these years. Outlook starts its zones in 1601 (seen in files, 2026-11), and
 * nothing that is read lies beyond them.
 */
const followed = { from: Date.UTC(1970, 0, 1), until: Date.UTC(2061, 0, 1) };

function offsetOf(observance: JcalComponent, name: string): number {
  const found = /^([+-])(\d{2}):?(\d{2})(?::?(\d{2}))?$/.exec(findText(observance, name) ?? '');
  if (found === null) throw new RefusedEventError('unknown-zone', name);
  const [, sign, hours, minutes, seconds = '0'] = found;
  const ms = (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)) * 1_000;
  return sign === '-' ? -ms : ms;
}

/** The changes of one STANDARD or DAYLIGHT. Its times are in the clock that was valid before each change. */
function changesOf(observance: JcalComponent, budget: Budget): ClockChange[] {
  const from = offsetOf(observance, 'tzoffsetfrom');
  const to = offsetOf(observance, 'tzoffsetto');
  const start = readFileTime(findText(observance, 'dtstart')).wall;
  const walls: Wall[] = [start];
  for (const { values } of propertiesOf(observance, 'rrule')) {
    const rule = readRule(values[0]);
    // What changes its clock more often than a few times a year is no zone.
    if (rule.frequency !== 'YEARLY') throw new RefusedEventError('unknown-zone', rule.frequency);
    const until = rule.until === undefined ? undefined : readFileTime(rule.until);
    const lastWall = until === undefined ? Infinity : until.wall + (until.isUtc ? from : 0);
    walls.push(...expandRule(rule, start, followed, { budget, lastWall }));
  }
  for (const { values } of propertiesOf(observance, 'rdate')) {
    for (const value of values) walls.push(readFileTime(Array.isArray(value) ? value[0] : value).wall);
  }
  return [...new Set(walls)].map((wall) => ({ at: wall - from, from, to }));
}

/**
 * The clock that a VTIMEZONE describes.
 * @throws RefusedEventError
 */
export function fileClock(zone: JcalComponent, budget: Budget): Clock {
  const changes = zone.components
    .flatMap((observance) => changesOf(observance, budget))
    .toSorted((a, b) => a.at - b.at);
  if (changes.length === 0) throw new RefusedEventError('unknown-zone', findText(zone, 'tzid') ?? '');
  return clockOf(changes);
}
