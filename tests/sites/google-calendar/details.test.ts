import { describe, expect, it } from 'vitest';
import type { EventFacts } from '../../../lib/domain/event';
import { details } from '../../../lib/sites/google-calendar/details';
import { PageChangedError } from '../../../lib/sites/site';
import { contextOf, parsePage, readWith } from '../conformance';
import { encodedIdOf, type PageEvent } from './build-chips.ts';
import { closed, confirmDialog, detailsDialog, open, quickCreateDialog, taskDialog } from './build-dialog.ts';
import { encodeId } from './build-ids.ts';
import { calendarPage, columnsView } from './build-views.ts';
import { isWorded, type PageLocale, type PageWords, pageWords } from './build-words.ts';
import { ana, bo, cy, dee, kim, oneOnOne, weekAddress, weekDays } from './people.ts';

const { en, ja } = pageWords;
const contextIn = (lang: string) => contextOf({ url: weekAddress, lang, today: '2026-11-19' });

function readHtml(html: string, lang = 'en'): EventFacts | null {
  return readWith(details, parsePage(html), contextIn(lang)) as EventFacts | null;
}

const page = (dialogs: string, words: PageWords = en, events: PageEvent[] = []) =>
  calendarPage({ words, view: columnsView(events, weekDays, words, '2026-11-19'), dialogs });

const readEvent = (event: PageEvent, words: PageWords = en) =>
  readHtml(page(detailsDialog(event, words), words), words.lang);

const review: PageEvent = {
  eventId: 'rv_20261119',
  calendar: 'kim@example.com',
  title: 'Pipeline review',
  start: '2026-11-18T15:00',
  end: '2026-11-18T16:15',
  response: 'accepted',
  guests: [kim, ana, bo, cy, dee, { address: 'lee@example.com', name: 'Lee, Joshua', response: 'accepted' }],
  location: 'Hall 3, second floor',
  description: 'Topics:\nFernhill & Harbour\n<b>Close dates</b>',
};

const worded = (Object.keys(pageWords) as PageLocale[]).filter(isWorded).map((locale) => pageWords[locale]);

