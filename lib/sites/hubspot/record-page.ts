import { findVisible } from '../../page/find';
import type { PageContext, Surface } from '../site';
import { readDeal } from './read-deal';
import { findDealAddress, findRecordKey } from './record-address';
import { selectors } from './selectors';

/** A page below a deal's own, such as its list of properties: only the record itself links there. */
const ownPage = /\/(?:record\/0-3|deal)\/(\d+)\/[a-z]/u;

/** The record page of a deal. */
export const recordPage = {
  id: 'record',
  reads: 'opportunity',
  mayApply: (url) => findRecordKey(url) !== undefined,
  findRoot: findRecordRoot,
  settles: { forMs: 500, isDrawn: true },
  read: (root, page) => {
    const address = findDealAddress(page.url);
    if (!address || showsAnother(root, address.id)) return null;
    return readDeal(root, page, 'record', address);
  },
} satisfies Surface<'opportunity'>;

/** All columns of the page whose head is visible: the company stands in another column than the name. */
function findRecordRoot(document: Document, page: PageContext): Element | undefined {
  const isOurs = (card: Element) => card.closest(selectors.preview.join(',')) === null && page.isVisible(card);
  const card = findVisible(document, selectors.card, isOurs);
  return card && (card.closest(selectors.page) ?? document.body);
}

/** React keeps the rows of the record before and fills them anew, after the address has changed. */
function showsAnother(root: Element, id: string): boolean {
  const own = [...root.querySelectorAll(selectors.dealLink)]
    .filter((link) => !link.closest([selectors.association, ...selectors.preview].join(',')))
    .flatMap((link) => ownPage.exec(link.getAttribute('href') ?? '')?.[1] ?? []);
  return own.length > 0 && !own.includes(id);
}
