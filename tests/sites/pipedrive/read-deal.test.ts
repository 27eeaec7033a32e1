import { describe, expect, test } from 'vitest';
import { pipedrive } from '../../../lib/sites/pipedrive/pipedrive';
import { contextOf, parsePage, readWith } from '../conformance';
import { type DealValues, factsOf, fernhill, fernhillInGerman, fernhillInJapanese } from '../deal-values';
import { dealPage, type DealPageOptions, drawerUrl, german, icelandic, recordUrl } from './deal-page';

const key = 'pipedrive:acme:42';
const all = ['name', 'account', 'stage', 'amount', 'closeDate', 'owner'] as const;

function read(options: DealPageOptions = {}, change?: (document: Document) => void, at?: string): unknown {
  const document = parsePage(dealPage(options));
  change?.(document);
  const url = at ?? (options.place === 'drawer' ? drawerUrl : recordUrl);
  const surface = pipedrive.surfaces.find(({ id }) => id === (options.place ?? 'record'));
  return surface && readWith(surface, document, contextOf({ url, lang: options.values?.lang ?? 'en-US' }));
}

describe('a deal is read', () => {
  test.each<[string, DealPageOptions, DealValues]>([
    ['from its page', {}, fernhill],
    ['from the interface before', { interface: 'old' }, fernhill],
    ['in German', { values: fernhillInGerman, labels: german }, fernhillInGerman],
    ['in Japanese under English labels', { values: fernhillInJapanese }, fernhillInJapanese],
    ['beside another extension', { otherExtension: true }, fernhill],
    ['from a drawer', { place: 'drawer' }, fernhill],
  ])('%s', (_, options, values) => {
    expect(read(options)).toEqual(factsOf(key, values, all));
  });

  test('in a language without a table links still tell organisation and owner, and nothing is guessed', () => {
    expect(read({ labels: icelandic })).toEqual({
      ...factsOf(key, fernhill, ['name', 'account', 'owner']),
      locale: 'en',
    });
  });

  test('by its title while the head is not drawn, cut at its last dash', () => {
    const change = (document: Document) => {
      document.title = 'A - B - Deal';
      document.querySelector('[data-testid="header-title"]')?.replaceChildren();
    };
    expect(read({}, change)).toMatchObject({ name: 'A - B' });
  });
});

describe('values', () => {
  test('a dash is an empty field', () => {
    const values = { ...fernhill, amount: '', account: '', stage: '' };
    expect(read({ values })).toEqual(factsOf(key, values, all));
  });

  test('the name is what its field holds now, not what the page was sent with', () => {
    const change = (document: Document) => {
      const field = document.querySelector('textarea');
      if (field) field.value = 'Renamed';
    };
    expect(read({}, change)).toMatchObject({ name: 'Renamed' });
  });

  test('a field that is being edited is left out', () => {
    const change = (document: Document) => {
      const value = document.querySelector('[data-testid="fields-list-row-field-components"]');
      value?.replaceChildren(document.createElement('input'));
    };
    expect(read({}, change)).toEqual(factsOf(key, { ...fernhill, amount: '' }, all));
  });

  test("two fields with one label, of which one is the users' own, leave the value open", () => {
    const labels = { ...german, own: german.closeDate };
    expect(read({ labels })).not.toHaveProperty('closeDate');
  });
});

describe('whose values they are', () => {
  test('a drawer of another deal than the address names is nothing', () => {
    expect(read({ place: 'drawer', linked: '43' })).toBeNull();
  });

  test('a drawer says by its link which deal it is, when the address does not', () => {
    expect(read({ place: 'drawer', linked: '43' }, undefined, 'https://acme.pipedrive.com/pipeline/1')).toMatchObject({
      record: 'pipedrive:acme:43',
    });
  });

  test('on app.pipedrive.com the company is that of the page, and without one there is nothing', () => {
    const at = 'https://app.pipedrive.com/deal/42';
    const link = (company: string) => (document: Document) => {
      const node = document.createElement('a');
      node.setAttribute('href', `https://${company}.pipedrive.com/settings`);
      document.querySelector('nav')?.append(node);
    };
    expect(read({}, undefined, at)).toBeNull();
    expect(read({}, link('acme'), at)).toEqual(factsOf(key, fernhill, all));
    expect(read({}, link('support'), at)).toBeNull();
    const both = (document: Document) => ['acme', 'birch'].forEach((company) => link(company)(document));
    expect(read({}, both, at)).toBeNull();
  });

  test('nothing is there while head and fields are on their way', () => {
    const change = (document: Document) =>
      document.querySelector('main')?.replaceChildren(Object.assign(document.createElement('div'), { id: 'spinner' }));
    expect(read({}, change)).toBeNull();
    const early = (document: Document) => {
      for (const node of document.querySelectorAll('section, textarea')) node.remove();
    };
    expect(read({}, early)).toBeNull();
  });
});
