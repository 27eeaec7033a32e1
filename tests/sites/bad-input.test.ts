import { describe, expect, test } from 'vitest';
import type { OpportunityFacts } from '../../lib/domain/opportunity';
import { parseDate } from '../../lib/domain/human-date';
import { parseMoney } from '../../lib/domain/money';
import { copper } from '../../lib/sites/copper/copper';
import { dynamics } from '../../lib/sites/dynamics/dynamics';
import { espocrm } from '../../lib/sites/espocrm/espocrm';
import { hubspot } from '../../lib/sites/hubspot/hubspot';
import { odoo } from '../../lib/sites/odoo/odoo';
import { pipedrive } from '../../lib/sites/pipedrive/pipedrive';
import { sites } from '../../lib/sites/registry';
import type { Site } from '../../lib/sites/site';
import { suiteCrm7 } from '../../lib/sites/suitecrm7/suitecrm7';
import { suiteCrm8 } from '../../lib/sites/suitecrm8/suitecrm8';
import { twenty } from '../../lib/sites/twenty/twenty';
import { contextOf, parsePage, readWith } from './conformance';
import { panelPage, recordUrl as copperUrl } from './copper/panel-page';
import { type DealValues, fernhill, handBuilt } from './deal-values';
import { formPage, recordUrl as dynamicsUrl } from './dynamics/form-page';
import { detailPage as espoPage, recordUrl as espoUrl } from './espocrm/detail-page';
import { dealPage as hubspotPage, recordUrl as hubspotUrl } from './hubspot/deal-page';
import { formPage as odooPage } from './odoo/form-page';
import { dealPage as pipedrivePage, recordUrl as pipedriveUrl } from './pipedrive/deal-page';
import { classicPage, classicUrl } from './salesforce/classic-page';
import { salesforce } from '../../lib/sites/salesforce/salesforce';
import { english } from './sample-deals';
import { detailPage as suite7Page, guid } from './suitecrm7/detail-page';
import { recordPage as suite8Page } from './suitecrm8/record-page';
import { recordPage as twentyPage, recordUrl as twentyUrl } from './twenty/record-page';

/** A page of each CRM that shows values as given, in English unless they say otherwise. */
const crms: [Site, string, (values: DealValues) => string][] = [
  [salesforce, classicUrl, (values) => classicPage({ values })],
  [hubspot, hubspotUrl, (values) => hubspotPage({ values })],
  [pipedrive, pipedriveUrl, (values) => pipedrivePage({ values })],
  [dynamics, dynamicsUrl, (values) => formPage({ values })],
  [copper, copperUrl, (values) => panelPage({ values })],
  [twenty, twentyUrl, (values) => twentyPage({ values })],
  [espocrm, espoUrl, (values) => espoPage({ values })],
  [
    suiteCrm7,
    `http://crm.local/index.php?module=Opportunities&action=DetailView&record=${guid}`,
    (values) => suite7Page({ deal: { ...english, ...values } }),
  ],
  [
    suiteCrm8,
    `http://crm.local/#/opportunities/record/${guid}`,
    (values) => suite8Page({ deal: { ...english, ...values } }),
  ],
  [
    odoo,
    'https://acme.odoo.com/odoo/crm/12',
    (values) => odooPage({ deal: { ...english, ...values }, isReadOnly: true }),
  ],
];

function read(site: Site, url: string, html: string, lang = 'en-US'): OpportunityFacts | null {
  const surface = site.surfaces.find(({ mayApply }) => mayApply(new URL(url)));
  return surface ? (readWith(surface, parsePage(html), contextOf({ url, lang })) as OpportunityFacts | null) : null;
}

describe.each(crms.map((crm) => [crm[0].id, ...crm] as const))('%s', (_, site, url, html) => {
  const factsOf = (values: Partial<DealValues>, lang?: string) =>
    read(site, url, html({ ...fernhill, ...values, ...(lang === undefined ? {} : { lang }) }), lang);
  const moneyOf = (amount: string, lang?: string) => {
    const facts = factsOf({ amount }, lang);
    return parseMoney(facts?.amount ?? '', { locale: facts?.locale });
  };

  test('negative and zero amounts are amounts', () => {
    expect(moneyOf('-€1,200.50')).toEqual({ amount: '-1200.5', currency: 'EUR' });
    expect(moneyOf('€0.00')).toEqual({ amount: '0', currency: 'EUR' });
  });

  test('of two currencies in one amount the record’s own is taken, never the converted one nor their sum', () => {
    expect(moneyOf('EUR 1,517.00 (USD 1,700.00)')).toEqual({ amount: '1517', currency: 'EUR' });
  });

  test('an amount above 2^53 is kept to its last digit', () => {
    expect(moneyOf('€9,007,199,254,740,993.00')).toEqual({ amount: '9007199254740993', currency: 'EUR' });
  });

  test('"--" and "-None-" are no values', () => {
    for (const empty of ['--', '-None-']) {
      const facts = factsOf({ account: empty, amount: empty, closeDate: empty });
      for (const part of ['account', 'amount', 'closeDate']) expect(facts).not.toHaveProperty(part);
    }
  });

  test('an amount and a day that may be two stay text, and are neither of the two', () => {
    const facts = factsOf({ amount: '€1.234', closeDate: '03/04/2026' });
    expect(facts).toMatchObject({ amount: expect.stringContaining('1.234'), closeDate: '03/04/2026' });
    const [money, day] = [moneyOf('€1.234'), parseDate('03/04/2026', { locale: facts?.locale })];
    expect([money, day]).toMatchObject([{ ambiguous: true }, { ambiguous: true }]);
  });

  test('a record without permission, which shows words alone, is nothing', () => {
    const denied = `${handBuilt(site.name)}<html lang="en"><head><title>${site.name}</title></head><body><main><h1>You do not have access to this record</h1><p>Ask its owner.</p></main></body></html>`;
    expect(read(site, url, denied)).toBeNull();
  });
});

describe('numbers of records', () => {
  test.each([
    ['https://app.hubspot.com/contacts/1234567/record/0-3/90071992547409931', 'hubspot:1234567:90071992547409931'],
    ['https://acme.pipedrive.com/deal/90071992547409931', 'pipedrive:acme:90071992547409931'],
    ['https://app.copper.com/companies/1/app#/deal/90071992547409931', 'copper:1:90071992547409931'],
    ['https://acme.odoo.com/odoo/crm/90071992547409931', 'odoo:acme.odoo.com:90071992547409931'],
  ])('above 2^53 are not rounded: %s', (url, key) => {
    expect(sites.flatMap(({ recordKey }) => recordKey?.(new URL(url)) ?? [])).toEqual([key]);
  });

  test('in braces that the address encodes are the numbers without them', () => {
    const address = 'https://contoso.crm.dynamics.com/main.aspx?etn=opportunity&id=';
    const id = '01234567-89AB-CDEF-0123-456789ABCDEF';
    const keys = [id, `%7B${id}%7D`, `{${id}}`, `%7b${id.toLowerCase()}%7d`].map((text) =>
      dynamics.recordKey(new URL(address + text)),
    );
    expect(new Set(keys)).toEqual(new Set([`dynamics:contoso:${id.toLowerCase()}`]));
    expect(dynamics.recordKey(new URL(`${address}%7B${id}`))).toBeUndefined();
  });
});
