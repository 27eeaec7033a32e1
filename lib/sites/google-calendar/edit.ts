import type { RawEvent, RawFields } from '../../domain/raw-event';
import { findFirst, findVisible } from '../../page/find';
import { findText, multilineText, textLeaves } from '../../page/text';
import type { PageContext, Surface } from '../site';
import { PageChangedError } from '../site';
import { findEditedId } from './addresses';
import { decodeEventId } from './event-id';
import { readGuests } from './guests';
import { onlyKnown } from './only-known';
import { readSurroundings } from './page-facts';
import { selectors } from './selectors';

/** The page of one event, with fields or, for those who may not change it, as text. */
export const edit = {
  id: 'edit',
  reads: 'event',
  mayApply: (url) => findEditedId(url) !== undefined,
  findRoot: (document, page) => findVisible(document, selectors.edit, page.isVisible),
  read: readEdit,
} satisfies Surface<'event'>;

function readEdit(root: Element, page: PageContext): RawEvent | null {
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

  const calendar = findFirst(root, selectors.onCalendar);
  const description = findFirst(root, selectors.editDescription);
  return {
    ...id,
    ...readSurroundings(root.ownerDocument, page),
    ...onlyKnown({
      title: titleInput ? valueOf(titleInput) : findText(findFirst(root, selectors.editTitleText)),
      fields: readFields(root, startDay),
      guests: readGuests(root),
      calendarTexts: calendar && textLeaves(calendar),
      description: description && multilineText(description),
      isDescriptionInEditor: description?.matches(selectors.editor.join()) || undefined,
      location: valueOf(findFirst(root, selectors.editLocation)),
    }),
  };
}

/** Days are data; times are as the page words them. */
function readFields(root: Element, startDay: Element): RawFields {
  const timeOf = (where: readonly string[]): string | undefined => {
    const element = findFirst(root, where);
    return valueOf(element) ?? findText(element);
  };
  const allDay = findFirst(root, selectors.allDay);
  return {
    startDay: startDay.getAttribute('data-date') ?? '',
    isAllDay: allDay !== undefined && (allDay.matches(':checked') || allDay.getAttribute('aria-checked') === 'true'),
    ...onlyKnown({
      endDay: findFirst(root, selectors.endDay)?.getAttribute('data-date') ?? undefined,
      startTime: timeOf(selectors.startTime),
      endTime: timeOf(selectors.endTime),
    }),
  };
}

/** What a field holds now, or undefined when it is empty or no field. */
function valueOf(element: Element | undefined): string | undefined {
  if (!element || !('value' in element) || typeof element.value !== 'string') return undefined;
  const value = element.value.trim();
  return value === '' ? undefined : value;
}

// See it at https://calendar.google.com/calendar/u/0/r/week: click an event, then its pencil; an event that somebody
// else organises shows the same page without fields.
