import type { LocalDay } from '../../domain/time';
import { findAll } from '../../page/find';
import { decodeDateKey } from './date-key';
import { decodePrincipalIds } from './event-id';
import { selectors } from './selectors';

/** What stands in a grid, in the page's order. */
export interface GridParts {
  chips: { element: Element; columnOn: LocalDay | undefined }[];
  /** The days of time columns, and those of other cells. */
  columns: LocalDay[];
  cells: LocalDay[];
  /** Addresses of the calendars that the columns say they show. */
  calendars: string[];
  /** Buttons in the days that belong to no chip: a crowded day's "3 more", a day's own number. */
  buttons: Element[];
}

/**
 * Sorts what one query finds in a grid. It comes in the document's order, so that what is open (a day, a chip) is known
 * without asking each node for what is around it.
 */
export function sortGrid(root: Element): GridParts {
  const parts: GridParts = { chips: [], columns: [], cells: [], calendars: [], buttons: [] };
  const openDays: { element: Element; on: LocalDay | undefined }[] = [];
  let chip: Element | undefined;
  for (const element of findAll(root, selectors.gridPart)) {
    while (openDays.at(-1)?.element.contains(element) === false) openDays.pop();
    if (element.hasAttribute('data-eventid')) {
      chip = element;
      parts.chips.push({ element, columnOn: openDays.at(-1)?.on });
      continue;
    }
    const principals = element.getAttribute('data-principal-ids');
    if (principals !== null) parts.calendars.push(...decodePrincipalIds(principals));
    const key = element.getAttribute('data-datekey');
    if (key !== null) {
      const on = decodeDateKey(key);
      openDays.push({ element, on });
      if (on !== undefined) (element.getAttribute('role') === 'gridcell' ? parts.columns : parts.cells).push(on);
    } else if (principals === null && !chip?.contains(element)) parts.buttons.push(element);
    else if (element.matches(selectors.draft) && parts.chips.at(-1)?.element === chip) parts.chips.pop();
  }
  return parts;
}

// See it at https://calendar.google.com/calendar/u/0/r/week, /r/month with a crowded day, and /r/agenda.
