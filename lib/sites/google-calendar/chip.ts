import type { RawChip } from '../../domain/raw-event';
import type { LocalDay } from '../../domain/time';
import { decodeDateKey } from './date-key';
import { selectors } from './selectors';

/** NodeFilter.SHOW_TEXT; readers use no globals. */
const showText = 4;

/**
 * What a chip says, or undefined when it says nothing. In day, week and month the label is what is not `aria-hidden`; in
 * the agenda it is an `aria-label`. Other extensions put texts of their own on chips: the label is the longest piece,
 * theirs are short. A month has a thousand chips, so only text nodes are visited and texts are left as they stand.
 */
export function findChip(chip: Element, columnOn: LocalDay | undefined): RawChip | undefined {
  const drawn: string[] = [];
  const ariaLabel = chip.getAttribute('aria-label')?.trim() ?? '';
  let label = ariaLabel;
  const walker = chip.ownerDocument.createTreeWalker(chip, showText);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue?.trim() ?? '';
    if (text === '') continue;
    const part = node.parentElement?.closest(selectors.partOfChip);
    if (part?.localName === 'style' || part?.localName === 'script') continue;
    const isDrawn = part && part !== chip && chip.contains(part);
    if (isDrawn || ariaLabel !== '') drawn.push(text);
    else if (text.length > label.length) label = text;
  }
  return label === '' ? undefined : { label, drawn, ...(columnOn !== undefined && { columnOn }) };
}

/** The chips under a dialog that show the same event, each with the day of its column. */
export function findChips(document: Document, encoded: string): RawChip[] {
  if (!/^[\w\-+/=]+$/u.test(encoded)) return [];
  return Array.from(document.querySelectorAll(selectors.chipWithId(encoded)), (chip) =>
    findChip(chip, decodeDateKey(chip.closest(selectors.dayOfChip)?.getAttribute('data-datekey'))),
  ).filter((chip) => chip !== undefined);
}

// See it at https://calendar.google.com/calendar/u/0/r/week, /r/month and /r/agenda, on any event.
