import type { Site, Surface } from '../site';
import { findDetailView, readOpportunity } from './read-opportunity';
import { findRecordKey } from './record-address';
import { selectors } from './selectors';

const record = {
  id: 'record',
  reads: 'opportunity',
  mayApply: (url) => findRecordKey(url) !== undefined,
  findRoot: findDetailView,
  read: readOpportunity,
} satisfies Surface<'opportunity'>;

const local = 'vtiger:crm.local:123';

/** Vtiger 7 and 8: the detail view of an opportunity. */
export const vtiger = {
  id: 'vtiger',
  name: 'Vtiger',
  matches: [],
  isSelfHosted: true,
  fingerprint: (document) =>
    document.querySelector(selectors.anyField) !== null ||
    (document.querySelector(selectors.recordId) !== null && document.querySelector(selectors.anyRaw) !== null),
  samples: [
    {
      url: 'http://crm.local/index.php?module=Potentials&view=Detail&record=123&app=SALES',
      surface: 'record',
      record: local,
    },
    {
      url: 'https://crm.local/index.php?record=123&view=Detail&mode=showDetailViewByMode&requestMode=full&module=Potentials',
      surface: 'record',
      record: local,
    },
    {
      url: 'https://crm.local/index.php?module=Potentials&view=Detail&record=123&mode=showDetailViewByMode&requestMode=summary',
      surface: 'record',
      record: local,
    },
    {
      url: 'https://intra.example.com/vt/index.php?module=Potentials&view=Detail&record=123',
      surface: 'record',
      record: 'vtiger:intra.example.com/vt:123',
    },
    {
      url: 'http://crm.local/index.php?module=Potentials&view=Detail&record=123&relatedModule=Contacts&mode=showRelatedList',
      surface: null,
    },
    { url: 'http://crm.local/index.php?module=Potentials&view=Edit&record=123', surface: null },
    { url: 'http://crm.local/index.php?module=Potentials&view=List&app=SALES', surface: null },
    { url: 'http://crm.local/index.php?module=Potentials&view=Edit', surface: null },
    { url: 'http://crm.local/index.php?module=Accounts&view=Detail&record=123', surface: null },
  ],
  surfaces: [record],
  recordKey: findRecordKey,
} satisfies Site;
