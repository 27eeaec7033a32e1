import { describe, expect, it } from 'vitest';
import { frappe } from '../../../lib/sites/frappe/frappe';
import { conformance } from '../conformance';
import { fernhill, pageVariants } from '../deal-values';
import { readRecord } from '../read-record';
import { dealPage, recordUrl } from './deal-page';

const page = (options: Parameters<typeof dealPage>[0]) => ({ url: recordUrl, html: dealPage(options), lang: 'en-US' });

conformance(
  frappe,
  pageVariants.map(([name, options]) => ({
    name,
    ...page(options),
    surface: 'record',
    required: ['.text-3xl-medium'],
  })),
);

describe('Frappe CRM', () => {
  it('reads the organisation as name and account, and the rows by their installed labels', () => {
    const { account, amount, closeDate, owner, nextStep } = fernhill;
    const record = 'frappe:crm.local:CRM-DEAL-2025-00012';
    const facts = { record, name: account, account, amount, closeDate, owner, nextStep, locale: 'en-US' };
    expect(readRecord(frappe, page({}))).toEqual(facts);
  });
});
