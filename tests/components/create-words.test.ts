import { describe, expect, it } from 'vitest';
import { createWords, type Words } from '../../components/create-words';

/** A catalogue with one plural; `more` are its other messages. */
const lookUpIn =
  (more: Record<string, string>) =>
  (key: string): string =>
    ({ panel_more_other: '{count} other', panel_keep: 'Keep', ...more })[key] ?? '';

const words = (language: string, uiLanguage = language, more: Record<string, string> = {}): Words =>
  createWords(lookUpIn({ catalogue_language: language, panel_more_one: '{count} one', ...more }), uiLanguage);

describe('plurals', () => {
  it.for([
    ['en', '0 other', '1 one', '2 other', '1,000,000 other'],
    ['de', '0 other', '1 one', '2 other', '1.000.000 other'],
    ['fr', '0 one', '1 one', '2 other', '1\u202f000\u202f000 other'],
    ['es', '0 other', '1 one', '2 other', '1.000.000 other'],
    ['pt-BR', '0 one', '1 one', '2 other', '1.000.000 other'],
  ])('of %s follow its own rule, with its own digits', ([language = '', ...expected]) => {
    const { t } = words(language);
    expect([0, 1, 2, 1_000_000].map((count) => t('panel_more', { count }))).toEqual(expected);
  });

  it('of Japanese have one form', () => {
    const { t } = createWords(lookUpIn({ catalogue_language: 'ja' }), 'ja');
    expect([0, 1, 2].map((count) => t('panel_more', { count }))).toEqual(['0 other', '1 other', '2 other']);
  });

  it('the form from a million on is taken where a catalogue has it', () => {
    const { t } = words('fr', 'fr', { panel_more_many: '{count} many' });
    expect(t('panel_more', { count: 2_000_000 })).toBe('2\u202f000\u202f000 many');
  });

  it('a count in a message without forms is a place like any other', () => {
    expect(
      words('en', 'en', { panel_keep: 'Keep {count} of {name}' }).t('panel_keep', { count: 1200, name: 'Bo' }),
    ).toBe('Keep 1,200 of Bo');
  });
});

describe('the language of our text', () => {
  it.for([
    ['en', 'en-GB', 'en-GB'],
    ['es', 'es-419', 'es-419'],
    ['pt-BR', 'pt-BR', 'pt-BR'],
    // Firefox may take the Brazilian catalogue for Portugal: the text is Brazilian all the same.
    ['pt-BR', 'pt-PT', 'pt-BR'],
    // No catalogue of ours: English stands in, with English dates and plurals.
    ['en', 'it', 'en'],
    ['en', 'ar', 'en'],
  ])('of the catalogue %s in a browser in %s is %s', ([language = '', ui = '', locale]) => {
    expect(words(language, ui).locale).toBe(locale);
  });

  it('is read from its own side, not from that of the browser’s language', () => {
    const arabicBrowser = { '@@bidi_dir': 'rtl' };
    expect(words('en', 'ar', arabicBrowser).dir).toBe('ltr');
    expect(words('ar', 'ar', arabicBrowser).dir).toBe('rtl');
    expect(words('de', 'de', { '@@bidi_dir': 'ltr' }).dir).toBe('ltr');
  });
});
