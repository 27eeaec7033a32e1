import type { Site, Surface } from '../site';
import { findNumber, findPane, readOpportunity } from './read-opportunity';
import { findRecordKey } from './record-address';
import { selectors } from './selectors';

const record = {
  id: 'record',
  reads: 'opportunity',
  mayApply: (url) => findRecordKey(url) !== undefined,
  findRoot: findPane,
  read: readOpportunity,
  // After next and previous the old values stood under the new address for some 70 ms, after a link over an open tab
  // for up to a second (tried 2026-11). Values are set as properties, which no observer sees.
  settles: { forMs: 300, isAddressFirst: true, findSign: findNumber },
} satisfies Surface<'opportunity'>;

const local = 'tryton:sao.local/crm:3';

/** Tryton's web client: the form of an opportunity in the tab in front. */
export const tryton = {
  id: 'tryton',
  name: 'Tryton',
  matches: [],
  isSelfHosted: true,
  fingerprint: (document) =>
    document.querySelector(selectors.tabs) !== null && document.querySelector(selectors.content) !== null,
  samples: [
    {
      url: 'http://sao.local/#crm/model/sale.opportunity/3;views=[10,11]&name=%22Opportunities%22',
      surface: 'record',
      record: local,
    },
    { url: 'https://sao.local/#crm/model/sale.opportunity/3', surface: 'record', record: local },
    {
      url: 'http://127.0.0.1:8000/#crm/model/sale.opportunity/3',
      surface: 'record',
      record: 'tryton:127.0.0.1:8000/crm:3',
    },
    { url: 'http://sao.local/#test/model/sale.opportunity/3', surface: 'record', record: 'tryton:sao.local/test:3' },
    { url: 'http://sao.local/#crm/model/sale.opportunity;views=[10,11]&name=%22Opportunities%22', surface: null },
    { url: 'http://sao.local/#crm/model/sale.opportunity/-1', surface: null },
    { url: 'http://sao.local/#crm/model/sale.sale/3', surface: null },
    { url: 'http://sao.local/#crm', surface: null },
  ],
  surfaces: [record],
  recordKey: findRecordKey,
} satisfies Site;
