import { describe, expect, it } from 'vitest';
import type { EventFacts } from '../../../lib/domain/event';
import { edit } from '../../../lib/sites/google-calendar/edit';
import { contextOf, parsePage, readWith } from '../conformance';
import { encodedIdOf, type PageEvent } from './build-chips.ts';
import { editContent } from './build-edit.ts';
import { calendarPage } from './build-views.ts';
import { isWorded, type PageLocale, type PageWords, pageWords } from './build-words.ts';
import { ana, kim, oneOnOne } from './people.ts';

const event: PageEvent = { ...oneOnOne, location: 'Hall 3', description: 'Fernhill' };

function read(html: string, lang = 'en', id = encodedIdOf(event)): EventFacts | null {
  const url = `https://calendar.google.com/calendar/u/0/r/eventedit/${id}`;
  return readWith(edit, parsePage(html), contextOf({ url, lang })) as EventFacts | null;
}

const page = (of: PageEvent, words: PageWords = pageWords.en, kind?: 'existing' | 'new' | 'read-only') =>
  calendarPage({ words, view: editContent(of, words, kind), viewKey: 'EVENT_EDIT' });

const facts = {
  eventId: oneOnOne.eventId,
  calendar: 'kim@example.com',
  title: '1:1 Ana / Kim',
  start: '2026-11-19T10:00',
  end: '2026-11-19T10:30',
  isAllDay: false,
  zone: 'Europe/Berlin',
  response: 'accepted',
  guests: [kim, ana],
  organiser: kim,
  description: 'Fernhill',
};

const worded = (Object.keys(pageWords) as PageLocale[]).filter(isWorded).map((locale) => pageWords[locale]);

describe('the edit page', () => {
  it.each(worded)('is read in $lang', (words) => {
    expect(read(page(event, words), words.lang)).toEqual({ ...facts, location: 'Hall 3', isDescriptionInEditor: true });
  });

  it('is read as text where it may not be changed', () => {
    expect(read(page(event, pageWords.en, 'read-only'))).toEqual({ ...facts, calendarName: 'Kim' });
  });

  it('takes whole days, the last one included', () => {
    expect(read(page({ ...event, start: '2026-11-19', end: '2026-11-21' }))).toMatchObject({
      start: '2026-11-19',
      end: '2026-11-21',
      isAllDay: true,
    });
  });

  it('reads what the title field holds now', () => {
    const document = parsePage(page(event));
    const input = document.querySelector('input#xTiIn');
    if (!(input instanceof HTMLInputElement)) throw new Error('no title');
    input.value = 'Coaching Ana';
    const url = `https://calendar.google.com/calendar/u/0/r/eventedit/${encodedIdOf(event)}`;
    expect(readWith(edit, document, contextOf({ url }))).toMatchObject({ title: 'Coaching Ana' });
  });

  it('takes an id with escaped padding', () => {
    expect(read(page(event), 'en', `${encodedIdOf(event)}%3D%3D`)?.eventId).toBe(event.eventId);
  });

  it.each([
    ['a new event', page(event, pageWords.en, 'new'), undefined],
    ['an id that is none', page(event), 'EVENTID_ACCEPTED_0002'],
    [
      'a page without its fields yet',
      calendarPage({ words: pageWords.en, view: '<div data-is-create="false"></div>' }),
      undefined,
    ],
  ])('reads null for %s', (_, html, id) => {
    expect(read(html, 'en', id)).toBeNull();
  });

  it('leaves the times out where they are not understood', () => {
    const html = page(event).replaceAll('value="10am"', 'value="ten"');
    expect(html).toContain('value="ten"');
    expect(read(html)).not.toHaveProperty('start');
  });
});
