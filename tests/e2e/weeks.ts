import type { PageEvent } from '../sites/google-calendar/build-chips.ts';
import { ana, kim } from '../sites/google-calendar/people.ts';

export const zone = 'Europe/Berlin';

/** A day of another week, so that tests do not depend on the weekday and hour they run at. `weekday` 1 is Monday. */
export function dayIn(weeks: number, weekday: number): string {
  const today = Temporal.Now.plainDateISO(zone);
  // In two steps: a duration may not mix signs.
  return today
    .add({ weeks })
    .add({ days: weekday - today.dayOfWeek })
    .toString();
}

export const nextWeek = (weekday: number): string => dayIn(1, weekday);
export const lastWeek = (weekday: number): string => dayIn(-1, weekday);

/** The suffix of an instance's id: its original start in UTC. */
function instanceOf(start: string): string {
  const instant = Temporal.PlainDateTime.from(start).toZonedDateTime(zone).toInstant();
  return instant.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');
}

/** An event of 30 minutes on Kim's calendar, with Ana. */
export function eventAt(day: string, clock: string, more: Partial<PageEvent> = {}): PageEvent {
  const start = `${day}T${clock}`;
  const end = Temporal.PlainDateTime.from(start).add({ minutes: 30 }).toString({ smallestUnit: 'minute' });
  return {
    eventId: `single${clock.replace(':', '')}${day.replaceAll('-', '')}`,
    calendar: 'kim@example.com',
    title: 'Sync',
    start,
    end,
    guests: [kim, ana],
    ...more,
  };
}

/** The same as an instance of a weekly series. */
export function instanceAt(series: string, day: string, clock: string, more: Partial<PageEvent> = {}): PageEvent {
  const event = eventAt(day, clock, more);
  return { ...event, eventId: `${series}_${instanceOf(event.start)}`, recurrence: 'Weekly' };
}
