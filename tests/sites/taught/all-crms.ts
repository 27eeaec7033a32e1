import type { TaughtField } from '../../../lib/domain/taught/taught-site';
import * as copper from '../copper/panel-page';
import { fernhill, type DealValues } from '../deal-values';
import * as dynamics from '../dynamics/form-page';
import * as espocrm from '../espocrm/detail-page';
import * as hubspot from '../hubspot/deal-page';
import { leadPage } from '../krayin/lead-page';
import { formPage as odooPage } from '../odoo/form-page';
import * as pipedrive from '../pipedrive/deal-page';
import { english, type Deal } from '../sample-deals';
import { detailPage as suite7Page } from '../suitecrm7/detail-page';
import { recordPage as suite8Page } from '../suitecrm8/record-page';
import { clientPage } from '../tryton/client-page';
import * as twenty from '../twenty/record-page';
import { detailPage as vtigerPage } from '../vtiger/detail-page';

/** A CRM's record page with the values of one deal or another, and which of them it shows where someone can point. */
export interface TaughtPageOf {
  crm: string;
  url: string;
  id: string;
  /** The same page of another record: its address and its id. */
  other: { url: string; id: string };
  html: (values: 'first' | 'second', id: string) => string;
  shows: readonly TaughtField[];
}

/** Every value differs from the first deal's. */
export const secondValues: DealValues = {
  ...fernhill,
  name: 'Harbour Tools: second line',
  account: 'Harbour Tools',
  stage: 'Negotiation',
  amount: '€12,500.00',
  closeDate: '11/27/2026',
  owner: 'Bo',
  nextStep: 'Send the offer',
};

export const firstDeal: Deal = { ...english, name: 'Fernhill Foods: plant rollout' };
export const secondDeal: Deal = { ...firstDeal, ...secondValues, stageKey: 'Negotiation/Review' };

const valuesOf = (which: 'first' | 'second'): DealValues => (which === 'first' ? fernhill : secondValues);
const dealOf = (which: 'first' | 'second'): Deal => (which === 'first' ? firstDeal : secondDeal);
const swap = (url: string, id: string, other: string) => ({ url: url.replaceAll(id, other), id: other });

const all = ['name', 'account', 'stage', 'amount', 'closeDate', 'owner', 'nextStep'] as const;
const withoutNext = all.filter((field) => field !== 'nextStep');
const guid = '01234567-89ab-cdef-0123-456789abcdef';
const otherGuid = '11111111-2222-4333-8444-555555555555';

const ofNumber = (crm: string, url: string, id: string, html: TaughtPageOf['html'], shows: readonly TaughtField[]) => ({
  crm,
  url,
  id,
  other: swap(url, id, id.length > 12 ? otherGuid : '31'),
  html,
  shows,
});

/** Two deals' pages of each CRM under tests/sites that is no page of components with shadow roots. */
export const allCrms: TaughtPageOf[] = [
  ofNumber('Copper', copper.shortUrl, '777', (which) => copper.panelPage({ values: valuesOf(which) }), withoutNext),
  ofNumber(
    'Dynamics',
    dynamics.recordUrl,
    guid,
    (which) => dynamics.formPage({ values: valuesOf(which) }),
    withoutNext,
  ),
  ofNumber(
    'EspoCRM',
    espocrm.recordUrl,
    espocrm.id,
    (which) => espocrm.detailPage({ values: valuesOf(which) }),
    withoutNext,
  ),
  ofNumber(
    'HubSpot',
    hubspot.recordUrl,
    hubspot.dealId,
    (which, id) => hubspot.dealPage({ values: valuesOf(which), linked: id }),
    all,
  ),
  ofNumber('Krayin', 'http://crm.local/admin/leads/view/9', '9', (which) => leadPage({ deal: dealOf(which) }), [
    'name',
    'stage',
    'amount',
    'closeDate',
    'owner',
  ]),
  ofNumber(
    'Odoo',
    'https://acme.odoo.com/odoo/crm/12',
    '12',
    (which) => odooPage({ deal: dealOf(which), isReadOnly: true }),
    ['name', 'account', 'amount', 'closeDate', 'owner'],
  ),
  ofNumber('Pipedrive', pipedrive.recordUrl, '42', (which) => pipedrive.dealPage({ values: valuesOf(which) }), [
    'name',
    'account',
    'amount',
    'closeDate',
  ]),
  ofNumber(
    'SuiteCRM 7',
    `http://crm.local/index.php?module=Opportunities&action=DetailView&record=${guid}`,
    guid,
    (which, id) => suite7Page({ deal: dealOf(which), id }),
    ['name', 'account', 'amount', 'closeDate', 'owner', 'nextStep'],
  ),
  ofNumber(
    'SuiteCRM 8',
    `http://crm.local/#/opportunities/record/${guid}`,
    guid,
    (which) => suite8Page({ deal: dealOf(which) }),
    all,
  ),
  ofNumber(
    'Tryton',
    'http://sao.local/#crm/model/sale.opportunity/3',
    '3',
    (which) => {
      const deal = {
        ...dealOf(which),
        number: which,
        state: 'lead',
        symbol: '€',
        symbolSide: 'start' as const,
        plainAmount: '1',
        startDate: '11/01/2026',
      };
      return clientPage({ tabs: [deal] });
    },
    ['name', 'account', 'amount', 'closeDate', 'owner'],
  ),
  ofNumber(
    'Twenty',
    twenty.recordUrl,
    twenty.id,
    (which, id) => twenty.recordPage({ values: valuesOf(which), drawn: id }),
    withoutNext,
  ),
  ofNumber(
    'Vtiger',
    'http://crm.local/index.php?module=Potentials&view=Detail&record=123&app=SALES',
    '123',
    (which, id) => vtigerPage({ deal: dealOf(which), id }),
    ['account', 'stage', 'amount', 'closeDate', 'owner', 'nextStep'],
  ),
];

export const textsOf = (which: 'first' | 'second'): Record<TaughtField, string> => valuesOf(which);
