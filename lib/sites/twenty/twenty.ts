import { findVisible } from '../../page/find';
import type { PageContext, Site, Surface } from '../site';
import { readOpportunity } from './read-opportunity';
import { findRecordId, findRecordKey, isFieldLabel } from './record-address';
import { selectors } from './selectors';

const record = {
  id: 'record',
  reads: 'opportunity',
  mayApply: (url) => findRecordKey(url) !== undefined,
  findRoot: (document: Document, page: PageContext) => {
    const id = findRecordId(page.url);
    if (id === undefined) return undefined;
    // A label without icon and words has no box of its own.
    const isDrawn = (one: Element) => page.isVisible(one.parentElement ?? one);
    const label = findVisible(document, [selectors.labelOf(id)], isDrawn);
    return label && (label.closest(selectors.app) ?? document.body);
  },
  // The title at the top carries no id.
  settles: { forMs: 300, isDrawn: true },
  read: readOpportunity,
} satisfies Surface<'opportunity'>;

const id = '01234567-89ab-cdef-0123-456789abcdef';

/** Twenty, on hosts of its users' own: the page of an opportunity. */
export const twenty = {
  id: 'twenty',
  name: 'Twenty',
  matches: [],
  isSelfHosted: true,
  fingerprint: (document: Document) =>
    [...document.querySelectorAll(selectors.anyLabel)].some((label) => isFieldLabel(label.id)),
  samples: [
    {
      url: `http://localhost:3001/object/opportunity/${id}`,
      surface: 'record',
      record: `twenty:localhost:3001:${id}`,
    },
    {
      url: `https://crm.example.com/object/opportunity/${id}`,
      surface: 'record',
      record: `twenty:crm.example.com:${id}`,
    },
    {
      url: `https://crm.example.com/object/opportunity/${id.toUpperCase()}/?viewId=1#timeline`,
      surface: 'record',
      record: `twenty:crm.example.com:${id}`,
    },
    { url: 'http://localhost/objects/opportunities', surface: null },
    { url: `https://crm.example.com/object/company/${id}`, surface: null },
    { url: 'https://crm.example.com/object/opportunity/new', surface: null },
    { url: 'https://crm.example.com/settings/profile', surface: null },
  ],
  surfaces: [record],
  recordKey: findRecordKey,
} satisfies Site;
