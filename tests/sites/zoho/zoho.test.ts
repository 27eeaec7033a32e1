import { describe, expect, it } from 'vitest';
import { zoho } from '../../../lib/sites/zoho/zoho';
import { conformance } from '../conformance';
import { factsOf, fernhill, pageVariants } from '../deal-values';
import { readRecord } from '../read-record';
import { dealPage, recordUrl } from './deal-page';

const record = 'zoho:crm.zoho.com:4876876000000333001';
const shown = ['name', 'account', 'stage', 'amount', 'closeDate', 'owner', 'nextStep'] as const;

const page = (options: Parameters<typeof dealPage>[0]) => ({ url: recordUrl, html: dealPage(options), lang: 'en-US' });

conformance(
  zoho,
  pageVariants.map(([name, options]) => ({
    name,
    ...page(options),
    surface: 'record',
    required: ['#mouseArea__POTENTIALNAME'],
  })),
);

describe('Zoho CRM', () => {
  it('reads what its places mean', () => {
    expect(readRecord(zoho, page({}))).toEqual(factsOf(record, fernhill, shown));
  });

  it('leaves out what a hidden overlay repeats, and names a field that is not drawn', () => {
    expect(readRecord(zoho, page({ hasOverlay: true }))).toEqual(factsOf(record, fernhill, shown));
    const { amount: _, ...rest } = factsOf(record, fernhill, shown) as { amount: string };
    expect(readRecord(zoho, page({ without: 'AMOUNT' }))).toEqual({ ...rest, unread: ['amount'] });
  });

  it('takes "-None-" for empty, and an empty next step as news', () => {
    const values = { ...fernhill, account: '', nextStep: '' };
    expect(readRecord(zoho, page({ values }))).toEqual({ ...factsOf(record, values, shown), nextStep: '' });
  });
});
