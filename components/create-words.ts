import type catalogue from '../public/_locales/en/messages.json';

/** A key of the message catalogue. */
export type WordKey = keyof typeof catalogue;

/** Values for the `{name}` places of a message; `count` also chooses the plural. */
export type WordValues = Record<string, string | number>;

/** The words and formats of one language. */
export interface Words {
  /**
   * BCP 47, for numbers, dates, plurals and the `lang` of what we draw: the language of the catalogue that is really
   * used, with the region of the browser where it speaks the same one (`en-GB`, `es-419`).
   */
  locale: string;
  /** The side that the language is read from; a catalogue that stands in for a missing one brings its own. */
  dir: 'ltr' | 'rtl';
  /**
   * The text of a key. Where a `count` is given, and the catalogue has the key with a plural ending, the form of that
   * count is taken: `t('panel_more', {count: 2})` is `panel_more_other`.
   *
   * A catalogue holds, for each plural, the forms that `Intl.PluralRules` can choose for its language: `_one` and
   * `_other` in English, German, French, Spanish and Portuguese; `_other` alone in Japanese. The `_many` of the Romance
   * languages (from a million on) may be left out: `_other` stands in. French and Portuguese choose `_one` for 0 too,
   * so there it says `{count}` wherever `_other` does; in English it may be plain words.
   */
  t: (key: WordKey | PluralBase, values?: WordValues) => string;
}

/** Keys without their plural ending. */
type PluralBase = WordKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;

/**
 * Makes the words of the language that the browser chose among our catalogues.
 * @param lookUp The message of a key, or '' when there is none (`browser.i18n.getMessage`).
 * @param uiLanguage That of the browser (`browser.i18n.getUILanguage`), for which there may be no catalogue of ours.
 */
export function createWords(lookUp: (key: string) => string, uiLanguage: string): Words {
  const language = lookUp('catalogue_language');
  const isOurs = uiLanguage.startsWith(language);
  const locale = isOurs ? uiLanguage : language;
  // Made when first asked for: together they are a fifth of what the worker does when it starts (measured 2026-11).
  let plurals: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  const formOf = (count: number) => (plurals ??= new Intl.PluralRules(locale)).select(count);
  const shown = (value: string | number = ''): string =>
    typeof value === 'number' ? (numbers ??= new Intl.NumberFormat(locale)).format(value) : value;
  return {
    locale,
    dir: isOurs && lookUp('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr',
    t: (key, values = {}) => {
      const { count } = values;
      const form = typeof count === 'number' && (lookUp(`${key}_${formOf(count)}`) || lookUp(`${key}_other`));
      const message = form || lookUp(key);
      return message.replace(/\{(\w+)\}/g, (_, name: string) => shown(values[name]));
    },
  };
}
