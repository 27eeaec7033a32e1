import { findVisible } from '../../page/find';
import type { PageContext, Site, Surface } from '../site';
import { readOpportunity } from './read-opportunity';
import { findRecordKey } from './record-address';
import { selectors } from './selectors';

const record = {
  id: 'record',
  reads: 'opportunity',
  mayApply: (url) => findRecordKey(url) !== undefined,
  findRoot: (document: Document, page: PageContext) =>
    findVisible(document, selectors.detail, (detail) => !detail.closest(selectors.modal) && page.isVisible(detail)),
  // The address changes first, then the next record comes from the server; no node says whose values stand there.
  settles: { forMs: 500, isDrawn: true },
  read: readOpportunity,
} satisfies Surface<'opportunity'>;

const id = '5a1b2c3d4e5f60718';
const uuid = '01234567-89ab-cdef-0123-456789abcdef';

/** EspoCRM, on hosts of its users' own: an opportunity in reading view. */
export const espocrm = {
  id: 'espocrm',
  name: 'EspoCRM',
  matches: [],
  isSelfHosted: true,
  fingerprint: (document: Document) => document.querySelector('.detail[data-scope] .cell[data-name]') !== null,
  samples: [
    { url: `http://crm.local/#Opportunity/view/${id}`, surface: 'record', record: `espocrm:crm.local:${id}` },
    { url: `http://crm.local/index.php#Opportunity/view/${id}`, surface: 'record', record: `espocrm:crm.local:${id}` },
    {
      url: `https://crm.local/#Opportunity/view/${id.toUpperCase()}/related/contacts`,
      surface: 'record',
      record: `espocrm:crm.local:${id}`,
    },
    {
      url: `https://crm.local:8443/espo/#Opportunity/view/${id}`,
      surface: 'record',
      record: `espocrm:crm.local:8443/espo:${id}`,
    },
    { url: `http://crm.local/#Opportunity/view/${uuid}`, surface: 'record', record: `espocrm:crm.local:${uuid}` },
    { url: `http://crm.local/#Opportunity/edit/${id}`, surface: null },
    { url: 'http://crm.local/#Opportunity/create', surface: null },
    { url: 'http://crm.local/#Opportunity', surface: null },
    { url: 'http://crm.local/#Opportunity/list/primaryFilter=open', surface: null },
    { url: `http://crm.local/#Account/view/${id}`, surface: null },
    { url: `http://crm.local/#Opportunity/view/${id}0`, surface: null },
  ],
  surfaces: [record],
  recordKey: findRecordKey,
} satisfies Site;
