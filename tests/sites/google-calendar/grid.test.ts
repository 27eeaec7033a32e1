import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SpanFacts } from '../../../lib/domain/event';
import { grid } from '../../../lib/sites/google-calendar/grid';
import { PageChangedError } from '../../../lib/sites/site';
import { contextOf, parsePage, readWith } from '../conformance';
import type { PageEvent } from './build-chips.ts';
import { encodeId } from './build-ids.ts';
import { agendaView, calendarPage, columnsView, monthView } from './build-views.ts';
import { isWorded, type PageLocale, pageWords } from './build-words.ts';
import { oneOnOne, weekAddress, weekDays } from './people.ts';

const context = (lang: string) => contextOf({ url: weekAddress, lang, today: '2026-11-19' });

function read(html: string, lang = 'en'): SpanFacts {
  const facts = readWith(grid, parsePage(html), context(lang));
  expect(facts).not.toBeNull();
  return facts as SpanFacts;
}

const week = (events: readonly PageEvent[], locale: PageLocale = 'en', days = weekDays) =>
  calendarPage({ words: pageWords[locale], view: columnsView(events, days, pageWords[locale], '2026-11-19') });

const at = (eventId: string, more: Partial<PageEvent> = {}): PageEvent => ({
  eventId,
  calendar: 'kim@example.com',
  title: `Title of ${eventId}`,
  start: '2026-11-18T15:00',
  end: '2026-11-18T15:45',
  ...more,
});

describe('a week', () => {
  const events = [
    oneOnOne,
    at('declined', {
      response: 'declined',
      location: 'Hall 3, second floor',
      start: '2026-11-16T12:00',
      end: '2026-11-16T12:30',
    }),
    at('alone', { start: '2026-11-20T23:30', end: '2026-11-21T00:00' }),
    at('fair', { start: '2026-11-17', end: '2026-11-19', response: 'awaiting' }),
    at('team', { calendar: 'abc@g', calendarName: 'Team, west', response: 'tentative' }),
  ];

  it.each((Object.keys(pageWords) as PageLocale[]).filter(isWorded))('is read in %s', (locale) => {
    const facts = read(week(events, locale), locale);
    const found = Object.fromEntries(facts.events.map((event) => [event.eventId, event]));
    expect({ ...facts, events: facts.events.length }).toEqual({
      from: '2026-11-16',
      until: '2026-11-20',
      zone: 'Europe/Berlin',
      account: 'kim@example.com',
      calendars: ['kim@example.com', 'abc@group.calendar.google.com'],
      events: 5,
      unreadCount: 0,
      reading: {
        lang: pageWords[locale].lang,
        // Of these the facts show labels.
        language: ['en', 'en-GB', 'es', 'fr', 'ja'].includes(locale) ? 'proven' : 'unproven',
        eventCount: 5,
        unclearCount: 0,
      },
    });
    expect(found[oneOnOne.eventId]).toEqual({
      eventId: oneOnOne.eventId,
      calendar: 'kim@example.com',
      title: '1:1 Ana / Kim',
      start: '2026-11-19T10:00',
      end: '2026-11-19T10:30',
      isAllDay: false,
      response: 'accepted',
      zone: 'Europe/Berlin',
    });
    expect(found.declined).toMatchObject({
      response: 'declined',
      location: 'Hall 3, second floor',
      start: '2026-11-16T12:00',
      end: '2026-11-16T12:30',
    });
    expect(found.alone).toMatchObject({ start: '2026-11-20T23:30', end: '2026-11-21T00:00' });
    expect(found.alone).not.toHaveProperty('response');
    expect(found.fair).toMatchObject({ start: '2026-11-17', end: '2026-11-19', isAllDay: true, response: 'awaiting' });
    expect(found.team).toMatchObject({ response: 'tentative', calendar: 'abc@group.calendar.google.com' });
  });

  it('reads an event across midnight once, though both days show it', () => {
    const facts = read(week([at('late', { start: '2026-11-18T22:00', end: '2026-11-19T01:15' })]));
    expect(facts.events).toHaveLength(1);
    expect(facts.events[0]).toMatchObject({ start: '2026-11-18T22:00', end: '2026-11-19T01:15' });
  });

  it('is read when it is empty: that nobody met is a fact too', () => {
    expect(read(week([]))).toMatchObject({ from: '2026-11-16', until: '2026-11-20', events: [], unreadCount: 0 });
  });

  it('ends where its days have a gap', () => {
    const days = ['2026-11-19', '2026-11-20', '2026-11-23', '2026-11-24'];
    expect(read(week([], 'en', days))).toMatchObject({ from: '2026-11-19', until: '2026-11-20' });
  });

  it('takes the account from the chips where the page does not name it', () => {
    const html = week([oneOnOne]).replace(/<div id="xUserInfo".*?<\/div><\/div>/u, '');
    expect(html).not.toContain('xUserEmail');
    const facts = read(html);
    expect(facts.account).toBe('kim@example.com');
    expect(facts).not.toHaveProperty('zone');
  });
});

