import type { RawChip } from '../../domain/raw-event';
import type { LocalDay } from '../../domain/time';
import { decodeDateKey } from './date-key';
import { selectors } from './selectors';

/**
 * What a chip says, or undefined when it says nothing. In day, week and month the label is what is not `aria-hidden`; in
 * the agenda it is an `aria-label`. Other extensions put texts of their own on chips: the label is the longest piece,
 * theirs are short. A month has a thousand chips, so each is walked once and its texts are left as they stand.
 */
export function findChip(chip: Element, columnOn: LocalDay | undefined): RawChip | undefined {
  const pieces: string[] = [];
  const drawn: string[] = [];
  let label = chip.getAttribute('aria-label')?.trim() ?? '';
  collect(chip, label === '' ? pieces : drawn, drawn);
  for (const piece of pieces) if (piece.length > label.length) label = piece;
  return label === '' ? undefined : { label, drawn, ...(columnOn !== undefined && { columnOn }) };
}

function collect(parent: Node, texts: string[], drawn: string[]): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) {
      const text = node.nodeValue?.trim();
      if (text) texts.push(text);
    } else if (isElement(node) && node.localName !== 'style' && node.localName !== 'script')
      collect(node, node.getAttribute('aria-hidden') === 'true' ? drawn : texts, drawn);
  }
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The chips under a dialog that show the same event, each with the day of its column. */
export function findChips(document: Document, encoded: string): RawChip[] {
  if (!/^[\w\-+/=]+$/u.test(encoded)) return [];
  return Array.from(document.querySelectorAll(selectors.chipWithId(encoded)), (chip) =>
    findChip(chip, decodeDateKey(chip.closest(selectors.dayOfChip)?.getAttribute('data-datekey'))),
  ).filter((chip) => chip !== undefined);
}

// See it at https://calendar.google.com/calendar/u/0/r/week, /r/month and /r/agenda, on any event.
