import { findFirst, findVisible } from '../../page/find';
import type { PageContext, Site, Surface } from '../site';
import { readDeal } from './read-deal';
import { findCompany, findDealId, findDrawerId, findRecordKey, isDealsIndex } from './record-address';
import { selectors } from './selectors';

const record = {
  id: 'record',
  reads: 'opportunity',
  mayApply: (url) => findDealId(url) !== undefined,
  findRoot: (document: Document, page: PageContext) => {
    const head = findVisible(document, selectors.head, page.isVisible);
    return head && (head.closest(selectors.page) ?? document.body);
  },
  settles: { forMs: 500 },
  read: (root, page) => {
    const id = findDealId(page.url);
    return id ? readDeal(root, page, 'record', id) : null;
  },
} satisfies Surface<'opportunity'>;

/** A deal beside its board: its own link says which one it is, and must agree with the address where that says it too. */
const drawer = {
  id: 'drawer',
  reads: 'opportunity',
  mayApply: isDealsIndex,
  findRoot: (document: Document, page: PageContext) => findVisible(document, selectors.drawer, page.isVisible),
  settles: { forMs: 500 },
  read: (root, page) => {
    const href = findFirst(root, [selectors.drawerLink])?.getAttribute('href') ?? '';
    const id = /\/deal\/(\d+)(?:[/?#]|$)/u.exec(href)?.[1];
    if (!id || (findDrawerId(page.url) ?? id) !== id) return null;
    return readDeal(root, page, 'drawer', id);
  },
  findCard: (root) => root,
} satisfies Surface<'opportunity'>;

const deal = 'pipedrive:acme:42';

/** Pipedrive: the page of a deal, and the drawer beside a board or list. */
export const pipedrive = {
  id: 'pipedrive',
  name: 'Pipedrive',
  matches: ['https://*.pipedrive.com/*'],
  samples: [
    { url: 'https://acme.pipedrive.com/deal/42', surface: 'record', record: deal },
    { url: 'https://acme.pipedrive.com/deal/42/?tab=notes#anchor', surface: 'record', record: deal },
    { url: 'https://acme.pipedrive.com/pipeline/1?selectedDeal=42', surface: 'drawer', record: deal },
    { url: 'https://acme.pipedrive.com/deals/list/user/everyone?dealId=42', surface: 'drawer', record: deal },
    { url: 'https://acme.pipedrive.com/deal/43', surface: 'record', record: 'pipedrive:acme:43' },
    { url: 'https://birch.pipedrive.com/deal/42', surface: 'record', record: 'pipedrive:birch:42' },
    // The company is in the page alone.
    { url: 'https://app.pipedrive.com/deal/42', surface: 'record' },
    { url: 'https://acme.pipedrive.com/pipeline/1', surface: 'drawer' },
    { url: 'https://acme.pipedrive.com/person/42', surface: null },
    { url: 'https://acme.pipedrive.com/organization/42', surface: null },
    { url: 'https://acme.pipedrive.com/leads/inbox', surface: null },
    { url: 'https://acme.pipedrive.com/activities/list', surface: null },
    { url: 'https://www.pipedrive.com/deal/42', surface: null },
    { url: 'https://api.pipedrive.com/deal/42', surface: null },
    { url: 'https://developers.pipedrive.com/deals', surface: null },
  ],
  surfaces: [record, drawer],
  recordKey: findRecordKey,
  tenantOf: findCompany,
} satisfies Site;
