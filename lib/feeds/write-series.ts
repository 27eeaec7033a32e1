import ICAL from 'ical.js';
import type { PlannedSeries } from '../domain/plan-series';
import { addDays, startOfDay } from '../domain/day-range';
import type { Instant, Zone } from '../domain/time';
import { zoneComponent, type Jcal } from './zone-component';

/** A series with the words that the calendar shows. */
export interface WordedSeries extends PlannedSeries {
  title: string;
  about: string;
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

function ruleOf({ repeat, untilOn }: PlannedSeries, zone: Zone): object {
  // The last instant of the day: rules end in UTC where the start has a zone.
  const end =
    untilOn === undefined
      ? {}
      : { until: `${new Date(startOfDay(addDays(untilOn, 1), zone) - 1000).toISOString().slice(0, 19)}Z` };
  if (repeat.unit === 'week') return { freq: 'WEEKLY', interval: repeat.every, ...end };
  const byday = `${repeat.nth}${weekdays[repeat.weekday - 1] ?? 'MO'}`;
  return { freq: 'MONTHLY', interval: repeat.every, byday, ...end };
}

/**
 * A calendar file with these series: wall-clock times of a zone that the file describes itself, so that 10:00 stays
 * 10:00 over changes of the clock. A series has the same UID each time: read in again it replaces itself. Nobody is
 * invited by it.
 */
export function writeSeries(series: readonly WordedSeries[], { zone, now }: { zone: Zone; now: Instant }): string {
  const stamp = `${new Date(now).toISOString().slice(0, 19)}Z`;
  const events = series.map((one): Jcal => [
    'vevent',
    [
      ['uid', {}, 'text', `${one.id}@coxswain`],
      ['dtstamp', {}, 'date-time', stamp],
      ['dtstart', { tzid: zone }, 'date-time', `${one.firstOn}T${one.at}:00`],
      ['duration', {}, 'duration', `PT${one.minutes}M`],
      ['rrule', {}, 'recur', ruleOf(one, zone)],
      ['summary', {}, 'text', one.title],
      ...(one.about === '' ? [] : [['description', {}, 'text', one.about]]),
    ],
    [],
  ]);
  const earliest = series.map(({ firstOn }) => firstOn).toSorted()[0];
  const from = earliest === undefined ? now : startOfDay(earliest, zone);
  const calendar: Jcal = [
    'vcalendar',
    [
      ['version', {}, 'text', '2.0'],
      ['prodid', {}, 'text', '-//Coxswain//cadence//EN'],
    ],
    [...(zone === 'UTC' ? [] : [zoneComponent(zone, from)]), ...events],
  ];
  return `${ICAL.stringify(calendar)}\r\n`;
}