describe('titles', () => {
  it.each([
    ['commas and a trailing blank', 'Planning: Roadmap, Tooling, Access, Time '],
    ['what looks like a time and an answer', 'Review – 3pm, Declined'],
    ['what looks like a whole label', '3pm to 4pm, Bo, Accepted, No location, June 2, 2026'],
    ['Arabic', 'اجتماع، مراجعة الربع'],
    ['Hebrew between marks', '\u2067פגישה, שבועית\u2069'],
    ['markup', '<img src=x onerror="alert(1)">'],
    ['the separator of another language', '計画、確認'],
    ['5000 characters', 'Roadmap, '.repeat(555) + 'end.x'],
  ])('may hold %s', (_, title) => {
    for (const locale of ['en', 'ja'] as const) {
      const facts = read(week([at('odd', { title, response: 'accepted' })], locale), locale);
      expect(facts.unreadCount).toBe(0);
      expect(facts.events[0]).toMatchObject({
        title: title.replace(/[\u2067\u2069]/gu, '').trim(),
        response: 'accepted',
        start: '2026-11-18T15:00',
        end: '2026-11-18T15:45',
      });
    }
  });

  it('do not lend their words to the answer where nothing drawn confirms them', () => {
    const html = week([at('odd', { title: 'Review – 3pm, Declined' })]).replaceAll(
      'class="I0UMhf">Review – 3pm, Declined',
      '>',
    );
    const [event] = read(html).events;
    expect(event).not.toHaveProperty('response');
    expect(event).toMatchObject({ title: 'Review – 3pm', start: '2026-11-18T15:00' });
  });
});

describe('a label without a year', () => {
  it('takes this one, and the column’s day rather than a place that ends in a date', () => {
    const label = (end: string) => `All day, Title of x, Kim, No location, ${end}`;
    const facts = (more: Partial<PageEvent>) => read(week([at('x', more)])).events[0];
    const allDay = { start: '2026-11-18', end: '2026-11-19' };
    expect(facts({ ...allDay, label: label('November 18') })).toMatchObject({ start: '2026-11-18', end: '2026-11-19' });
    expect(facts({ ...allDay, label: label('November 18 – 20') })).toMatchObject({ end: '2026-11-21' });
    const inHall = '3pm to 3:45pm, Title of x, Kim, Location: Hall, March 3';
    expect(facts({ label: inHall })).toMatchObject({ start: '2026-11-18T15:00', location: 'Hall, March 3' });
  });
});

describe('what is no meeting', () => {
  it.each([
    ['Arbeitsplatz: Home, Kim, 18. November 2026', 0],
    ['Arbeitsplatz : Home, Kim, 18. November 2026', 0],
    ['Home, ganz lange, Kim, 18. November 2026', 1],
    ['10:00 bis 11:00, Home, Kim, 18. November 2026', 1],
  ])('is told by a word in place of the time, whatever the word: %s', (label, count) => {
    const allDay = { title: 'Home', start: '2026-11-18', end: '2026-11-19' };
    expect(read(week([at('home', { ...allDay, label })], 'de'), 'de').events).toHaveLength(count);
  });

  it('is left out and is not counted as unread', () => {
    const facts = read(
      week([
        oneOnOne,
        at('task', {
          rawId: `tasks_${encodeId('t kim@example.com')}`,
          label: 'task: Call, Not completed, November 18, 2026',
        }),
        at('ttb', { rawId: `ttb_${encodeId('t kim@example.com')}` }),
        at('holiday', { calendar: 'en.usa#holiday@v', start: '2026-11-18', end: '2026-11-19' }),
        at('2026_BIRTHDAY_1', { start: '2026-11-18', end: '2026-11-19' }),
        at('home', { start: '2026-11-18', end: '2026-11-19', label: 'Working location: Home, Kim, November 18, 2026' }),
        at('focus', { title: 'Focus time' }),
        at('away', { title: 'Out of office', start: '2026-11-18', end: '2026-11-19' }),
      ]),
    );
    expect(facts.events.map(({ eventId }) => eventId)).toEqual([oneOnOne.eventId]);
    expect(facts.unreadCount).toBe(0);
  });
});

