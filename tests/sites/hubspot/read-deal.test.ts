import { describe, expect, test } from 'vitest';
import { preview } from '../../../lib/sites/hubspot/preview';
import { recordPage } from '../../../lib/sites/hubspot/record-page';
import { contextOf, parsePage, readWith } from '../conformance';
import { type DealValues, factsOf, fernhill, fernhillInGerman, fernhillInJapanese } from '../deal-values';
import { boardUrl, dealId, dealPage, type DealPageOptions, portal, recordUrl } from './deal-page';

const key = `hubspot:${portal}:${dealId}`;
const all = ['name', 'account', 'stage', 'amount', 'closeDate', 'owner', 'nextStep'] as const;

function read(options: DealPageOptions = {}, change?: (document: Document) => void, url?: string): unknown {
  const document = parsePage(dealPage(options));
  change?.(document);
  const isPreview = options.place === 'preview';
  const lang = options.values?.lang ?? 'en-US';
  return readWith(
    isPreview ? preview : recordPage,
    document,
    contextOf({ url: url ?? (isPreview ? boardUrl : recordUrl), lang }),
  );
}

describe('a deal is read in full', () => {
  test.each<[string, DealPageOptions, DealValues]>([
    ['from its cards', {}, fernhill],
    ['from the panel of all properties', { layout: 'all-properties' }, fernhill],
    ['in German', { values: fernhillInGerman }, fernhillInGerman],
    ['in Japanese', { values: fernhillInJapanese }, fernhillInJapanese],
    ['beside another extension', { otherExtension: true }, fernhill],
    ['under the preview of another deal', { overlay: true }, fernhill],
    ['without links to pages of its own', { linked: null }, fernhill],
    ['in a preview', { place: 'preview' }, fernhill],
    ['in a preview in Japanese', { place: 'preview', values: fernhillInJapanese }, fernhillInJapanese],
  ])('%s', (_, options, values) => {
    expect(read(options)).toEqual(factsOf(key, values, all));
  });

  test('before the other cards are drawn the head gives what it shows', () => {
    expect(read({ layout: 'head' })).toEqual(factsOf(key, fernhill, ['name', 'stage', 'amount', 'closeDate']));
  });
});

describe('values', () => {
  test('two dashes are an empty field; of the next step that it is empty is a fact', () => {
    const values = { ...fernhill, amount: '', nextStep: '', owner: '' };
    expect(read({ values })).toEqual({ ...factsOf(key, values, all), nextStep: '' });
    expect(read({ values, layout: 'head' })).not.toHaveProperty('nextStep');
  });

  test('what is being edited is not yet what the record says', () => {
    const edit = (document: Document) => {
      const input = document.createElement('input');
      input.value = 'half a thou';
      document.querySelector('[data-selenium-test="property-input-hs_next_step"]')?.replaceChildren(input);
    };
    expect(read({}, edit)).toEqual(factsOf(key, { ...fernhill, nextStep: '' }, all));
  });

  test("the standard stages that close a deal say how, whatever their letters' case", () => {
    expect(read({ values: { ...fernhill, stage: 'Closed won' } })).toMatchObject({ outcome: 'won' });
    expect(read({ values: { ...fernhill, stage: 'Closed Lost' } })).toMatchObject({ outcome: 'lost' });
    expect(read()).not.toHaveProperty('outcome');
  });

  test.each([
    ['18/12/2026', 'en-GB'],
    ['03/04/2026', 'en'],
  ])('a date such as %s makes the locale %s', (closeDate, locale) => {
    expect(read({ values: { ...fernhill, closeDate } })).toMatchObject({ closeDate, locale });
  });
});

describe('whose values they are', () => {
  test('links to the own pages of another deal say that the address came first', () => {
    expect(read({ linked: '31' })).toBeNull();
  });

  test('a preview whose deal cannot be told is nothing', () => {
    expect(read({ place: 'preview', linked: null })).toBeNull();
    const addLink = (document: Document) => {
      const link = document.createElement('a');
      link.setAttribute('href', `/contacts/${portal}/record/0-3/31`);
      document.querySelector('header')?.append(link);
    };
    expect(read({ place: 'preview' }, addLink)).toBeNull();
  });

  test('nor is one of another portal', () => {
    const url = boardUrl.replace(portal, '7654321');
    expect(read({ place: 'preview' }, undefined, url)).toBeNull();
  });

  test('a hidden preview is not shown', () => {
    const hide = (document: Document) => document.querySelector('aside')?.setAttribute('hidden', '');
    expect(read({ place: 'preview' }, hide)).toBeNull();
  });

  test('nothing is there while the cards are empty', () => {
    const empty = (document: Document) =>
      document.querySelector('[data-test-id="record-highlight-content"]')?.replaceChildren();
    expect(read({ layout: 'head' }, empty)).toBeNull();
  });
});
