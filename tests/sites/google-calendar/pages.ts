import type { ConformancePage } from '../conformance.ts';
import type { PageEvent } from './build-chips.ts';
import { closed, detailsDialog, quickCreateDialog, taskDialog } from './build-dialog.ts';
import { editContent } from './build-edit.ts';
import { encodeId } from './build-ids.ts';
import { agendaView, calendarPage, columnsView, monthView } from './build-views.ts';
import { calendarWeekPage } from './build-week-page.ts';
import { type PageLocale, pageWords } from './build-words.ts';
import { leftAlone, withDraft } from './left-alone.ts';
import { ana, bo, kim, oneOnOne, weekDays } from './people.ts';

/*
 * Every view, dialog and locale that the product is held to, built by hand from documented facts. The conformance kit
 * reads them in happy-dom, and a browser test holds what real Chromium reads against that.
 */

export interface CalendarPage extends ConformancePage {
  locale: PageLocale;
  /** The events that a view shows, with what each of them is; absent for a dialog. */
  events?: PageEvent[];
}

export const today = '2026-11-19';
const on = (eventId: string, more: Partial<PageEvent>): PageEvent => ({
  eventId,
  calendar: 'kim@example.com',
  title: `Title of ${eventId}`,
  start: '2026-11-18T15:00',
  end: '2026-11-18T15:45',
  ...more,
});

const review = on('rv', {
  title: 'Pipeline review',
  end: '2026-11-18T16:00',
  guests: [kim, ana, bo],
  response: 'accepted',
  location: 'Hall 3',
  description: 'Bring the list',
});
/** Timed, overlapping, until midnight, of a whole day, of several, on another's calendar. */
const events: PageEvent[] = [
  oneOnOne,
  review,
  on('beside', { start: '2026-11-18T15:15', response: 'declined', location: 'Hall 3, second floor' }),
  on('night', { start: '2026-11-19T23:30', end: '2026-11-20T00:00' }),
  on('team', { calendar: 'abc@g', calendarName: 'Team, west', response: 'tentative' }),
  on('whole', { start: '2026-11-19', end: '2026-11-20', response: 'accepted' }),
  on('fair', { start: '2026-11-17', end: '2026-11-19', response: 'awaiting' }),
];
const draft = on('draft', { title: 'Draft' });
const eid = encodeId(`${review.eventId} ${review.calendar}`);
const address = (path: string) => `https://calendar.google.com/calendar/u/0/r/${path}`;
/** The label of every chip whose label is a text. */
const unreadable = ['[data-eventchip] .XuJrye'];
const days = (first: number, count: number) => Array.from({ length: count }, (_, index) => `2026-11-${first + index}`);

type View = { name: string; path: string; viewKey: string; required?: string[] } & (
  | { days: string[] }
  | { is: 'month' | 'agenda' }
);
const views: View[] = [
  { name: 'a week', path: 'week/2026/11/16', viewKey: 'WEEK', days: weekDays },
  { name: 'a day', path: 'day/2026/11/18', viewKey: 'DAY', days: ['2026-11-18'] },
  { name: 'four days', path: 'customday/2026/11/17', viewKey: 'CUSTOM_DAYS', days: days(17, 4) },
  { name: 'two days without a date in the address', path: 'custom/2/d', viewKey: 'CUSTOM_DAYS', days: days(18, 2) },
  { name: 'two weeks', path: 'customweek', viewKey: 'CUSTOM_WEEKS', days: days(16, 14) },
  { name: 'a month', path: 'month/2026/11/1', viewKey: 'MONTH', is: 'month' },
  { name: 'an agenda', path: 'agenda/2026/11/17', viewKey: 'AGENDA', is: 'agenda' },
];

const shows = (view: View, { start, end }: PageEvent): boolean =>
  'is' in view ||
  view.days.some((day) => start.slice(0, 10) <= day && (day < end.slice(0, 10) || start.startsWith(day)));

/** One view in one language; `isYearless`: the labels leave the year out, as the page does elsewhere with the current one. */
function viewPage(view: View, locale: PageLocale, isYearless = false): CalendarPage {
  const words = pageWords[locale];
  const said = isYearless
    ? { ...words, days: (from: string, until: string) => withoutYear(words.days(from, until)) }
    : words;
  const all = [...events, ...leftAlone(said), draft];
  const drawn =
    'days' in view
      ? columnsView(all, view.days, said, today)
      : view.is === 'month'
        ? monthView(all, '2026-10-26', said)
        : agendaView(all, said);
  return {
    name: `${view.name} in ${locale}${isYearless ? ', no year in its labels' : ''}`,
    url: address(view.path),
    html: withDraft(calendarPage({ words, view: drawn, viewKey: view.viewKey }), draft),
    surface: 'grid',
    lang: words.lang,
    locale,
    today,
    events: events.filter((event) => shows(view, event)),
    ...('is' in view && view.is === 'agenda' ? {} : { required: unreadable }),
  };
}

const withoutYear = (text: string): string => text.replace(/(,| de)? 2026$/u, '').replace(/^2026年 ?/u, '');

const dialogs: [name: string, event: PageEvent][] = [
  ['the dialog', review],
  ['the dialog of a whole day', on('whole', { start: '2026-11-19', end: '2026-11-20', guests: [kim, ana] })],
  ['the dialog of three days', on('fair', { start: '2026-11-30', end: '2026-12-03' })],
  ['the dialog of a series', { ...oneOnOne, recurrence: 'weekly' }],
];

function dialogPages(locale: PageLocale): CalendarPage[] {
  const words = pageWords[locale];
  const page = { lang: words.lang, locale, today };
  const edit = { ...page, url: address(`eventedit/${eid}`), surface: 'edit' };
  const editPage = (kind?: 'read-only') =>
    calendarPage({ words, view: editContent(review, words, kind), viewKey: 'EVENT_EDIT' });
  return [
    ...dialogs.map(([name, event]) => ({
      ...page,
      name: `${name} in ${locale}`,
      url: address('week/2026/11/16'),
      html: calendarPage({
        words,
        view: '',
        dialogs: detailsDialog(
          event.recurrence === undefined ? event : { ...event, recurrence: words.weekly(today) },
          words,
        ),
      }),
      surface: 'details',
      required: ['#rAECCd', '#xDetDlgWhen'],
    })),
    { ...edit, name: `the edit page in ${locale}`, html: editPage(), required: ['#xTiIn', '#xStDaIn'] },
    { ...edit, name: `the edit page that may not be changed in ${locale}`, html: editPage('read-only') },
  ];
}

const { en } = pageWords;
const others: CalendarPage[] = [
  {
    name: 'one open dialog among closed ones',
    url: address('week/2026/11/16'),
    locale: 'en',
    today,
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
    name: 'the week page of the browser tests',
    url: address('week'),
    locale: 'en',
    today,
    html: calendarWeekPage({ events: [oneOnOne, review], today }),
    surface: 'grid',
    required: unreadable,
  },
];

const locales = Object.keys(pageWords) as PageLocale[];
const yearless: PageLocale[] = ['en', 'en-GB', 'de', 'es', 'ja'];

export const calendarPages: CalendarPage[] = [
  ...locales.flatMap((locale) => [...views.map((view) => viewPage(view, locale)), ...dialogPages(locale)]),
  ...yearless.flatMap((locale) => views.map((view) => viewPage(view, locale, true))),
  ...others,
];
