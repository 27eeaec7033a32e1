import { describe, expect, test } from 'vitest';
import { twenty } from '../../../lib/sites/twenty/twenty';
import { contextOf, parsePage, readWith } from '../conformance';
import { type DealValues, factsOf, fernhill, fernhillInGerman, fernhillInJapanese } from '../deal-values';
import { detailPage as espocrmPage } from '../espocrm/detail-page';
import { id, otherId, recordPage, type RecordPageOptions, recordUrl } from './record-page';

const key = `twenty:localhost:3001:${id}`;
const all = ['name', 'account', 'stage', 'amount', 'closeDate', 'owner'] as const;
const [record] = twenty.surfaces;

function read(options: RecordPageOptions = {}, change?: (document: Document) => void, url = recordUrl): unknown {
  const document = parsePage(recordPage(options));
  change?.(document);
  return record && readWith(record, document, contextOf({ url, lang: options.values?.lang ?? 'en-US' }));
}

describe('an opportunity is read', () => {
  test.each<[string, RecordPageOptions, DealValues]>([
    ['from its page', {}, fernhill],
    ['from an older version', { version: 'older' }, fernhill],
    ['in German', { values: fernhillInGerman, titleParts: ['Verkaufschancen', '(1/1)'] }, fernhillInGerman],
    ['in Japanese', { values: fernhillInJapanese, titleParts: ['商談', ''] }, fernhillInJapanese],
    ['beside another extension', { otherExtension: true }, fernhill],
  ])('%s', (_, options, values) => {
    expect(read(options)).toEqual(factsOf(key, values, all));
  });

  test('at an address in capitals too', () => {
    expect(read({}, undefined, recordUrl.replace(id, id.toUpperCase()))).toEqual(factsOf(key, fernhill, all));
  });
});

describe('values', () => {
  test.each(['Empty', 'Leer', '空'])('an empty field is absent, whatever "%s" is called', (empty) => {
    const values = { ...fernhill, amount: '', closeDate: '', stage: '', account: '', owner: '' };
    expect(read({ values, empty })).toEqual({ record: key, name: fernhill.name, locale: 'en' });
  });

  test('the currency is that of the icon before the amount', () => {
    const values = { ...fernhill, amount: '84,000' };
    expect(read({ values, icon: 'euro' })).toMatchObject({ amount: '€ 84,000' });
    expect(read({ values, icon: 'dollar-canadian' })).toMatchObject({ amount: 'CA$ 84,000' });
    expect(read({ values, icon: 'quetzal' })).toMatchObject({ amount: '84,000' });
    expect(read({ icon: 'euro' })).toMatchObject({ amount: '€84,000.00' });
  });

  test('a field that is being edited is left out', () => {
    const change = (document: Document) => {
      document.querySelector('[id$="-amount"]')?.nextElementSibling?.replaceChildren(document.createElement('input'));
    };
    expect(read({}, change)).toEqual(factsOf(key, { ...fernhill, amount: '' }, all));
  });

  test('a name may have slashes and brackets of its own', () => {
    const values = { ...fernhill, name: 'Pumps / valves (2/3 paid)' };
    expect(read({ values })).toMatchObject({ name: values.name });
    expect(read({ values, titleParts: ['Opportunities', ''] })).toMatchObject({ name: values.name });
  });
});

describe('whose values they are', () => {
  test('fields of another record are never given to this address', () => {
    expect(read({ drawn: otherId })).toBeNull();
  });

  test('nothing is there before a field is drawn', () => {
    expect(read({}, (document) => document.querySelector('section')?.replaceChildren())).toBeNull();
  });
});

describe('the fingerprint', () => {
  test('is a label with the id of a record, and no other label', () => {
    expect(twenty.fingerprint(parsePage('<div id="label-name"></div><label id="label-1-2"></label>'))).toBe(false);
    expect(twenty.fingerprint(parsePage(espocrmPage()))).toBe(false);
    expect(twenty.fingerprint(parsePage(recordPage({ drawn: otherId })))).toBe(true);
  });
});
