import type { RawSpan } from '../../domain/raw-event';
import { findFirst } from '../../page/find';
import { findText } from '../../page/text';
import type { PageContext, Surface } from '../site';
import { PageChangedError } from '../site';
import { isView } from './addresses';
import { findChip } from './chip';
import { decodeEventId, isGenerated, isTaskId } from './event-id';
import { sortGrid } from './grid-parts';
import { readSurroundings } from './page-facts';
import { selectors } from './selectors';
import { findSpan } from './span';

/** A look at the days of a view: day, week and custom spans; month and agenda as far as they show all. */
export const grid = {
  id: 'grid',
  reads: 'span',
  mayApply: isView,
  findRoot: (document, page) => {
    const root = findFirst(document, selectors.main) ?? document.body ?? undefined;
    // Chips without days are the page changed, which must be said.
    const hasDaysOrChips = root && (findFirst(root, selectors.day) ?? findFirst(root, selectors.chip));
    return root && hasDaysOrChips && page.isVisible(root) ? root : undefined;
  },
  read: (root, page) => {
    const slices = readGridInSlices(root, page);
    for (;;) {
      const { done, value } = slices.next();
      if (done) return value;
    }
  },
} satisfies Surface<'span'>;

/** How many chips are read at a time: well under a millisecond. */
const chipsInSlice = 50;

/**
 * Reads the grid with a pause after every few chips, so that a month of a thousand holds nobody up. Of a page that
 * changes between two pauses the reading is to be dropped.
 */
export function* readGridInSlices(root: Element, page: PageContext): Generator<undefined, RawSpan | null> {
  const parts = sortGrid(root);
  const span = findSpan(parts.columns, parts.cells);
  if (!span) {
    if (parts.chips.length === 0) return null;
    throw new PageChangedError('google-calendar', 'grid', 'days');
  }
  yield;

  const chips: RawSpan['chips'] = [];
  const missing: string[] = [];
  for (const [index, { element, columnOn }] of parts.chips.entries()) {
    if (index % chipsInSlice === chipsInSlice - 1) yield;
    const encoded = element.getAttribute('data-eventid') ?? '';
    if (isTaskId(encoded)) continue;
    const id = decodeEventId(encoded);
    if (id && isGenerated(id)) continue;
    const chip = findChip(element, columnOn);
    if (id && chip) chips.push({ ...id, ...chip });
    else missing.push(id ? 'label' : 'event id');
  }
  const [firstMissing] = missing;
  if (firstMissing !== undefined && chips.length === 0)
    throw new PageChangedError('google-calendar', 'grid', firstMissing);
  return {
    ...span,
    ...readSurroundings(root.ownerDocument, page),
    columnCalendars: [...new Set(parts.calendars)],
    chips,
    buttons: parts.buttons.map((button) => findText(button) ?? '').filter((text) => /\d/u.test(text)),
    unreadCount: missing.length,
  };
}

// See it at https://calendar.google.com/calendar/u/0/r/week, /r/day, /r/customweek, /r/month and /r/agenda.
