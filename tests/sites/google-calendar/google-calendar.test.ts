import { googleCalendar } from '../../../lib/sites/google-calendar/google-calendar';
import { conformance } from '../conformance';
import type { PageEvent } from './build-chips.ts';
import { closed, detailsDialog, quickCreateDialog, taskDialog } from './build-dialog.ts';
import { editContent } from './build-edit.ts';
import { encodeId } from './build-ids.ts';
import { agendaView, calendarPage, columnsView, monthView } from './build-views.ts';
import { calendarWeekPage } from './build-week-page.ts';
import { pageWords } from './build-words.ts';
import { ana, bo, kim, oneOnOne, weekAddress, weekDays } from './people.ts';

const { en, de, ja } = pageWords;
const british = pageWords['en-GB'];
const today = '2026-11-19';
const review: PageEvent = {
  eventId: 'rv',
  calendar: 'kim@example.com',
  title: 'Pipeline review',
  start: '2026-11-18T15:00',
  end: '2026-11-18T16:00',
  guests: [kim, ana, bo],
  location: 'Hall 3',
  description: 'Bring the list',
};
const events = [oneOnOne, review];
const address = (path: string) => `https://calendar.google.com/calendar/u/0/r/${path}`;
const eid = encodeId(`${review.eventId} ${review.calendar}`);
const week = (words: typeof en) => calendarPage({ words, view: columnsView(events, weekDays, words, today) });
/** The label of every chip. */
const unreadable = ['[data-eventchip] .XuJrye'];

conformance(googleCalendar, [
  { name: 'a week, 12 hours', url: weekAddress, html: week(en), surface: 'grid', required: unreadable },
  {
    name: 'a week, 24 hours',
    url: weekAddress,
    html: week(british),
    surface: 'grid',
    lang: 'en-GB',
    required: unreadable,
  },
  { name: 'a week in German', url: weekAddress, html: week(de), surface: 'grid', lang: 'de', required: unreadable },
  {
    name: 'a day in Japanese',
    url: address('day/2026/11/19'),
    html: calendarPage({ words: ja, view: columnsView(events, ['2026-11-19'], ja, today), viewKey: 'DAY' }),
    surface: 'grid',
    lang: 'ja',
    required: unreadable,
  },
  {
    name: 'a month',
    url: address('month/2026/11/1'),
    html: calendarPage({ words: en, view: monthView(events, '2026-10-26', en), viewKey: 'MONTH' }),
    surface: 'grid',
    required: unreadable,
  },
  {
    name: 'an agenda',
    url: address('agenda'),
    html: calendarPage({ words: en, view: agendaView(events, en), viewKey: 'AGENDA' }),
    surface: 'grid',
  },
  {
    name: 'the week page of the browser tests',
    url: address('week'),
    html: calendarWeekPage({ events, today }),
    surface: 'grid',
    required: unreadable,
  },
  ...[en, de, ja].map((words) => ({
    name: `the dialog in ${words.lang}`,
    url: weekAddress,
    lang: words.lang,
    html: calendarPage({ words, view: '', dialogs: detailsDialog(review, words) }),
    surface: 'details',
    required: ['#rAECCd', '#xDetDlgWhen'],
  })),
  {
    name: 'one open dialog among closed ones',
    url: weekAddress,
    html: calendarPage({
      words: en,
      view: '',
      dialogs:
        detailsDialog(oneOnOne, en, closed) +
        taskDialog('Send the figures', `ttb_${eid}`, closed) +
        quickCreateDialog(eid, closed) +
        detailsDialog(review, en),
    }),
    surface: 'details',
    required: ['#rAECCd'],
  },
  {
    name: 'the edit page',
    url: address(`eventedit/${eid}`),
    html: calendarPage({ words: en, view: editContent(review, en), viewKey: 'EVENT_EDIT' }),
    surface: 'edit',
    required: ['#xTiIn', '#xStDaIn'],
  },
  {
    name: 'the edit page of an event that may not be changed',
    url: address(`eventedit/${eid}`),
    html: calendarPage({ words: en, view: editContent(review, en, 'read-only'), viewKey: 'EVENT_EDIT' }),
    surface: 'edit',
  },
]);
