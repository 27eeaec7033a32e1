import ICAL from 'ical.js';
import { addDays } from '../domain/day-range';
import type { Instant, LocalDay } from '../domain/time';
import type { Jcal } from './zone-component';

/** A promise with its day, in the words that the calendar shows. */
export interface DueItem {
  id: string;
  dueOn: LocalDay;
  title: string;
}

/**
 * A calendar file with these on their days, all day long and free: calendars show events, few show tasks. One has the same
 * UID each time, so that reading the file in again replaces it.
 */
export function writeDueItems(items: readonly DueItem[], now: Instant): string {
  const stamp = `${new Date(now).toISOString().slice(0, 19)}Z`;
  const events = items.map(({ id, dueOn, title }): Jcal => [
    'vevent',
    [
      ['uid', {}, 'text', `item-${id}@coxswain`],
      ['dtstamp', {}, 'date-time', stamp],
      ['dtstart', {}, 'date', dueOn],
      ['dtend', {}, 'date', addDays(dueOn, 1)],
      ['summary', {}, 'text', title],
      ['transp', {}, 'text', 'TRANSPARENT'],
    ],
    [],
  ]);
  const calendar: Jcal = [
    'vcalendar',
    [
      ['version', {}, 'text', '2.0'],
      ['prodid', {}, 'text', '-//Coxswain//promises//EN'],
    ],
    events,
  ];
  return `${ICAL.stringify(calendar)}\r\n`;
}
