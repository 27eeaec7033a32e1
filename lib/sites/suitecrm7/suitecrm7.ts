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

const guid = '01234567-89ab-cdef-0123-456789abcdef';
const ajax = encodeURIComponent(`index.php?module=Opportunities&action=DetailView&record=${guid}`);
const local = `suitecrm7:crm.local:${guid}`;

/** SuiteCRM 7: the detail view of an opportunity, also inside AjaxUI. */
export const suiteCrm7 = {
  id: 'suitecrm7',
  name: 'SuiteCRM 7',
  matches: [],
  isSelfHosted: true,
  fingerprint: (document) => document.querySelector(selectors.form) !== null,
  samples: [
    {
      url: `http://crm.local/index.php?module=Opportunities&action=DetailView&record=${guid}`,
      surface: 'record',
      record: local,
    },
    {
      url: `https://crm.local/index.php?record=${guid.toUpperCase()}&offset=3&stamp=1&action=DetailView&return_module=Home&module=Opportunities`,
      surface: 'record',
      record: local,
    },
    { url: `http://crm.local/index.php?action=ajaxui#ajaxUILoc=${ajax}`, surface: 'record', record: local },
    {
      url: `https://intra.example.com/suite/index.php?module=Opportunities&action=DetailView&record=${guid}`,
      surface: 'record',
      record: `suitecrm7:intra.example.com/suite:${guid}`,
    },
    {
      url: 'http://crm.local/index.php?module=Opportunities&action=DetailView&record=demo_opp_7',
      surface: 'record',
      record: 'suitecrm7:crm.local:demo_opp_7',
    },
    { url: `http://crm.local/index.php?module=Opportunities&action=EditView&record=${guid}`, surface: null },
    { url: 'http://crm.local/index.php?module=Opportunities&action=index', surface: null },
    { url: 'http://crm.local/index.php?module=Opportunities&action=EditView', surface: null },
    { url: 'http://crm.local/index.php?module=Opportunities&action=DetailView&record=', surface: null },
    { url: `http://crm.local/index.php?module=Accounts&action=DetailView&record=${guid}`, surface: null },
    { url: 'http://crm.local/index.php?action=ajaxui#ajaxUILoc=%E0%A4%A', surface: null },
  ],
  surfaces: [record],
  recordKey: findRecordKey,
} satisfies Site;
