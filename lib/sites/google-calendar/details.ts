import type { RawEvent } from '../../domain/raw-event';
import { findFirst, findVisible } from '../../page/find';
import { findText, textLeaves } from '../../page/text';
import type { PageContext, Surface } from '../site';
import { PageChangedError } from '../site';
import { isView } from './addresses';
import { findChips } from './chip';
import { readRows } from './details-rows';
import { decodeEventId, isGenerated, isTaskId } from './event-id';
import { readGuests } from './guests';
import { onlyKnown } from './only-known';
import { readSurroundings } from './page-facts';
import { selectors } from './selectors';

/** The dialog that a click on a chip opens. The same node is filled again for the next event: key it by event id. */
export const details = {
  id: 'details',
  reads: 'event',
  mayApply: isView,
  findRoot: (document, page) =>
    findFirst(document, selectors.details) === undefined
      ? findDialog(document, page.isVisible)
      : findVisible(document, selectors.details, page.isVisible),
  read: readDetails,
  // The dialog around it was measured far wider than the card that is seen (2026-06).
  findCard: (root) => root,
} satisfies Surface<'event'>;

/** Where no dialog has the id that they all had. Asked in each frame: one walk through the document for all selectors. */
function findDialog(document: Document, isVisible: PageContext['isVisible']): Element | undefined {
  const dialogs = [...document.querySelectorAll(selectors.dialog)];
  for (const selector of selectors.detailsDialog) {
    const found = dialogs.find((dialog) => dialog.matches(selector) && isVisible(dialog));
    if (found) return found;
  }
  return undefined;
}

function readDetails(root: Element, page: PageContext): RawEvent | null {
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
  const chips = findChips(document, encoded ?? '');
  if (!whenElement && chips.length === 0) throw new PageChangedError('google-calendar', 'details', 'when');

  return {
    ...id,
    ...readSurroundings(document, page),
    ...onlyKnown({
      title,
      chips,
      when: whenElement && textLeaves(whenElement),
      guests: readGuests(dialog),
      ...readRows(dialog),
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

// See it at https://calendar.google.com/calendar/u/0/r/week: click an event; one with guests, one that repeats, one of
// a whole day, one of somebody else's calendar.
