import type { Site, Surface } from '../site';
import { findRecordView, readOpportunity } from './read-opportunity';
import { findRecordKey } from './record-address';
import { selectors } from './selectors';

const record = {
  id: 'record',
  reads: 'opportunity',
  mayApply: (url) => findRecordKey(url) !== undefined,
  findRoot: findRecordView,
  read: readOpportunity,
  // The router changes the address at once and the fields when they have come; no node names the record. 2026-11
  settles: { forMs: 400, isAddressFirst: true, isDrawn: true },
} satisfies Surface<'opportunity'>;

const guid = '01234567-89ab-cdef-0123-456789abcdef';
const local = `suitecrm8:crm.local:${guid}`;

/** SuiteCRM 8: the record page of an opportunity. */
export const suiteCrm8 = {
  id: 'suitecrm8',
  name: 'SuiteCRM 8',
  matches: [],
  isSelfHosted: true,
  fingerprint: (document) => document.querySelector(selectors.anyElement) !== null,
  samples: [
    { url: `http://crm.local/#/opportunities/record/${guid}`, surface: 'record', record: local },
    {
      url: `https://crm.local/index.php#/opportunities/record/${guid.toUpperCase()}?mode=detail`,
      surface: 'record',
      record: local,
    },
    {
      url: `https://intra.example.com/suite/public/#/opportunities/record/${guid}`,
      surface: 'record',
      record: `suitecrm8:intra.example.com/suite/public:${guid}`,
    },
    { url: `http://crm.local/#/opportunities/edit/${guid}`, surface: null },
    { url: `http://crm.local/#/opportunities/record/${guid}?mode=edit`, surface: null },
    { url: 'http://crm.local/#/opportunities/create', surface: null },
    { url: 'http://crm.local/#/opportunities', surface: null },
    { url: 'http://crm.local/#/opportunities/index', surface: null },
    { url: `http://crm.local/#/accounts/record/${guid}`, surface: null },
  ],
  surfaces: [record],
  recordKey: findRecordKey,
} satisfies Site;
