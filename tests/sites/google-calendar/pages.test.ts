import { describe, expect, it } from 'vitest';
import type { EventFacts, SpanFacts } from '../../../lib/domain/event';
import { googleCalendar } from '../../../lib/sites/google-calendar/google-calendar';
import { contextOf, parsePage, readWith } from '../conformance';
import { isWorded } from './build-words.ts';
import { isAllDay, type PageEvent } from './build-chips.ts';
import { calendarPages } from './pages.ts';

const surfaceOf = (id: string) => {
  const surface = googleCalendar.surfaces.find((each) => each.id === id);
  if (surface === undefined) throw new Error(`no surface ${id}`);
  return surface;
};
const read = (page: (typeof calendarPages)[number]) =>
  readWith(surfaceOf(page.surface), parsePage(page.html), contextOf(page));

/** What a chip of an event must say in a language that we have words for. */
const factsOf = (event: PageEvent): Partial<EventFacts> => ({
  eventId: event.eventId,
  title: event.title,
  start: event.start,
  end: event.end,
  isAllDay: isAllDay(event),
  ...(event.response !== undefined && { response: event.response }),
  ...(event.location !== undefined && { location: event.location }),
});

const views = calendarPages.filter(({ events }) => events !== undefined);
const known = views.filter(({ locale }) => isWorded(locale));

describe.each(known)('$name', (page) => {
  it('says of each event what it is, and nothing of what is no meeting', () => {
    const { events, unreadCount } = read(page) as SpanFacts;
    const byId = (a: { eventId?: string }, b: { eventId?: string }) => (a.eventId ?? '').localeCompare(b.eventId ?? '');
    expect(events.toSorted(byId)).toMatchObject((page.events ?? []).map(factsOf).toSorted(byId));
    expect(unreadCount).toBe(0);
  });
});

describe.each(views.filter(({ locale }) => !isWorded(locale)))(
  '$name, a language that we have no words for',
  (page) => {
    it('still says title, day and id', () => {
      const { events } = read(page) as SpanFacts;
      const wrong = (page.events ?? []).filter((event) => {
        const found = events.find(({ eventId }) => eventId === event.eventId);
        const day = found?.on ?? found?.start?.slice(0, 10);
        // A chip over several days stands in the cell of each in a month.
        const isDay = day !== undefined && event.start.slice(0, 10) <= day && day < `${event.end}~`;
        return found?.title !== event.title || !isDay || found.response !== undefined;
      });
      expect(wrong).toEqual([]);
      expect(events.some(({ on }) => on !== undefined)).toBe(true);
    });
  },
);
