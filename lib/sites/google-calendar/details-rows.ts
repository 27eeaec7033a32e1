import type { RawEvent } from '../../domain/raw-event';
import { findFirst } from '../../page/find';
import { findText, multilineText, plainText, textLeaves } from '../../page/text';
import { selectors } from './selectors';

/** The rows of a dialog below date and time, as they stand. */
export function readRows(dialog: Element): {
  [K in 'guestTexts' | 'calendarTexts' | 'calendarText' | 'description' | 'location' | 'locationText']:
    | RawEvent[K]
    | undefined;
} {
  const guests = findFirst(dialog, selectors.guestsBlock);
  const guestRows = `${selectors.guestRow}, ${selectors.guest.join(',')}`;
  const calendar = findFirst(dialog, selectors.calendar);
  const place = findFirst(dialog, selectors.location);
  const description = findFirst(dialog, selectors.description);
  // The raw place is in `data-text`; the text beside it has a label in front.
  const location = dataText(place);
  return {
    guestTexts: guests && textLeaves(guests, (parent) => !parent.closest(guestRows)),
    calendarTexts: calendar && textLeaves(calendar),
    calendarText: dataText(findFirst(dialog, selectors.calendarText)),
    description: description && multilineText(description),
    location,
    locationText: location === undefined ? findText(place) : undefined,
  };
}

function dataText(element: Element | undefined): string | undefined {
  return plainText(element?.getAttribute('data-text') ?? '') || undefined;
}

// See it at https://calendar.google.com/calendar/u/0/r/week: click an event with a place, a text and guests.
