import type { Site, Surface } from '../site';
import { findLead, readOpportunity } from './read-opportunity';
import { findRecordKey } from './record-address';
import { selectors } from './selectors';

const record = {
  id: 'record',
  reads: 'opportunity',
  mayApply: (url) => findRecordKey(url) !== undefined,
  findRoot: findLead,
  read: readOpportunity,
} satisfies Surface<'opportunity'>;

/** Krayin: the view page of a lead, which is its word for an opportunity. */
export const krayin = {
  id: 'krayin',
  name: 'Krayin',
  matches: [],
  isSelfHosted: true,
  fingerprint: (document) =>
    document.querySelector(selectors.island) !== null ||
    (document.querySelector(selectors.stage) !== null && document.querySelector('a[href*="/leads"]') !== null),
  samples: [
    { url: 'http://crm.local/admin/leads/view/9', surface: 'record', record: 'krayin:crm.local/admin:9' },
    { url: 'https://crm.local/admin/leads/view/9?tab=notes', surface: 'record', record: 'krayin:crm.local/admin:9' },
    {
      url: 'https://crm.example.com/office/leads/view/10/',
      surface: 'record',
      record: 'krayin:crm.example.com/office:10',
    },
    { url: 'http://crm.local/admin/leads', surface: null },
    { url: 'http://crm.local/admin/leads/create', surface: null },
    { url: 'http://crm.local/admin/leads/edit/9', surface: null },
    { url: 'http://crm.local/admin/contacts/persons/view/9', surface: null },
  ],
  surfaces: [record],
  recordKey: findRecordKey,
} satisfies Site;
