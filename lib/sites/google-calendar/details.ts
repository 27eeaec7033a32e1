import type { EventFacts } from '../../domain/event';
import { findFirst, findVisible } from '../../page/find';
import { findText, textLeaves } from '../../page/text';
import type { PageContext, Surface } from '../site';
import { PageChangedError } from '../site';
import { isView } from './addresses';
import { readChip } from './chip';
import { findDescription, findGuestCount, findLocation, readCalendar } from './details-rows';
import { readDetailsWhen } from './details-when';
import { decodeEventId, isGenerated, isInstanceId, isTaskId } from './event-id';
import { findOwnResponse, readGuests } from './guests';
import { onlyKnown } from './only-known';
import { findZone, languageOfPage } from './page-facts';
import { selectors } from './selectors';
import { findWords } from './words';

/** The dialog that a click on a chip opens. The same node is filled again for the next event: key it by event id. */
export const details = {
  id: 'details',
  reads: 'event',
  mayApply: isView,
  findRoot: (document, page) =>
    findVisible(document, selectors.details, page.isVisible) ??
    findVisible(document, selectors.detailsDialog, page.isVisible),
  read: readDetails,
  // The dialog around it was measured far wider than the card that is seen (2026-06).
  findCard: (root) => root,
} satisfies Surface<'event'>;

function readDetails(root: Element, page: PageContext): EventFacts | null {
  const document = root.ownerDocument;
  const dialog = root.closest(selectors.dialog) ?? root;
  const isDetails = root.matches(selectors.details.join(','));
  const encoded = findEncodedId(root);
  if (!isDetails && (encoded === undefined || findVisible(dialog, selectors.quickCreate, page.isVisible))) return null;
  if (encoded !== undefined && isTaskId(encoded)) return null;

  const titleElement = findFirst(dialog, selectors.title);
  const whenElement = findFirst(dialog, selectors.when);
  // Before its rows are there, a dialog says nothing of what has changed.
  if (textLeaves(root).length === 0 || !findFirst(dialog, selectors.rows)) return null;
  const id = decodeEventId(encoded ?? '');
  if (!id) throw new PageChangedError('google-calendar', 'details', 'event id');
  if (isGenerated(id)) return null;
  if (!titleElement) throw new PageChangedError('google-calendar', 'details', 'title');
  const title = findText(titleElement);
  if (title === undefined) return null;
  const chip = findChipFacts(document, encoded ?? '', page);
  if (!whenElement && chip?.start === undefined) throw new PageChangedError('google-calendar', 'details', 'when');

  const lang = languageOfPage(document, page);
  const words = findWords(lang);
  const when = whenElement ? readDetailsWhen(whenElement, lang, page.today) : {};
  const { start, end, isAllDay } = chip?.start === undefined ? (when.span ?? {}) : chip;
  const guests = readGuests(dialog, words);
  return {
    ...id,
    ...onlyKnown({
      title,
      start,
      end,
      isAllDay,
      zone: findZone(document),
      response: findOwnResponse(guests, document, id.calendar) ?? chip?.response,
      guests: guests.length > 0 ? guests : undefined,
      guestCount: findGuestCount(dialog),
      ...readCalendar(dialog, guests, words),
      description: findDescription(dialog, words),
      location: findLocation(dialog, words),
      // A time zone may stand in the same place; only an instance of a series repeats.
      recurrence: isInstanceId(id.eventId) ? when.more : undefined,
    }),
  };
}

/** The id stands on the card itself; in a dialog without one, only a single id can be meant. */
function findEncodedId(root: Element): string | undefined {
  const own = root.getAttribute('data-eventid');
  if (own !== null) return own;
  const ids = new Set(
    Array.from(root.querySelectorAll(selectors.eventId), (each) => each.getAttribute('data-eventid')),
  );
  const [only] = ids;
  return ids.size === 1 ? (only ?? undefined) : undefined;
}

/** The chip under the dialog words date and time more plainly, and its column knows the day in every language. */
function findChipFacts(document: Document, encoded: string, page: PageContext): EventFacts | undefined {
  if (!/^[\w\-+/=]+$/u.test(encoded)) return undefined;
  for (const chip of document.querySelectorAll(selectors.chipWithId(encoded))) {
    const reading = readChip(chip, page);
    if (reading.outcome === 'read' && reading.facts.start !== undefined) return reading.facts;
  }
  return undefined;
}

// See it at https://calendar.google.com/calendar/u/0/r/week: click an event; one with guests, one that repeats, one of
// a whole day, one of somebody else's calendar.
