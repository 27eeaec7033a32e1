import { findFirst, findVisible } from '../../page/find';
import type { PageContext, Surface } from '../site';
import { readDeal } from './read-deal';
import { findIndexPortal } from './record-address';
import { selectors } from './selectors';

const dealHref = /\/contacts\/(?<portal>\d+)\/(?:record\/0-3|deal)\/(?<id>\d+)(?:[/?#]|$)/u;

/** The preview of a deal beside a board or list. The address does not say which deal it is: a link in it must. */
export const preview = {
  id: 'preview',
  reads: 'opportunity',
  mayApply: (url) => findIndexPortal(url) !== undefined,
  findRoot: (document: Document, page: PageContext) => findVisible(document, selectors.preview, page.isVisible),
  // React fills the rows anew when another card of the board is opened.
  settles: { forMs: 500, isDrawn: true },
  read: (root, page) => {
    const portal = findIndexPortal(page.url);
    const id = portal && findPreviewedId(root, portal);
    return portal && id ? readDeal(root, page, 'preview', { portal, id }) : null;
  },
  findCard: (root) => root,
} satisfies Surface<'opportunity'>;

/** The one deal that the preview's head links to, else that all of it does; associated deals do not count. */
function findPreviewedId(root: Element, portal: string): string | undefined {
  const head = findFirst(root, [selectors.previewHead]);
  return (head && findOnlyId(head, portal)) ?? findOnlyId(root, portal);
}

function findOnlyId(scope: Element, portal: string): string | undefined {
  const ids = new Set<string>();
  for (const link of scope.querySelectorAll(selectors.dealLink)) {
    const found = dealHref.exec(link.getAttribute('href') ?? '')?.groups;
    if (found?.['id'] && found['portal'] === portal && !link.closest(selectors.association)) ids.add(found['id']);
  }
  return ids.size === 1 ? [...ids][0] : undefined;
}
