import { describe, expect, test } from 'vitest';
import { copper } from '../../../lib/sites/copper/copper';
import { contextOf, parsePage, readWith } from '../conformance';
import { type DealValues, factsOf, fernhill, fernhillInGerman, fernhillInJapanese } from '../deal-values';
import { german, panelPage, type PanelPageOptions, recordUrl, shortUrl } from './panel-page';

const key = 'copper:12345:777';
const all = ['name', 'account', 'stage', 'amount', 'closeDate', 'owner'] as const;
const [panel] = copper.surfaces;

function read(options: PanelPageOptions = {}, change?: (document: Document) => void, url = recordUrl): unknown {
  const document = parsePage(panelPage(options));
  change?.(document);
  return panel && readWith(panel, document, contextOf({ url, lang: options.values?.lang ?? 'en-US' }));
}

describe('an opportunity is read', () => {
  test.each<[string, PanelPageOptions, DealValues]>([
    ['from its panel', {}, fernhill],
    ['with values in Japanese', { values: fernhillInJapanese }, fernhillInJapanese],
    ['beside another extension', { otherExtension: true }, fernhill],
    ['while its history is still loading', { loading: 'activity' }, fernhill],
  ])('%s', (_, options, values) => {
    expect(read(options)).toEqual(factsOf(key, values, all));
  });

  test('the same at its short address', () => {
    expect(read({}, undefined, shortUrl)).toEqual(read());
  });

  test.each(['', ' - Copper', ' | Copper', ' | Copper CRM'])(
    'in a language whose words we do not know by the title, "…%s"',
    (titleEnd) => {
      const options = { values: fernhillInGerman, placeholders: german, titleEnd };
      expect(read(options)).toEqual(factsOf(key, fernhillInGerman, ['name']));
    },
  );
});

describe('values', () => {
  test('an empty field is absent, and what it asks for is no value', () => {
    const values = { ...fernhill, amount: '', owner: '' };
    expect(read({ values })).toEqual(factsOf(key, values, all));
  });

  test('are what the fields hold now', () => {
    const change = (document: Document) => {
      const [field] = document.querySelectorAll<HTMLInputElement>('.EntityField [placeholder="Add Value"]');
      if (field) field.value = '€90,000.00';
    };
    expect(read({}, change)).toMatchObject({ amount: '€90,000.00' });
  });

  test('a field with the cursor in it is not yet what the record says', () => {
    document.documentElement.innerHTML = panelPage();
    const field = document.querySelector<HTMLInputElement>('.EntityField [placeholder="Add Value"]');
    const facts = () => panel && readWith(panel, document, contextOf({ url: recordUrl, lang: 'en-US' }));
    expect(facts()).toMatchObject({ amount: fernhill.amount });
    field?.focus();
    expect(facts()).not.toHaveProperty('amount');
  });
});

describe('nothing is there', () => {
  test('while the panel loads', () => {
    expect(read({ loading: 'panel' })).toBeNull();
    const change = (document: Document) => {
      const spinner = Object.assign(document.createElement('div'), { className: 'CircleSpinner' });
      document.querySelector('.EntityField')?.before(spinner);
    };
    expect(read({}, change)).toBeNull();
  });

  test('without the panel, or when it is closed', () => {
    expect(read({}, (document) => document.querySelector('[class^="EntityFull"]')?.remove())).toBeNull();
    expect(
      read({}, (document) => document.querySelector('[class^="EntityFull"]')?.setAttribute('hidden', '')),
    ).toBeNull();
  });
});
