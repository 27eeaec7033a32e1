import { describe, expect, test } from 'vitest';
import { parseMoney } from '../../../lib/domain/money';
import { tryton } from '../../../lib/sites/tryton/tryton';
import { conformance } from '../conformance';
import { readRecord } from '../read-record';
import { english, german, japanese } from '../sample-deals';
import { chooseStates, clientPage, type ClientDeal, type ClientPageOptions } from './client-page';

const client = { number: '7', state: 'lead', symbol: '€', plainAmount: '84000.00', startDate: '', closeDate: '' };
const inEnglish: ClientDeal = { ...english, ...client, lang: 'en', amount: '84,000.00', symbolSide: 'start' };
const inGerman: ClientDeal = {
  ...german,
  ...client,
  amount: '84.000,00',
  symbolSide: 'end',
  closeDate: '18.12.2026',
  state: 'won',
};
const inJapanese: ClientDeal = { ...japanese, ...client, amount: '12,500,000', symbol: '￥', symbolSide: 'start' };
const other: ClientDeal = { ...inEnglish, name: 'Another one', number: '8' };

const url = 'http://sao.local/#crm/model/sale.opportunity/3;views=[10,11]&name=%22Opportunities%22';
const page = (name: string, options: ClientPageOptions) => ({
  name,
  url,
  html: clientPage(options),
  surface: 'record',
  lang: options.tabs[0]?.lang ?? 'en',
  required: ['.active input[name="description"]'],
});

conformance(tryton, [
  page('one tab', { tabs: [inEnglish] }),
  page('one of three tabs in German', { tabs: [other, inGerman, other], front: 1 }),
  page('a tab in Japanese', { tabs: [inJapanese] }),
  page("a page with another extension's nodes", { tabs: [inEnglish], hasOtherExtension: true }),
]);

const read = (options: ClientPageOptions, change: (document: Document) => void = chooseStates) =>
  readRecord(tryton, page('', options), change);

describe('Tryton', () => {
  test('reads every field in German: raw state, own dates, amount with its sign', () => {
    const { name, account, stage, owner } = german;
    const facts = read({ tabs: [inGerman] });
    const record = 'tryton:sao.local/crm:3';
    expect(facts).toEqual({
      record,
      name,
      account,
      stage,
      owner,
      amount: '84.000,00 €',
      closeDate: '18.12.2026',
      outcome: 'won',
      locale: 'de',
    });
    expect(parseMoney('84.000,00 €', { locale: 'de' })).toEqual({ amount: '84000', currency: 'EUR' });
  });

  test('reads the tab in front, never those behind it nor a window over it', () => {
    const tabs = [other, inEnglish];
    expect(read({ tabs, front: 1, window: other })).toMatchObject({ name: inEnglish.name });
    expect(read({ tabs, front: 0, window: inEnglish })).toMatchObject({ name: other.name });
  });

  test("values are properties of the controls, not the page's text", () => {
    const facts = read({ tabs: [inEnglish] }, (document) => {
      const input = document.querySelector<HTMLInputElement>('input[name="description"]');
      if (input) input.value = 'Set by the client';
    });
    expect(facts).toMatchObject({ name: 'Set by the client' });
  });

  test('says nothing while the client waits for its server, nor of an empty form', () => {
    expect(read({ tabs: [inEnglish], isProcessing: true })).toBeNull();
    expect(read({ tabs: [{ ...inEnglish, name: '', account: '', number: '' }] })).toBeNull();
  });

  test("a sign that currencies share is replaced by the company's code", () => {
    const dollars = { ...inEnglish, symbol: '$' };
    expect(read({ tabs: [dollars], currency: 'CAD' })).toMatchObject({ amount: 'CAD 84,000.00' });
  });

  test('an opportunity without a description has the name of its party', () => {
    expect(read({ tabs: [{ ...inEnglish, name: '' }] })).toMatchObject({ name: english.account });
  });

  test('English dates have the month first, unless another date of the form says otherwise', () => {
    expect(read({ tabs: [{ ...inEnglish, closeDate: '03/04/2026' }] })).toMatchObject({ locale: 'en-US' });
    expect(read({ tabs: [{ ...inEnglish, closeDate: '03/04/2026', startDate: '25/01/2026' }] })).toMatchObject({
      locale: 'en-GB',
    });
  });

  test('the number tells whose values stand in the form', () => {
    const [surface] = tryton.surfaces;
    const root = new DOMParser().parseFromString(clientPage({ tabs: [other] }), 'text/html').querySelector('#tab-0');
    expect(root && surface?.settles.findSign(root)).toBe('8');
  });
});
