import type { Zone } from '../../domain/time';
import { findFirst } from '../../page/find';
import { findText } from '../../page/text';
import type { PageContext } from '../site';
import { selectors } from './selectors';

/** The language of the page's wording: Calendar's own setting, else the document's. */
export function languageOfPage(document: Document, page: PageContext): string {
  return findText(findFirst(document, selectors.locale)) ?? page.lang;
}

/** The zone that the page displays. */
export function findZone(document: Document): Zone | undefined {
  const zone = findText(findFirst(document, selectors.zone));
  return zone !== undefined && /^(UTC|[A-Za-z_]+\/[\w+\-/]+)$/u.test(zone) ? zone : undefined;
}

/**
 * The signed-in account's address, lower-case. Chips carry it in their logging field (`1:["<address>",1]`), where it
 * stands in for the hidden user block.
 */
export function findAccount(document: Document): string | undefined {
  const address = findText(findFirst(document, selectors.account));
  if (address?.includes('@')) return address.toLowerCase();
  for (const chip of document.querySelectorAll(`${selectors.chip[0]}[jslog]`)) {
    const logged = /\b1:\["([^"\s]+@[^"\s]+)"/u.exec(chip.getAttribute('jslog') ?? '')?.[1];
    if (logged !== undefined) return logged.toLowerCase();
  }
  return undefined;
}

// See it at https://calendar.google.com/calendar/u/0/r/week: #xUserInfo in the inspector.
