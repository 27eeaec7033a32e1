import { describe, expect, test } from 'vitest';
import { espocrm } from '../../../lib/sites/espocrm/espocrm';
import { contextOf, parsePage, readWith } from '../conformance';
import { type DealValues, factsOf, fernhill, fernhillInGerman, fernhillInJapanese } from '../deal-values';
import { formPage } from '../dynamics/form-page';
import { recordPage as twentyPage } from '../twenty/record-page';
import { detailPage, type DetailPageOptions, id, recordUrl } from './detail-page';

const key = `espocrm:crm.local:${id}`;
const all = ['name', 'account', 'stage', 'amount', 'closeDate', 'owner'] as const;
const [record] = espocrm.surfaces;

function read(options: DetailPageOptions = {}, change?: (document: Document) => void): unknown {
  const document = parsePage(detailPage(options));
  change?.(document);
  const lang = (options.values?.lang ?? 'en-US').replace('-', '_');
  return record && readWith(record, document, contextOf({ url: recordUrl, lang }));
}

const put = (field: string, html: string) => (document: Document) => {
  const node = document.querySelector(`.field[data-name="${field}"]`);
  if (node) node.innerHTML = html;
};

describe('an opportunity is read', () => {
  test.each<[string, DetailPageOptions, DealValues]>([
    ['from its cells', {}, fernhill],
    ['with the name in the header alone', { nameCell: false }, fernhill],
    ['with the name in the breadcrumbs alone', { header: 'breadcrumbs', nameCell: false }, fernhill],
    ['in German', { values: fernhillInGerman }, fernhillInGerman],
    ['in Japanese', { values: fernhillInJapanese }, fernhillInJapanese],
    ['under a quick view of another', { quickView: true }, fernhill],
    ['under a quick view, with the name in the header alone', { quickView: true, nameCell: false }, fernhill],
    ['beside another extension', { otherExtension: true }, fernhill],
  ])('%s', (_, options, values) => {
    expect(read(options)).toEqual(factsOf(key, values, all));
  });
});

describe('values', () => {
  test.each(['None', 'Keine', 'なし'])('an empty field is absent, whatever "%s" is called', (none) => {
    const values = { ...fernhill, account: '', amount: '', owner: '' };
    expect(read({ values, none })).toEqual(factsOf(key, values, all));
  });

  test('a field that loads, or is edited in its place, is left out', () => {
    const facts = factsOf(key, { ...fernhill, amount: '' }, all);
    expect(read({}, put('amount', '<span class="loading-value"></span>'))).toEqual(facts);
    expect(read({}, put('amount', '<input value="9"> <select><option>EUR</option></select>'))).toEqual(facts);
  });

  test('the name that is edited in its place is still that of the header', () => {
    expect(read({}, put('name', '<input value="Half a na">'))).toEqual(factsOf(key, fernhill, all));
  });

  test.each([
    ['label-success', '100', 'won'],
    ['text-danger', '0', 'lost'],
    ['label-success', '90', undefined],
    ['label-danger', '100', undefined],
    ['label-default', '0', undefined],
  ])('a stage in %s with %s %% is closed as %s', (stageStyle, probability, outcome) => {
    expect((read({ stageStyle, probability }) as { outcome?: string }).outcome).toBe(outcome);
  });
});

describe('which record is meant', () => {
  test('not the one of a quick view, even when it is alone', () => {
    expect(read({ quickView: true }, (document) => document.querySelector('#main')?.remove())).toBeNull();
  });

  test('not one of another scope', () => {
    const change = (document: Document) => document.querySelector('.detail')?.setAttribute('data-scope', 'Lead');
    expect(read({}, change)).toBeNull();
  });

  test('nothing is there before the cells are drawn', () => {
    expect(read({}, (document) => document.querySelector('.record-grid')?.replaceChildren())).toBeNull();
  });
});

test('the fingerprint is a record of any scope, and no page of another CRM', () => {
  const other = detailPage().replaceAll('data-scope="Opportunity"', 'data-scope="Account"');
  expect([detailPage(), other].map((html) => espocrm.fingerprint(parsePage(html)))).toEqual([true, true]);
  expect([formPage(), twentyPage()].map((html) => espocrm.fingerprint(parsePage(html)))).toEqual([false, false]);
});
