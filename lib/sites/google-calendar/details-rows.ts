import type { EventFacts, Guest } from '../../domain/event';
import { findFirst } from '../../page/find';
import { findText, multilineText, plainText, textLeaves } from '../../page/text';
import { expandCalendar } from './event-id';
import { selectors } from './selectors';
import type { Words } from './words';
import { foldText } from './words';

/** How many guests the page says there are; long lists and hidden ones show no names. */
export function findGuestCount(dialog: Element): number | undefined {
  const block = findFirst(dialog, selectors.guestsBlock);
  if (!block) return undefined;
  const isHeading = (parent: Element): boolean =>
    !parent.closest(`${selectors.guestRow}, ${selectors.guest.join(',')}`);
  for (const text of textLeaves(block, isHeading)) {
    const digits = /\d{1,3}(?:[.,]\d{3})+|\d+/u.exec(text.normalize('NFKC'))?.[0];
    if (digits !== undefined) return Number(digits.replace(/\D/gu, ''));
  }
  return undefined;
}

/** The raw place is in `data-text`; the text beside it has a label in front. */
export function findLocation(dialog: Element, words: Words | undefined): string | undefined {
  const element = findFirst(dialog, selectors.location);
  const raw = plainText(element?.getAttribute('data-text') ?? '');
  return raw === '' ? withoutLabel(findText(element), words?.location) : raw;
}

export function findDescription(
  root: Element,
  words: Words | undefined,
  where: readonly string[] = selectors.description,
): string | undefined {
  const element = findFirst(root, where);
  return element && withoutLabel(multilineText(element), words?.description);
}

/** The calendar's name and the organiser, from the guests first: there they have an address. */
export function readCalendar(
  dialog: Element,
  guests: readonly Guest[],
  words: Words | undefined,
): Pick<EventFacts, 'calendarName' | 'organiser'> {
  const row = findFirst(dialog, selectors.calendar);
  const raw = findFirst(dialog, selectors.calendarText)?.getAttribute('data-text') ?? '';
  // `Name – id@…`: the address ends it, and a name may hold dashes.
  const named = /^(.*\S)\s[–-]\s\S+@\S+$/u.exec(plainText(raw))?.[1];
  const leaves = row ? textLeaves(row) : [];
  const organiserLine = leaves.find((text) => labelIn(text, words?.organiser) !== undefined);
  const shown = leaves.find((text) => text !== organiserLine && !/[:：]$/u.test(text));
  const calendarName = named ?? shown;
  const name = organiserLine && (labelIn(organiserLine, words?.organiser) || leaves[leaves.indexOf(organiserLine) + 1]);
  const address = /^\S+@\S+$/u.test(name ?? '') ? expandCalendar(name ?? '') : undefined;
  const organiser: Guest | undefined =
    guests.find(({ isOrganiser }) => isOrganiser === true) ??
    (name
      ? { ...(address === undefined ? { name } : { address }), response: 'unknown', isOrganiser: true }
      : undefined);
  return {
    ...(calendarName !== undefined && { calendarName }),
    ...(organiser && { organiser }),
  };
}

/** What follows `Organizer:` in a line, or undefined when the line does not begin so. */
function labelIn(text: string, labels: readonly string[] | undefined): string | undefined {
  const colon = text.search(/[:：]/u);
  return colon > 0 && labels?.includes(foldText(text.slice(0, colon))) ? text.slice(colon + 1).trim() : undefined;
}

/** Rows begin with a hidden label, `Description:`. */
function withoutLabel(text: string | undefined, labels: readonly string[] | undefined): string | undefined {
  if (text === undefined) return undefined;
  const colon = text.search(/[:：]/u);
  const isLabelled = colon > 0 && labels?.includes(foldText(text.slice(0, colon + 1)));
  const rest = (isLabelled ? text.slice(colon + 1) : text).trim();
  return rest === '' ? undefined : rest;
}

// See it at https://calendar.google.com/calendar/u/0/r/week: click an event with a place, a text and guests.
