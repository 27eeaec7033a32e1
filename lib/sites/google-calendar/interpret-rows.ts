import type { EventFacts, Guest } from '../../domain/event';
import type { RawEvent } from '../../domain/raw-event';
import { expandCalendar } from './event-id';
import type { Words } from './words';
import { foldText } from './words';

/** How many guests the page says there are; long lists and hidden ones show no names. */
export function findGuestCount(texts: readonly string[] = []): number | undefined {
  for (const text of texts) {
    const digits = /\d{1,3}(?:[.,]\d{3})+|\d+/u.exec(text.normalize('NFKC'))?.[0];
    if (digits !== undefined) return Number(digits.replace(/\D/gu, ''));
  }
  return undefined;
}

/** The calendar's name and the organiser, from the guests first: there they have an address. */
export function interpretCalendar(
  { calendarText, calendarTexts = [] }: RawEvent,
  guests: readonly Guest[],
  words: Words | undefined,
): Pick<EventFacts, 'calendarName' | 'organiser'> {
  // `Name – id@…`: the address ends it, and a name may hold dashes.
  const named = /^(.*\S)\s[–-]\s\S+@\S+$/u.exec(calendarText ?? '')?.[1];
  const organiserLine = calendarTexts.find((text) => labelIn(text, words?.organiser) !== undefined);
  const shown = calendarTexts.find((text) => text !== organiserLine && !/[:：]$/u.test(text));
  const name =
    organiserLine &&
    (labelIn(organiserLine, words?.organiser) || calendarTexts[calendarTexts.indexOf(organiserLine) + 1]);
  const address = /^\S+@\S+$/u.test(name ?? '') ? expandCalendar(name ?? '') : undefined;
  const organiser: Guest | undefined =
    guests.find(({ isOrganiser }) => isOrganiser === true) ??
    (name
      ? { ...(address === undefined ? { name } : { address }), response: 'unknown', isOrganiser: true }
      : undefined);
  const calendarName = named ?? shown;
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
export function withoutLabel(text: string | undefined, labels: readonly string[] | undefined): string | undefined {
  if (text === undefined) return undefined;
  const colon = text.search(/[:：]/u);
  const isLabelled = colon > 0 && labels?.includes(foldText(text.slice(0, colon + 1)));
  const rest = (isLabelled ? text.slice(colon + 1) : text).trim();
  return rest === '' ? undefined : rest;
}
