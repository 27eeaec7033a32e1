import type { TaughtPlace } from '../../domain/taught/taught-site';
import type { Site } from '../site';
import { taughtSite } from '../taught-site';

/**
 * A column's value by the ids that Zoho's detail view has (rows M; that deals' columns are called so L, 2026-11): the
 * value's own element, else what a test of theirs names, each inside the column's row.
 */
const column = (name: string): TaughtPlace[] => [
  { path: [`#mouseArea__${name} #subvalue_${name}`] },
  { path: [`#mouseArea__${name} #value_${name}`] },
  { path: [`[data-zcqa="value_${name}"]`] },
  { path: [`#subvalue_${name}`] },
];

const host = (name: string): string => `https://${name}/*`;
const ends = ['com', 'eu', 'in', 'com.au', 'com.cn', 'jp', 'sa', 'uk'];
const id = '4876876000000333001';

/** Zoho CRM, as data: the address is sure, the page is not proven. Ids are longer than a number may be: text. */
export const zoho: Site = taughtSite({
  id: 'zoho',
  name: 'Zoho CRM',
  matches: [
    ...ends.flatMap((end) => [host(`crm.zoho.${end}`), host(`crmsandbox.zoho.${end}`)]),
    host('crm.zohocloud.ca'),
  ],
  // With the organisation in the path, or without: the id alone is one record of one host.
  addresses: [
    { path: '/crm/*/tab/Potentials/{id}', id: 'digits' },
    { path: '/crm/tab/Potentials/{id}', id: 'digits' },
  ],
  fields: {
    name: column('POTENTIALNAME'),
    account: column('ACCOUNTID'),
    stage: column('STAGE'),
    amount: column('AMOUNT'),
    closeDate: column('CLOSINGDATE'),
    owner: column('SMOWNERID'),
    nextStep: column('NEXTSTEP'),
  },
  samples: [
    { url: `https://crm.zoho.com/crm/org12345678/tab/Potentials/${id}`, surface: 'record', record: 'one' },
    { url: `https://crm.zoho.com/crm/tab/Potentials/${id}?tab=info`, surface: 'record', record: 'one' },
    { url: `https://crm.zoho.eu/crm/acmeportal/tab/Potentials/${id}`, surface: 'record', record: 'of another host' },
    { url: 'https://crm.zoho.com/crm/org12345678/tab/Potentials/create', surface: null },
    { url: `https://crm.zoho.com/crm/org12345678/tab/Potentials/${id}/edit`, surface: null },
    { url: `https://crm.zoho.com/crm/org12345678/tab/Potentials/custom-view/${id}/list`, surface: null },
    { url: `https://crm.zoho.com/crm/org12345678/tab/Accounts/${id}`, surface: null },
  ],
});

// See it at crm.zoho.com: open a deal.
