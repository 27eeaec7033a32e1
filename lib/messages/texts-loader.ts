import { browser } from '#imports';
import { templateLanguageFor } from '../domain/templates/template-texts';

/**
 * Reads texts of ours in the user's language from the extension's own files, `/<folder>/<language>.json`, each language
 * once. A path of the extension's own origin, in the worker and in our pages.
 * @param english The English words, where a page has them in its code.
 * @returns A function from the language that the user chose (undefined: the browser's) to its words; English where there
 *   is no such file.
 */
export function textsLoader<T>(folder: string, english?: T): (chosen: string | undefined) => Promise<T> {
  const read = new Map<string, Promise<T>>();
  if (english !== undefined) read.set('en', Promise.resolve(english));
  return (chosen) => {
    const language = templateLanguageFor(chosen ?? browser.i18n.getUILanguage());
    const known = read.get(language);
    if (known !== undefined) return known;
    const texts = fetch(`/${folder}/${language}.json`).then((answer) => answer.json() as Promise<T>);
    read.set(language, texts);
    // What failed once is tried again.
    texts.catch(() => read.delete(language));
    return texts;
  };
}
