import type { LocalDay } from '../../domain/time';
import { findAll } from '../../page/find';
import { findText } from '../../page/text';
import { addDays, decodeDateKey } from './date-key';
import { selectors } from './selectors';
import { parseWhen } from './when-text';

/**
 * First and last day that a view shows without a gap. Columns can leave weekends out: then what follows the gap is not
 * counted. The agenda leaves out days without events, and loads on scroll: its last day may still be loading and is not
 * counted, unless it is the only one.
 */
export function readDays(root: Element): { from: LocalDay; until: LocalDay } | undefined {
  const columns = findAll(root, selectors.column);
  const shown = columns.length > 0 ? columns : findAll(root, selectors.day);
  const days = [...new Set(shown.map((each) => decodeDateKey(each.getAttribute('data-datekey'))))]
    .filter((day) => day !== undefined)
    .toSorted();
  const [from] = days;
  const last = days.at(-1);
  if (from === undefined || last === undefined) return undefined;
  const gap = days.findIndex((day, index) => index > 0 && day !== addDays(days[index - 1] ?? from, 1));
  const isWholeWeeks = gap < 0 && days.length >= 28 && days.length % 7 === 0;
  if (columns.length > 0 || isWholeWeeks) return { from, until: days[gap < 0 ? days.length - 1 : gap - 1] ?? from };
  return { from, until: days.length > 1 ? addDays(last, -1) : last };
}

/** How many "3 more" buttons hide chips of a crowded day; the button of a day's own number or date is none of them. */
export function countHidden(root: Element, lang: string, today: LocalDay): number {
  return findAll(root, selectors.more).filter((button) => {
    if (button.closest(selectors.eventId)) return false;
    const text = findText(button) ?? '';
    return /\d/u.test(text) && /\p{L}/u.test(text) && parseWhen(text, lang, today) === undefined;
  }).length;
}

// See it at https://calendar.google.com/calendar/u/0/r/customweek, /r/agenda, and /r/month with a crowded day.
