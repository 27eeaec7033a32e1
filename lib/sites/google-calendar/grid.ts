import type { RawChip, RawSpan } from '../../domain/raw-event';
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
  let unlabelled = 0;
  let isAnyRead = false;
  let missing: string | undefined;
  for (const [index, { element, columnOn }] of parts.chips.entries()) {
    if (index % chipsInSlice === chipsInSlice - 1) yield;
    const encodedId = element.getAttribute('data-eventid') ?? '';
    const chip = findChip(element, columnOn);
    if (chip) chips.push({ encodedId, ...chip });
    // Ids are decoded in the background; here until one chip shows that they can be.
    if (isAnyRead && chip) continue;
    const fault = findFault(encodedId, chip);
    if (fault === undefined) isAnyRead = true;
    else if (fault !== 'no event') missing ??= fault;
    if (fault === 'label') unlabelled += 1;
  }
  if (missing !== undefined && !isAnyRead) throw new PageChangedError('google-calendar', 'grid', missing);
  return {
    ...span,
    ...readSurroundings(root.ownerDocument, page),
    columnCalendars: [...new Set(parts.calendars)],
    chips,
    buttons: parts.buttons.map((button) => findText(button) ?? '').filter((text) => /\d/u.test(text)),
    unreadCount: unlabelled,
  };
}

/** What keeps a chip from being read; `no event` is a task, a holiday or a birthday. */
function findFault(encodedId: string, chip: RawChip | undefined): 'event id' | 'label' | 'no event' | undefined {
  if (isTaskId(encodedId)) return 'no event';
  const id = decodeEventId(encodedId);
  if (!id) return 'event id';
  if (isGenerated(id)) return 'no event';
  return chip ? undefined : 'label';
}

// See it at https://calendar.google.com/calendar/u/0/r/week, /r/day, /r/customweek, /r/month and /r/agenda.
