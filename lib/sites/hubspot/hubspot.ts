import type { Site } from '../site';
import { preview } from './preview';
import { findRecordKey } from './record-address';
import { recordPage } from './record-page';

const deal = 'hubspot:1234567:9876543210';
const app = 'https://app.hubspot.com/contacts/1234567';

/** HubSpot: the record page of a deal, and its preview beside a board or list. */
export const hubspot = {
  id: 'hubspot',
  name: 'HubSpot',
  // Patterns cannot say "app-*": these are the data centres known in 2026-11 (na2 and eu1 H, the others L).
  matches: ['app', 'app-na2', 'app-na3', 'app-eu1', 'app-ap1'].map((host) => `https://${host}.hubspot.com/*`),
  samples: [
    { url: `${app}/record/0-3/9876543210`, surface: 'record', record: deal },
    { url: `${app}/record/0-3/9876543210/`, surface: 'record', record: deal },
    { url: `${app}/deal/9876543210/`, surface: 'record', record: deal },
    {
      url: 'https://app-eu1.hubspot.com/contacts/1234567/record/0-3/9876543210/view/1?interaction=note',
      surface: 'record',
      record: deal,
    },
    { url: `${app}/record/0-3/9876543211`, surface: 'record', record: 'hubspot:1234567:9876543211' },
    {
      url: 'https://app-na2.hubspot.com/contacts/7654321/record/0-3/9876543210',
      surface: 'record',
      record: 'hubspot:7654321:9876543210',
    },
    { url: `${app}/objects/0-3/views/all/board`, surface: 'preview' },
    { url: `${app}/objects/0-3/views/all/list`, surface: 'preview' },
    { url: `${app}/record/0-2/9876543210`, surface: null },
    { url: `${app}/record/0-3/9876543210/properties`, surface: null },
    { url: `${app}/record/2-345/9876543210`, surface: null },
    { url: `${app}/objects/0-1/views/all/board`, surface: null },
    { url: 'https://app.hubspot.com/reports-dashboard/1234567', surface: null },
    { url: 'https://knowledge.hubspot.com/contacts/1234567/record/0-3/9876543210', surface: null },
  ],
  surfaces: [recordPage, preview],
  recordKey: findRecordKey,
} satisfies Site;
