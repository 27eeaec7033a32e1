import { describe, expect, test } from 'vitest';
import { vtiger } from '../../../lib/sites/vtiger/vtiger';
import { conformance } from '../conformance';
import { readRecord } from '../read-record';
import { english, german, japanese } from '../sample-deals';
import { detailPage, type DetailPageOptions } from './detail-page';

const url = 'http://crm.local/index.php?module=Potentials&view=Detail&record=123&app=SALES';
const page = (name: string, options: DetailPageOptions) => ({
  name,
  url,
  html: detailPage(options),
  surface: 'record',
  lang: options.deal.lang.replace('-', '_').toLowerCase(),
  required: ['.recordLabel, [id$="_potentialname"], tr:has([data-name="potentialname"])'],
});

conformance(vtiger, [
  page('the full tab', { deal: english }),
  page('the summary tab in German', { deal: german, tab: 'summary' }),
  page('the full tab in Japanese', { deal: japanese, storedAmount: '12500000.00000000' }),
  page("a page with another extension's nodes", { deal: english, hasOtherExtension: true }),
]);

const read = (options: DetailPageOptions) => readRecord(vtiger, page('', options));

describe('Vtiger', () => {
  test.each(['full', 'summary'] as const)(
    'reads every field of the %s tab, amount and day as they are stored',
    (tab) => {
      const { name, account, stage, owner, nextStep } = german;
      const facts = { record: 'vtiger:crm.local:123', name, account, stage, owner, nextStep, locale: 'de' };
      expect(read({ deal: german, tab })).toEqual({ ...facts, amount: '€ 84000.00', closeDate: '2026-12-18' });
    },
  );

  test('a stored day that is written as it is drawn stays text, and so does a number with more decimals', () => {
    const facts = read({ deal: english, storedDate: '12/18/2026', storedAmount: '84000.12300000' });
    expect(facts).toMatchObject({ closeDate: '12/18/2026', amount: english.amount, locale: 'en-US' });
  });

  test('a next step that is drawn and empty is said to be empty, on a tab without fields nothing is', () => {
    expect(read({ deal: { ...english, nextStep: '' } })).toMatchObject({ nextStep: '' });
    expect(read({ deal: { ...english, nextStep: '' }, tab: 'summary' })).toMatchObject({ nextStep: '' });
  });

  test('negative and zero amounts are amounts', () => {
    expect(read({ deal: english, storedAmount: '-12.5' })).toMatchObject({ amount: '€ -12.50' });
    expect(read({ deal: english, storedAmount: '0.00000000' })).toMatchObject({ amount: '€ 0.00' });
  });

  test('a tab that shows no fields says nothing', () => {
    expect(read({ deal: english, tab: 'none' })).toBeNull();
  });

  test('a detail view that slid over is never read as the record of the address', () => {
    const overlay = { id: '456', deal: { ...german, name: 'Another record' } };
    expect(read({ deal: english, overlay })).toMatchObject({ name: english.name });
    expect(read({ deal: english, tab: 'none', overlay })).toBeNull();
    expect(read({ deal: english, id: '999', overlay })).toBeNull();
  });

  test('won and lost are told by the stored stage, whatever its words', () => {
    expect(read({ deal: { ...german, stageKey: 'Closed Won' } })).toMatchObject({
      outcome: 'won',
      stage: german.stage,
    });
    expect(read({ deal: { ...german, stageKey: 'Closed Lost' } })).toMatchObject({ outcome: 'lost' });
  });
});
