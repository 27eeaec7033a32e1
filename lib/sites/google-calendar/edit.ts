import type { EventFacts } from '../../domain/event';
import type { LocalDay } from '../../domain/time';
import { findFirst, findVisible } from '../../page/find';
import { findText } from '../../page/text';
import type { PageContext, Surface } from '../site';
import { PageChangedError } from '../site';
import { findEditedId } from './addresses';
import { addDays, toLocalDay } from './date-key';
import { findDescription } from './details-rows';
import { decodeEventId } from './event-id';
import { findOwnResponse, readGuests } from './guests';
import { onlyKnown } from './only-known';
import { findZone, languageOfPage } from './page-facts';
import { selectors } from './selectors';
import { parseWhen } from './when-text';
import { findWords } from './words';

/** The page of one event, with fields or, for those who may not change it, as text. */
export const edit = {
  id: 'edit',
  reads: 'event',
  mayApply: (url) => findEditedId(url) !== undefined,
  findRoot: (document, page) => findVisible(document, selectors.edit, page.isVisible),
  read: readEdit,
} satisfies Surface<'event'>;

function readEdit(root: Element, page: PageContext): EventFacts | null {
  const document = root.ownerDocument;
  const encoded = findEditedId(page.url);
  if (encoded === undefined || root.closest(selectors.editNew) || root.querySelector(selectors.editNew)) return null;
  const id = decodeEventId(encoded);
  if (!id) return null;

  const startDay = findFirst(root, selectors.startDay);
  const titleInput = findFirst(root, selectors.editTitle);
  // The fields come after the frame.
  if (!startDay && !titleInput) return null;
  if (!startDay) throw new PageChangedError('google-calendar', 'edit', 'start day');
  const isReadOnly = startDay.closest(selectors.readOnlyDay) !== null;
  if (!titleInput && !isReadOnly) throw new PageChangedError('google-calendar', 'edit', 'title');

  const lang = languageOfPage(document, page);
  const words = findWords(lang);
  const guests = readGuests(root, words);
  return {
    ...id,
    ...onlyKnown({
      title: titleInput ? valueOf(titleInput) : findText(findFirst(root, selectors.editTitleText)),
      ...readSpan(root, startDay, lang, page.today),
      zone: findZone(document),
      response: findOwnResponse(guests, document, id.calendar),
      guests: guests.length > 0 ? guests : undefined,
      organiser: guests.find(({ isOrganiser }) => isOrganiser === true),
      calendarName: findText(findFirst(root, selectors.onCalendar)),
      description: findDescription(root, words, selectors.editDescription),
      location: valueOf(findFirst(root, selectors.editLocation)),
    }),
  };
}

/** Days are data; times are as the page words them. Without both times, only a ticked "all day" makes a span. */
function readSpan(
  root: Element,
  startDay: Element,
  lang: string,
  today: LocalDay,
): Pick<EventFacts, 'start' | 'end' | 'isAllDay'> {
  const from = dayOf(startDay);
  const until = dayOf(findFirst(root, selectors.endDay)) ?? from;
  if (from === undefined || until === undefined) return {};
  if (isTicked(findFirst(root, selectors.allDay))) return { start: from, end: addDays(until, 1), isAllDay: true };
  const [start, end] = [selectors.startTime, selectors.endTime].map((time) => {
    const element = findFirst(root, time);
    return parseWhen(valueOf(element) ?? findText(element) ?? '', lang, today, 'hours')?.start;
  });
  if (start === undefined || end === undefined) return {};
  return { start: `${from}T${start}`, end: `${until}T${end}`, isAllDay: false };
}

function dayOf(element: Element | undefined): LocalDay | undefined {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/u.exec(element?.getAttribute('data-date') ?? '') ?? [];
  return toLocalDay(Number(year ?? 0), Number(month ?? 0), Number(day ?? 0));
}

function isTicked(element: Element | undefined): boolean {
  if (!element) return false;
  return element.matches(':checked') || element.getAttribute('aria-checked') === 'true';
}

/** What a field holds now, or undefined when it is empty or no field. */
function valueOf(element: Element | undefined): string | undefined {
  if (!element || !('value' in element) || typeof element.value !== 'string') return undefined;
  const value = element.value.trim();
  return value === '' ? undefined : value;
}

// See it at https://calendar.google.com/calendar/u/0/r/week: click an event, then its pencil; an event that somebody
// else organises shows the same page without fields.
