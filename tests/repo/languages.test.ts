import { describe, expect, it } from 'vitest';
import {
  catalogueNames,
  places,
  readCatalogue,
  readCatalogueText,
  withoutPlural,
  type Catalogue,
} from './catalogue-file';

/** Those that the UI is to speak; each may come in its own time, and is whole when it comes. */
const spoken = ['de', 'en', 'es', 'fr', 'ja', 'pt_BR'];

const english = readCatalogue('en');

/** What `t('x', {count})` looks up: English has both forms of each. `settings_relation_other` is a word, not a form. */
const plurals = Object.keys(english)
  .filter((key) => key.endsWith('_one'))
  .map(withoutPlural)
  .filter((base) => `${base}_other` in english);
const plain = Object.keys(english).filter((key) => !plurals.includes(withoutPlural(key)));

const tag = (name: string): string => name.replace('_', '-');
const rulesOf = (name: string): Intl.PluralRules => new Intl.PluralRules(tag(name));

/** `_many` of the Romance languages begins at a million, and `_other` stands in for it. */
const neededForms = (name: string): string[] =>
  rulesOf(name)
    .resolvedOptions()
    .pluralCategories.filter((category) => category !== 'many' || !['es', 'fr', 'pt_BR'].includes(name));

const neededKeys = (name: string): string[] => [
  ...plain,
  ...plurals.flatMap((base) => neededForms(name).map((form) => `${base}_${form}`)),
];

const allowedKeys = (name: string): Set<string> =>
  new Set([
    ...plain,
    ...plurals.flatMap((base) =>
      rulesOf(name)
        .resolvedOptions()
        .pluralCategories.map((form) => `${base}_${form}`),
    ),
  ]);

/** The English message with the places that a translation of `key` must have. */
const model = (key: string): string =>
  (plurals.includes(withoutPlural(key)) ? english[`${withoutPlural(key)}_other`] : english[key])?.message ?? '';

/** Keys whose translation is wrong by `isWrong`, with their text. */
const wrongIn = (catalogue: Catalogue, isWrong: (key: string, message: string) => boolean): string[] =>
  Object.entries(catalogue).flatMap(([key, { message }]) => (isWrong(key, message) ? [`${key}: ${message}`] : []));

it('there are catalogues of languages that we speak, and of no others', () => {
  expect(catalogueNames).toContain('en');
  expect(catalogueNames.filter((name) => !spoken.includes(name))).toEqual([]);
});

it('a word that ends like a plural and is none counts nothing', () => {
  const words = plain.filter((key) => /_(zero|one|two|few|many|other)$/.test(key));
  expect(words).toContain('settings_relation_other');
  expect(words.filter((key) => english[key]?.message.includes('{count}'))).toEqual([]);
});

describe.for(catalogueNames)('the catalogue %s', (name) => {
  const catalogue = readCatalogue(name);

  it('lacks no key', () => {
    expect(neededKeys(name).filter((key) => !(key in catalogue))).toEqual([]);
  });

  it('has no key too many, and none twice', () => {
    const allowed = allowedKeys(name);
    expect(Object.keys(catalogue).filter((key) => !allowed.has(key))).toEqual([]);
    const written = [...readCatalogueText(name).matchAll(/^ {2}"(\w+)": \{/gm)].map((match) => match[1]);
    expect(written).toEqual(Object.keys(catalogue));
  });

  it('has its keys sorted, and in each entry a text and at most a description', () => {
    expect(Object.keys(catalogue)).toEqual(Object.keys(catalogue).toSorted());
    const odd = Object.entries(catalogue).filter(
      ([, entry]) =>
        typeof entry.message !== 'string' ||
        entry.message.trim() === '' ||
        Object.keys(entry).some((key) => key !== 'message' && key !== 'description'),
    );
    expect(odd).toEqual([]);
  });

  it('says which language it is', () => {
    expect(catalogue['catalogue_language']?.message).toBe(tag(name));
  });

  it('keeps the places of the English message; a plural may leave out its count', () => {
    const said = (key: string, message: string): string =>
      places(message)
        .filter((place) => place !== 'count' || !plurals.includes(withoutPlural(key)))
        .join();
    expect(wrongIn(catalogue, (key, message) => said(key, message) !== said(key, model(key)))).toEqual([]);
  });

  it('says the count in a form that is taken for more than one number', () => {
    const numbers = [0, 1, 2, 3, 5, 11, 21, 1000];
    const isOneNumber = (form: string): boolean => numbers.filter((n) => rulesOf(name).select(n) === form).length < 2;
    const wrong = wrongIn(catalogue, (key, message) => {
      if (!plurals.includes(withoutPlural(key)) || !model(key).includes('{count}')) return false;
      const form = key.slice(withoutPlural(key).length + 1);
      return !isOneNumber(form) && !message.includes('{count}');
    });
    expect(wrong).toEqual([]);
  });

  it('has no sentence that was left in English', () => {
    if (name === 'en') return;
    const left = wrongIn(
      catalogue,
      (key, message) => message === model(key) && (message.match(/\p{L}{2,}/gu) ?? []).length > 3,
    );
    expect(left).toEqual([]);
  });

  it('has nothing that the browser or we would take for a place of another kind', () => {
    expect(wrongIn(catalogue, (_, message) => /[$\t]|\{(?!\w+\})|(?<!\{\w+)\}/.test(message))).toEqual([]);
  });

  it('stays inside what a browser and a narrow column show', () => {
    expect([...(catalogue['extension_description']?.message ?? '')].length).toBeLessThanOrEqual(132);
    const short = wrongIn(catalogue, (key, message) => /^kind_.*_short$/.test(key) && [...message].length > 10);
    expect(short).toEqual([]);
  });
});
