import type { Site, Surface } from '../site';
import { findForm, readOpportunity } from './read-opportunity';
import { findRecordKey } from './record-address';
import { selectors } from './selectors';

const record = {
  id: 'record',
  reads: 'opportunity',
  mayApply: (url) => findRecordKey(url) !== undefined,
  findRoot: findForm,
  read: readOpportunity,
  // The pager fills the same form and writes the address later; going back changes the address first. 2026-11
  settles: { forMs: 400 },
} satisfies Surface<'opportunity'>;

const acme = 'odoo:acme.odoo.com:12';
const local = 'odoo:odoo.local:12';

/** Odoo: the form of an opportunity, on odoo.com or on a server of its users' own. */
export const odoo = {
  id: 'odoo',
  name: 'Odoo',
  matches: ['https://*.odoo.com/*'],
  isSelfHosted: true,
  fingerprint: (document) => document.querySelector(selectors.client) !== null,
  samples: [
    { url: 'https://acme.odoo.com/odoo/crm/12', surface: 'record', record: acme },
    { url: 'https://acme.odoo.com/odoo/action-181/12', surface: 'record', record: acme },
    { url: 'https://acme.odoo.com/odoo/crm.lead/12', surface: 'record', record: acme },
    { url: 'https://acme.odoo.com/odoo/contacts/7/crm.lead/12?debug=1', surface: 'record', record: acme },
    { url: 'https://acme.odoo.com/web#id=12&model=crm.lead&view_type=form', surface: 'record', record: acme },
    {
      url: 'http://odoo.local/web#id=12&cids=1&menu_id=120&action=181&model=crm.lead&view_type=form',
      surface: 'record',
      record: local,
    },
    {
      url: 'http://odoo.local/web?debug=assets#action=7&model=crm.lead&view_type=form&cids=1-2&id=12',
      surface: 'record',
      record: local,
    },
    { url: 'http://odoo.local/odoo/crm/12', surface: 'record', record: local },
    { url: 'http://odoo.local/odoo/crm/13', surface: 'record', record: 'odoo:odoo.local:13' },
    { url: 'https://acme.odoo.com/odoo/crm', surface: null },
    { url: 'https://acme.odoo.com/odoo/crm/new', surface: null },
    { url: 'https://acme.odoo.com/odoo/crm/12/calendar', surface: null },
    { url: 'https://acme.odoo.com/odoo/contacts/12', surface: null },
    { url: 'http://odoo.local/web#action=181&model=crm.lead&view_type=kanban&cids=1&menu_id=120', surface: null },
    { url: 'http://odoo.local/web#id=&model=crm.lead&view_type=form', surface: null },
    { url: 'http://odoo.local/web#id=12&model=res.partner&view_type=form', surface: null },
  ],
  surfaces: [record],
  recordKey: findRecordKey,
} satisfies Site;
