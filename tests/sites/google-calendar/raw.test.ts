import { describe, expect, it } from 'vitest';
import type { RawSpan } from '../../../lib/domain/raw-event';
import { details } from '../../../lib/sites/google-calendar/details';
import { grid, readGridInSlices } from '../../../lib/sites/google-calendar/grid';
import { interpretEvent } from '../../../lib/sites/google-calendar/interpret-event';
import { interpretSpan } from '../../../lib/sites/google-calendar/interpret-span';
import { contextOf, parsePage, readWith } from '../conformance';
import type { PageEvent } from './build-chips.ts';
import { detailsDialog } from './build-dialog.ts';
import { encodeId } from './build-ids.ts';
import { calendarPage, columnsView, monthView } from './build-views.ts';
import { pageWords } from './build-words.ts';
import { oneOnOne, weekAddress, weekDays } from './people.ts';

const words = pageWords.en;
const context = contextOf({ url: weekAddress, today: '2026-11-19' });
const weekOf = (events: readonly PageEvent[]) =>
  calendarPage({ words, view: columnsView(events, weekDays, words, '2026-11-19') });

function readRaw(html: string): RawSpan {
  const root = grid.findRoot(parsePage(html), context);
  const raw = root && grid.read(root, context);
  if (!raw) throw new Error('nothing read');
  return raw;
}

const focus: PageEvent = { ...oneOnOne, eventId: 'focus', title: 'Focus time', guests: [] };

describe('what leaves the page', () => {
  it('is words as they stand, with what the structure says beside them', () => {
    const raw = readRaw(weekOf([oneOnOne]));
    expect(raw).toEqual({
      from: '2026-11-16',
      until: '2026-11-20',
      lang: 'en',
      today: '2026-11-19',
      zone: 'Europe/Berlin',
      account: 'kim@example.com',
      columnCalendars: ['kim@example.com'],
      chips: [
        {
          encodedId: encodeId(`${oneOnOne.eventId} kim@example.com`),
          label: '10am to 10:30am, 1:1 Ana / Kim, Kim, Accepted, No location, November 19, 2026',
          drawn: ['1:1 Ana / Kim', '10 – 10:30am'],
          columnOn: '2026-11-19',
        },
      ],
      buttons: [],
      unreadCount: 0,
    });
  });

  it('names the event and the calendar of a dialog, whatever its words', () => {
    const html = calendarPage({ words, view: '', dialogs: detailsDialog(focus, words) });
    const root = details.findRoot(parsePage(html), context);
    expect(root && details.read(root, context)).toMatchObject({ eventId: 'focus', calendar: 'kim@example.com' });
  });

  it('is read in slices, and is the same as in one go', () => {
    const events = Array.from({ length: 300 }, (_, index) => ({ ...oneOnOne, eventId: `e${index}` }));
    const html = calendarPage({ words, view: monthView(events, '2026-10-26', words) });
    const root = grid.findRoot(parsePage(html), context);
    if (!root) throw new Error('no grid');
    const slices = readGridInSlices(root, context);
    let pauses = 0;
    let step = slices.next();
    for (; !step.done; step = slices.next()) pauses += 1;
    expect(pauses).toBeGreaterThanOrEqual(6);
    expect(step.value?.chips).toHaveLength(300);
    expect(step.value).toEqual(grid.read(root, context));
  });

  it('has no drafts in it', () => {
    const html = weekOf([oneOnOne, { ...oneOnOne, eventId: 'draft' }]);
    const id = encodeId('draft kim@example.com');
    const drafted = html.replace(
      new RegExp(`(data-eventid="${id}"[^>]*>)`, 'u'),
      '$1<button aria-label="Cancel event creation"></button>',
    );
    expect(drafted).not.toBe(html);
    expect(readRaw(html).chips).toHaveLength(2);
    expect(readRaw(drafted).chips).toHaveLength(1);
  });
});

describe('interpretation', () => {
  const raw = readRaw(weekOf([oneOnOne]));
  const [chip] = raw.chips;
  if (!chip) throw new Error('no chip');

  it('leaves focus time and absence out of a grid, not out of a dialog: there one may say that it is a meeting', () => {
    for (const title of ['Focus time', 'Out of office']) {
      const event = { ...focus, title };
      const dialog = calendarPage({ words, view: '', dialogs: detailsDialog(event, words) });
      expect(readWith(details, parsePage(dialog), context)).toMatchObject({ eventId: 'focus', title });
      expect(interpretSpan(readRaw(weekOf([oneOnOne, event])))).toMatchObject({ events: [{}], unreadCount: 0 });
    }
  });

  it('takes the first chip that has a time, and none of what is no meeting', () => {
    const at = { eventId: 'x', calendar: 'kim@example.com', lang: 'en', today: '2026-11-19', title: 'Home' };
    const home = { label: 'Working location: Home, Kim, November 19, 2026', drawn: ['Home'] };
    const odd = { ...chip, label: 'at noon-ish, Home, Kim' };
    expect(interpretEvent({ ...at, chips: [home, odd] })).toEqual({
      eventId: 'x',
      calendar: 'kim@example.com',
      title: 'Home',
    });
    expect(interpretEvent({ ...at, chips: [home, odd, chip] })).toMatchObject({
      title: 'Home',
      start: '2026-11-19T10:00',
    });
  });

  it('counts chips whose ids are none beside those that said nothing', () => {
    const odd = ['', 'EVENTID_1', `${chip.encodedId}!`, 'YWJj'.repeat(400)].map((encodedId) => ({
      ...chip,
      encodedId,
    }));
    const facts = interpretSpan({ ...raw, chips: [chip, ...odd], unreadCount: 2 });
    expect(facts.events).toHaveLength(1);
    expect(facts.unreadCount).toBe(6);
  });

  it.each(['', 'x', 'e n', '<b>', '../..', 'toolongalanguage', '_', 'de_DE', '__proto__', 'constructor'])(
    'takes "%s" for a language, and does not throw',
    (lang) => {
      expect(interpretSpan({ ...raw, lang }).events).toMatchObject([{ eventId: oneOnOne.eventId }]);
    },
  );

  it('understands a language by its own words: German under a page that says so', () => {
    const label = '10:00 bis 10:30, 1:1 Ana / Kim, Kim, Zugesagt, Kein Ort, 19. November 2026';
    const [event] = interpretSpan({ ...raw, lang: 'de', chips: [{ ...chip, label }] }).events;
    expect(event).toMatchObject({ start: '2026-11-19T10:00', end: '2026-11-19T10:30', response: 'accepted' });
  });
});
