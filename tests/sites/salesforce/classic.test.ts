import { describe, expect, test } from 'vitest';
import { classic } from '../../../lib/sites/salesforce/classic';
import { contextOf, parsePage, readWith } from '../conformance';
import { type DealValues, factsOf, fernhill, fernhillInGerman, fernhillInJapanese } from '../deal-values';
import { classicPage, type ClassicPageOptions, classicUrl, german } from './classic-page';

const key = 'salesforce:acme:006Dn00000ABCdEIAX';
const all = ['name', 'account', 'stage', 'amount', 'closeDate', 'owner', 'nextStep'] as const;

function read(options: ClassicPageOptions = {}, change?: (document: Document) => void): unknown {
  const document = parsePage(classicPage(options));
  change?.(document);
  return readWith(classic, document, contextOf({ url: classicUrl, lang: options.values?.lang ?? 'en-US' }));
}

describe('an opportunity in Classic is read in full', () => {
  test.each<[string, ClassicPageOptions, DealValues]>([
    ['in English', {}, fernhill],
    ['in German', { values: fernhillInGerman, words: german }, fernhillInGerman],
    ['in Japanese', { values: fernhillInJapanese }, fernhillInJapanese],
    ['beside another extension', { otherExtension: true }, fernhill],
  ])('%s', (_, options, values) => {
    expect(read(options)).toEqual(factsOf(key, values, all));
  });
});

describe('values', () => {
  test('empty fields are absent; of the next step that it is empty is a fact', () => {
    const values = { ...fernhill, amount: '', account: '', owner: '', nextStep: '' };
    expect(read({ values })).toEqual({ ...factsOf(key, values, all), nextStep: '' });
  });

  test('a field that is edited in its place, or was and is not saved, is left out; the heading has the name', () => {
    expect(read({ editing: 7 })).toEqual(factsOf(key, { ...fernhill, amount: '' }, all));
    expect(read({ unsaved: 7 })).toEqual(factsOf(key, { ...fernhill, amount: '' }, all));
    expect(read({ editing: 3 })).toEqual(factsOf(key, fernhill, all));
  });

  test('an owner without a link is a queue, and its text; words beside links are never a name', () => {
    const asText = (document: Document) => {
      const owner = document.querySelector('#opp1_ileinner');
      if (owner) owner.textContent = 'Queue East';
    };
    expect(read({}, asText)).toMatchObject({ owner: 'Queue East' });
    const withoutLink = (document: Document) =>
      document.querySelectorAll('a[href^="/005"]').forEach((link) => link.remove());
    expect(read({}, withoutLink)).not.toHaveProperty('owner');
  });

  test('the standard stages that close a record say how', () => {
    expect(read({ values: { ...fernhill, stage: 'Closed Won' } })).toMatchObject({ outcome: 'won' });
    expect(read({ values: { ...fernhill, stage: 'Closed Lost' } })).toMatchObject({ outcome: 'lost' });
  });
});
