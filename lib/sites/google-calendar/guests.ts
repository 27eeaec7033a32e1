import type { Guest, Response } from '../../domain/event';
import { findAll } from '../../page/find';
import { plainText, textLeaves } from '../../page/text';
import { isOneOf, responseOf } from './chip-label';
import { expandCalendar } from './event-id';
import { findAccount } from './page-facts';
import { selectors } from './selectors';
import type { Words } from './words';

/**
 * The guests that a dialog or an edit page names, each address once, in the page's order; rooms are left out. Someone
 * without any word of an answer has not answered [L] 2026-09; a word that we do not know stays unknown.
 */
export function readGuests(root: Element, words: Words | undefined): Guest[] {
  const guests = new Map<string, Guest>();
  for (const element of findAll(root, selectors.guest)) {
    const address = addressOf(element);
    if (address === undefined || element.closest(selectors.notGuests)) continue;
    const guest = readGuest(element, address, words);
    const before = guests.get(address);
    // Avatar and row both carry the address: the one with more to say wins.
    if (!before || (before.response === 'unknown' && before.name === undefined)) guests.set(address, guest);
  }
  return [...guests.values()];
}

/** My own answer, from my own row; on my calendar that row is the calendar's address. */
export function findOwnResponse(guests: readonly Guest[], document: Document, calendar: string): Response | undefined {
  const mine = findAccount(document) ?? calendar;
  const response = guests.find(({ address }) => address === mine)?.response;
  return response === 'unknown' ? undefined : response;
}

function addressOf(element: Element): string | undefined {
  const value = plainText(element.getAttribute('data-email') ?? element.getAttribute('data-hovercard-id') ?? '');
  const address = expandCalendar(value);
  const isPerson = /^[^@\s]+@[^@\s]+$/u.test(address) && !address.endsWith('@resource.calendar.google.com');
  return isPerson ? address : undefined;
}

function readGuest(element: Element, address: string, words: Words | undefined): Guest {
  const row = element.closest(selectors.guestRow) ?? element;
  const label = plainText(element.getAttribute('aria-label') ?? row.getAttribute('aria-label') ?? '');
  if (label === '') {
    const name = textLeaves(element).find((text) => isName(text, address));
    return { address, ...(name !== undefined && { name }), response: 'unknown' };
  }
  const fields = label.split(/[,、،，]/u).map((field) => field.trim());
  // `<name>, Attending, Organizer`: words stand at the end, and a name may hold commas, so take them from the right.
  let response: Response | undefined;
  let isOrganiser = false;
  while (fields.length > 1) {
    const field = fields.at(-1) ?? '';
    const answer = words && responseOf(field, words);
    if (answer) response = answer;
    else if (isOneOf(field, words?.organiser)) isOrganiser = true;
    else if (!isOneOf(field, words?.optional)) break;
    fields.pop();
  }
  const seen = seenName(row, label);
  const left = fields.join(', ');
  const isAllUnderstood = fields.length === 1 || left === seen;
  const name = seen ?? left;
  return {
    address,
    ...(isName(name, address) && { name }),
    response: response ?? (isAllUnderstood ? 'awaiting' : 'unknown'),
    ...(isOrganiser && { isOrganiser }),
  };
}

/** The longest text on the row that the label begins with: the name, whatever the language of the rest. */
function seenName(row: Element, label: string): string | undefined {
  return textLeaves(row)
    .filter((text) => label === text || (label.startsWith(text) && /^\s?[,、،，]/u.test(label.slice(text.length))))
    .toSorted((a, b) => b.length - a.length)[0];
}

function isName(text: string, address: string): boolean {
  return text.length > 1 && text.toLowerCase() !== address;
}

// See it at https://calendar.google.com/calendar/u/0/r/week: click an event with guests; and in its edit page.