describe('what cannot be read', () => {
  it('is counted: a bad id, no label', () => {
    const html = week([oneOnOne, at('placeholder', { rawId: 'EVENTID_ACCEPTED_0002' }), at('silent', { label: '' })]);
    const facts = read(html);
    expect(facts.events).toHaveLength(1);
    expect(facts.unreadCount).toBe(2);
  });

  it('is counted and shown without a time where only its time is not understood', () => {
    const facts = read(week([oneOnOne, at('odd', { label: 'at noon-ish, Title of odd, Kim, Accepted' })]));
    const odd = facts.events.find(({ eventId }) => eventId === 'odd');
    expect(odd).toMatchObject({ title: 'Title of odd', response: 'accepted' });
    expect(odd).not.toHaveProperty('start');
    expect(facts.unreadCount).toBe(1);
  });

  it('means that the page changed when it is everything', () => {
    expect(() => read(week([at('placeholder', { rawId: 'EVENTID_ACCEPTED_0002' })]))).toThrow(PageChangedError);
    expect(() => read(week([at('silent', { label: '' })]))).toThrow('google-calendar/grid: label');
  });

  it('means that the page changed when there are chips and no days', () => {
    expect(() => read(week([oneOnOne]).replaceAll('data-datekey', 'data-day'))).toThrow('google-calendar/grid: days');
  });

  it('has no times in a language that we have no words for, but keeps titles and days', () => {
    const words = { ...pageWords.de, lang: 'xx', labelTimes: () => 'ab zehn', days: () => 'der neunzehnte' };
    const html = calendarPage({ words, view: columnsView([oneOnOne], weekDays, words, '2026-11-19') });
    expect(read(html, 'xx').events[0]).toEqual({
      eventId: oneOnOne.eventId,
      calendar: 'kim@example.com',
      title: '1:1 Ana / Kim',
      on: '2026-11-19',
      zone: 'Europe/Berlin',
    });
  });
});

describe('other views', () => {
  const events = [oneOnOne, ...['a', 'b', 'c'].map((id) => at(id))];

  it('shows whole weeks of a month, and what it hides behind "more" makes it partial', () => {
    const view = (more?: string) =>
      calendarPage({ words: pageWords.en, view: monthView(events, '2026-10-26', pageWords.en, more) });
    expect(read(view())).toMatchObject({ from: '2026-10-26', until: '2026-11-29', unreadCount: 0 });
    expect(read(view()).events).toHaveLength(4);
    expect(read(view('more'))).toMatchObject({ from: '2026-10-26', until: '2026-11-29', unreadCount: 1 });
    expect(read(view('more')).events).toHaveLength(3);
  });

  it('reads the agenda from its own labels, up to the day before the last that has loaded', () => {
    const facts = read(calendarPage({ words: pageWords.en, view: agendaView(events, pageWords.en) }));
    expect(facts).toMatchObject({ from: '2026-11-18', until: '2026-11-18', unreadCount: 0 });
    expect(facts.events.find(({ eventId }) => eventId === oneOnOne.eventId)).toMatchObject({
      title: '1:1 Ana / Kim',
      response: 'accepted',
      start: '2026-11-19T10:00',
    });
  });

  it('has nothing to say before its days are there', () => {
    expect(readWith(grid, parsePage(calendarPage({ words: pageWords.en, view: '' })), context('en'))).toBeNull();
  });
});

describe('a page with the nodes of another extension', () => {
  it('reads the same', () => {
    const plain = read(week([oneOnOne]));
    const foreign = week([oneOnOne])
      .replaceAll(
        '<div class="XuJrye">10am',
        '<button class="toggl-button">Start timer</button><div class="XuJrye">10am',
      )
      .replaceAll('<span class="I0UMhf">', '<span class="zoom-badge">Zoom</span><span class="I0UMhf">')
      .replace('</body>', '<div data-eventid="x" class="clockwise"><div role="button">3 more</div></div></body>');
    expect(foreign).toContain('toggl-button');
    expect(read(foreign)).toEqual(plain);
  });
});

describe('the captured chips of 2026-06-04', () => {
  const captured = readFileSync(join(import.meta.dirname, 'week-chips-captured-2026-06-04.html'), 'utf8');
  const ids = {
    EVENTID_ACCEPTED_0002: encodeId('one kim@example.com'),
    EVENTID_DECLINED_0001: encodeId('two kim@example.com'),
  };
  const inWeek = (chips: string) =>
    calendarPage({
      words: pageWords.en,
      view: columnsView([], ['2026-06-02'], pageWords.en, '2026-06-04').replace(
        '<div role="presentation">',
        `$&${chips}`,
      ),
    });

  it('are read, once their placeholders are ids', () => {
    const chips = Object.entries(ids).reduce((html, [placeholder, id]) => html.replaceAll(placeholder, id), captured);
    expect(read(inWeek(chips)).events).toEqual([
      {
        eventId: 'one',
        calendar: 'kim@example.com',
        title: 'Planning Review: Roadmap, Tooling, Access, Pricing, Time',
        start: '2026-06-02T12:00',
        end: '2026-06-02T12:30',
        isAllDay: false,
        response: 'accepted',
        location: 'Conference Room A',
        zone: 'Europe/Berlin',
      },
      {
        eventId: 'two',
        calendar: 'kim@example.com',
        title: 'Team Sync',
        start: '2026-06-02T10:30',
        end: '2026-06-02T12:00',
        isAllDay: false,
        response: 'declined',
        zone: 'Europe/Berlin',
      },
    ]);
  });

  it('cannot be read with their placeholders, and say so', () => {
    expect(() => read(inWeek(captured))).toThrow('google-calendar/grid: event id');
  });
});
