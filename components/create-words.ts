import type catalogue from '../public/_locales/en/messages.json';

/** A key of the message catalogue. */
export type WordKey = keyof typeof catalogue;

/** Values for the `{name}` places of a message; `count` also chooses the plural. */
export type WordValues = Record<string, string | number>;

/**
 * Words and formats of one language. `t('items_open', {count: 2})` takes the key `items_open_other` (or `_one` …, by
 * the language's plural rule) where `count` is given and such a key exists.
 */
export interface Words {
  locale: string;
  t: (key: WordKey | PluralBase, values?: WordValues) => string;
}

/** Keys without their plural ending. */
type PluralBase = WordKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;

/**
 * Makes the words of a language.
 * @param lookUp The message of a key, or '' when there is none (`browser.i18n.getMessage`).
 * @param locale BCP 47, for numbers, dates and plurals.
 */
export function createWords(lookUp: (key: string) => string, locale: string): Words {
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const shown = (value: string | number | undefined): string =>
    value === undefined ? '' : typeof value === 'number' ? numbers.format(value) : value;
  return {
    locale,
    t: (key, values = {}) => {
      const plural = typeof values['count'] === 'number' ? lookUp(`${key}_${plurals.select(values['count'])}`) : '';
      const many = typeof values['count'] === 'number' && plural === '' ? lookUp(`${key}_other`) : '';
      const message = plural || many || lookUp(key);
      return message.replace(/\{(\w+)\}/g, (_, name: string) => shown(values[name]));
    },
  };
}