describe('the dialog of an event', () => {
  it.each(worded)('is read in $lang', (words) => {
    expect(readEvent({ ...review, recurrence: words.weekly('2026-11-18') }, words)).toEqual({
      eventId: 'rv_20261119',
      calendar: 'kim@example.com',
      title: 'Pipeline review',
      start: '2026-11-18T15:00',
      end: '2026-11-18T16:15',
      isAllDay: false,
      zone: 'Europe/Berlin',
      response: 'accepted',
      guests: [
        { address: 'kim@example.com', name: 'Kim', response: 'accepted', isOrganiser: true },
        { address: 'ana@example.com', name: 'Ana', response: 'accepted' },
        { address: 'bo@example.com', name: 'Bo', response: 'declined' },
        { address: 'cy@example.com', name: 'Cy', response: 'tentative' },
        { address: 'dee@example.com', name: 'Dee', response: 'awaiting' },
        { address: 'lee@example.com', name: 'Lee, Joshua', response: 'accepted' },
      ],
      guestCount: 6,
      organiser: { address: 'kim@example.com', name: 'Kim', response: 'accepted', isOrganiser: true },
      calendarName: 'Kim',
      description: 'Topics:\nFernhill & Harbour\n<b>Close dates</b>',
      location: 'Hall 3, second floor',
      recurrence: words.weekly('2026-11-18'),
    });
  });

  it('says no more than it shows', () => {
    expect(readEvent({ ...oneOnOne, eventId: 'plain', guests: [] })).toEqual({
      eventId: 'plain',
      calendar: 'kim@example.com',
      title: '1:1 Ana / Kim',
      start: '2026-11-19T10:00',
      end: '2026-11-19T10:30',
      isAllDay: false,
      zone: 'Europe/Berlin',
      calendarName: 'Kim',
    });
  });

  it('takes a whole day and several of them', () => {
    expect(readEvent({ ...oneOnOne, start: '2026-11-19', end: '2026-11-20' })).toMatchObject({
      start: '2026-11-19',
      end: '2026-11-20',
      isAllDay: true,
    });
    expect(readEvent({ ...oneOnOne, start: '2026-11-30', end: '2026-12-03' }, ja)).toMatchObject({
      start: '2026-11-30',
      end: '2026-12-03',
    });
  });

  it('never takes the time from the id, which keeps the original start', () => {
    expect(oneOnOne.eventId).toContain('20261117T080000Z');
    expect(readEvent(oneOnOne)).toMatchObject({ start: '2026-11-19T10:00', end: '2026-11-19T10:30' });
  });

  it('leaves the time out where it is not understood', () => {
    const html = page(detailsDialog(oneOnOne, en)).replace('10 – 10:30am', 'ten-ish');
    const facts = readHtml(html);
    expect(facts).not.toHaveProperty('start');
    expect(facts).not.toHaveProperty('end');
    expect(facts).toMatchObject({ title: '1:1 Ana / Kim', guestCount: 2 });
  });

  it.each([
    ['<span>⋅</span><span>10 – 10:30am</span>', '<span>⋅ten-ish</span>'],
    ['<span>⋅</span><span>10 – 10:30am</span>', '<span>sometime 10:00</span>'],
  ])('does not take a date beside an odd time for a whole day (%s, %s)', (part, instead) => {
    const html = page(detailsDialog(oneOnOne, en)).replace(part, instead);
    expect(html).toContain(instead);
    expect(readHtml(html)).not.toHaveProperty('isAllDay');
  });

  it('takes the time from the chip under it first, in any wording of the dialog', () => {
    const html = page(detailsDialog(oneOnOne, en), en, [oneOnOne]).replace('<span>10 – 10:30am</span>', 'soon');
    expect(readHtml(html)).toMatchObject({ start: '2026-11-19T10:00', end: '2026-11-19T10:30' });
  });

  it('takes my answer from the chip where the guests are not shown', () => {
    const hidden: PageEvent = { ...oneOnOne, guests: [], guestCount: 40, response: 'tentative' };
    expect(readHtml(page(detailsDialog(hidden, en), en, [hidden]))).toMatchObject({
      response: 'tentative',
      guestCount: 40,
    });
  });

  it('takes a second line for a recurrence only where the id is that of an instance', () => {
    const zoned = { ...oneOnOne, recurrence: 'Eastern Standard Time' };
    expect(readEvent({ ...zoned, eventId: 'plain' })).not.toHaveProperty('recurrence');
    expect(readEvent({ ...zoned, eventId: 'plain_R20261119T090000' })).not.toHaveProperty('recurrence');
  });

  it.each([
    ['Arabic', 'اجتماع، مراجعة الربع'],
    ['Hebrew', 'פגישה שבועית'],
    ['markup', '<img src=x onerror="alert(1)">'],
    ['5000 characters', 'r'.repeat(5000)],
    ['an answer', 'Review – 3pm, Declined'],
  ])('keeps a title of %s', (_, title) => {
    expect(readEvent({ ...oneOnOne, title })?.title).toBe(title);
    expect(readEvent({ ...oneOnOne, title })?.response).toBe('accepted');
  });
});

describe('guests', () => {
  it('are all read from a list of 300, once each', () => {
    const guests = Array.from({ length: 300 }, (_, index) => ({
      address: `guest${index}@example.com`,
      response: 'accepted' as const,
    }));
    const facts = readEvent({ ...review, guests });
    expect(facts?.guestCount).toBe(300);
    expect(facts?.guests).toHaveLength(300);
    expect(facts?.guests?.[299]).toEqual({ address: 'guest299@example.com', response: 'accepted' });
  });

  it('are counted where the page names none', () => {
    const facts = readEvent({ ...review, guests: [], guestCount: 1250 });
    expect(facts).toMatchObject({ guestCount: 1250 });
    expect(facts).not.toHaveProperty('guests');
  });

  it('have an unknown answer where the word is not known', () => {
    const html = page(detailsDialog(review, en)).replaceAll('Attending', 'Osallistuu');
    expect(readHtml(html)?.guests?.[1]).toEqual({ address: 'ana@example.com', name: 'Ana', response: 'unknown' });
  });

  it('are no rooms', () => {
    const room = { address: 'c_188@resource.calendar.google.com', name: 'Hall 3' };
    expect(readEvent({ ...oneOnOne, guests: [kim, room] })?.guests?.map(({ address }) => address)).toEqual([
      kim.address,
    ]);
  });

  it('are read from the other spelling of their attribute', () => {
    const html = page(detailsDialog(oneOnOne, en)).replaceAll('data-email', 'data-other');
    expect(readHtml(html)?.guests?.map(({ address, response }) => [address, response])).toEqual([
      ['kim@example.com', 'accepted'],
      ['ana@example.com', 'accepted'],
    ]);
  });
});

