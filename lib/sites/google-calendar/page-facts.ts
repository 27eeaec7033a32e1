import type { RawSurroundings } from '../../domain/raw-event';
import { findFirst } from '../../page/find';
import { findText } from '../../page/text';
import type { PageContext } from '../site';
import { selectors } from './selectors';

/** What the page says of itself: the language of its wording is Calendar's own setting, else the document's. */
export function readSurroundings(document: Document, page: PageContext): RawSurroundings {
  const zone = findText(findFirst(document, selectors.zone));
  const account = findAccount(document);
  return {
    lang: findText(findFirst(document, selectors.locale)) ?? page.lang,
    today: page.today,
    ...(zone !== undefined && /^(UTC|[A-Za-z_]+\/[\w+\-/]+)$/u.test(zone) && { zone }),
    ...(account !== undefined && { account }),
  };
}

/**
 * The signed-in account's address, lower-case. Chips carry it in their logging field (`1:["<address>",1]`), where it
 * stands in for the hidden user block.
 */
function findAccount(document: Document): string | undefined {
  const address = findText(findFirst(document, selectors.account));
  if (address?.includes('@')) return address.toLowerCase();
  for (const chip of document.querySelectorAll(`${selectors.chip[0]}[jslog]`)) {
    const logged = /\b1:\["([^"\s]+@[^"\s]+)"/u.exec(chip.getAttribute('jslog') ?? '')?.[1];
    if (logged !== undefined) return logged.toLowerCase();
  }
  return undefined;
}

// See it at https://calendar.google.com/calendar/u/0/r/week: #xUserInfo in the inspector.
