import { findVisible } from '../../page/find';
import type { PageContext, Site, Surface } from '../site';
import { readOpportunity } from './read-opportunity';
import { findRecordKey } from './record-address';
import { selectors } from './selectors';

const panel = {
  id: 'panel',
  reads: 'opportunity',
  mayApply: (url) => findRecordKey(url) !== undefined,
  findRoot: (document: Document, page: PageContext) => findVisible(document, selectors.panel, page.isVisible),
  settles: { forMs: 500 },
  read: readOpportunity,
  findCard: (root) => root,
} satisfies Surface<'opportunity'>;

const app = 'https://app.copper.com/companies/12345/app';
const deal = 'copper:12345:777';

/** Copper: the panel of an opportunity, which slides over a list or board; there is no page of its own. */
export const copper = {
  id: 'copper',
  name: 'Copper',
  matches: ['https://app.copper.com/*'],
  samples: [
    { url: `${app}#/deal/777`, surface: 'panel', record: deal },
    { url: `${app}#/opportunity/777`, surface: 'panel', record: deal },
    {
      url: `${app}#/browse/board/opportunities/default?fullProfile=opportunities-777&pipeline=3`,
      surface: 'panel',
      record: deal,
    },
    {
      url: `${app}#/browse/list/opportunities/default?pipeline=3&fullProfile=opportunities-777`,
      surface: 'panel',
      record: deal,
    },
    { url: `${app}#/browse/list/tasks/default?fullProfile=opportunities-777`, surface: 'panel', record: deal },
    { url: `${app}#/deal/778`, surface: 'panel', record: 'copper:12345:778' },
    {
      url: 'https://app.copper.com/companies/54321/app#/deal/777',
      surface: 'panel',
      record: 'copper:54321:777',
    },
    { url: `${app}#/browse/board/opportunities/default`, surface: null },
    { url: `${app}#/browse/list/people/default?fullProfile=people-777`, surface: null },
    { url: `${app}#/contact/777`, surface: null },
    { url: `${app}#/feed`, surface: null },
    { url: 'https://app.copper.com/users/sign_in#/deal/777', surface: null },
    { url: 'https://www.copper.com/companies/12345/app#/deal/777', surface: null },
  ],
  surfaces: [panel],
  recordKey: findRecordKey,
} satisfies Site;