describe('which dialog', () => {
  const hidden = detailsDialog(oneOnOne, en, closed) + detailsDialog({ ...oneOnOne, title: 'Before' }, en, closed);

  it('is the open one of several with the same id', () => {
    expect(readHtml(page(hidden + taskDialog('Call', 'tasks_1', closed) + detailsDialog(review, en)))?.title).toBe(
      review.title,
    );
  });

  it('is none when all are closed', () => {
    const document = parsePage(page(hidden));
    expect(details.findRoot(document, contextIn('en'))).toBeUndefined();
  });

  it('is read anew when its node was filled again', () => {
    const document = parsePage(page(detailsDialog(oneOnOne, en)));
    const context = contextIn('en');
    const root = details.findRoot(document, context);
    const next = parsePage(page(detailsDialog(review, en))).querySelector('#xDetDlg');
    if (!root || !next) throw new Error('no dialog');
    root.setAttribute('data-eventid', encodedIdOf(review));
    root.replaceChildren(...next.childNodes);
    expect(details.read(root, context)).toMatchObject({ title: review.title, eventId: review.eventId });
    expect(details.findCard(root)).toBe(root);
  });

  it('is found by its parts when its id is gone', () => {
    const html = page(detailsDialog(review, en)).replace('id="xDetDlg"', 'id="other"');
    expect(readHtml(html)).toMatchObject({ title: review.title, start: review.start, guestCount: 6 });
  });
});

describe('what is no event', () => {
  const draft = encodeId('draft kim@example.com');
  it.each([
    ['a task', taskDialog('Call', `ttb_${draft}`)],
    ['a task of old', taskDialog('Call', 'tasks_1')],
    ['quick-create', quickCreateDialog(draft)],
    ['a question', confirmDialog()],
    ['a holiday', detailsDialog({ ...oneOnOne, calendar: 'en.usa#holiday@v' }, en)],
    ['a dialog before its first event', detailsDialog(undefined, en, open)],
  ])('reads null: %s', (_, dialog) => {
    expect(readHtml(page(dialog))).toBeNull();
  });

  it.each([
    ['only its tools are there', /<div class="hMdQi".*<\/div><\/div><\/div>/su],
    ['its title is still empty', />1:1 Ana \/ Kim<(?=\/span><div id="xDetDlgWhen")/u],
  ])('reads null while %s', (_, part) => {
    const whole = page(detailsDialog(oneOnOne, en));
    const half = whole.replace(part, (text) => (text.startsWith('>') ? '><' : '</div>'));
    expect(half).not.toBe(whole);
    expect(readHtml(half)).toBeNull();
  });
});

describe('a changed page', () => {
  it.each([
    ['event id', ` data-eventid="${encodedIdOf(oneOnOne)}"`, ''],
    ['event id', `data-eventid="${encodedIdOf(oneOnOne)}"`, 'data-eventid="EVENTID_0002"'],
    ['title', /<span id="rAECCd".*?<\/span>/u, ''],
    ['when', 'id="xDetDlgWhen"', 'id="xDetDlgTime"'],
  ])('is said by the name of what is missing: %s', (what, part, instead) => {
    const html = page(detailsDialog(oneOnOne, en)).replace(part, instead);
    expect(() => readHtml(html)).toThrow(PageChangedError);
    expect(() => readHtml(html)).toThrow(`google-calendar/details: ${what}`);
  });
});
