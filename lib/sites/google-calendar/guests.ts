import type { RawGuest } from '../../domain/raw-event';
import { findAll } from '../../page/find';
import { plainText, textLeaves } from '../../page/text';
import { expandCalendar } from './event-id';
import { selectors } from './selectors';

/** The guests that a dialog or an edit page names, each address once, in the page's order; rooms are left out. */
export function readGuests(root: Element): RawGuest[] {
  const guests = new Map<string, RawGuest>();
  for (const element of findAll(root, selectors.guest)) {
    const address = findAddress(element);
    if (address === undefined || element.closest(selectors.notGuests)) continue;
    const before = guests.get(address);
    // Avatar and row both carry the address: the one with more to say wins.
    if (!before || (before.label === '' && before.drawn.length === 0)) guests.set(address, readGuest(element, address));
  }
  return [...guests.values()];
}

function findAddress(element: Element): string | undefined {
  const value = plainText(element.getAttribute('data-email') ?? element.getAttribute('data-hovercard-id') ?? '');
  const address = expandCalendar(value);
  const isPerson = /^[^@\s]+@[^@\s]+$/u.test(address) && !address.endsWith('@resource.calendar.google.com');
  return isPerson ? address : undefined;
}

function readGuest(element: Element, address: string): RawGuest {
  const row = element.closest(selectors.guestRow) ?? element;
  const label = plainText(element.getAttribute('aria-label') ?? row.getAttribute('aria-label') ?? '');
  // Beside a label only what it begins with can be the name; an avatar shows a single letter.
  const drawn = textLeaves(label === '' ? element : row).filter((text) =>
    label === '' ? isGuestName(text, address) : label.startsWith(text),
  );
  return { address, label, drawn };
}

/** Whether a text can name the guest of this address: no initial, and not the address again. */
export function isGuestName(text: string, address: string): boolean {
  return text.length > 1 && text.toLowerCase() !== address;
}

// See it at https://calendar.google.com/calendar/u/0/r/week: click an event with guests; and in its edit page.
