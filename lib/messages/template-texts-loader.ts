import { browser } from '#imports';
import { templateLanguageFor, type TemplateTexts } from '../domain/templates/template-texts';

/** A path of the extension's own origin, in the worker and in our pages. */
const readFile = async (language: string): Promise<TemplateTexts> =>
  (await fetch(`/templates/${language}.json`)).json() as Promise<TemplateTexts>;

/**
 * Reads the shipped templates' words in the user's language from the extension's own files, each language once.
 * @param english The English words, where a page has them in its code.
 * @returns A function from the language that the user chose (undefined: the browser's) to its words; English where there
 *   is no such file.
 */
export function templateTextsLoader(english?: TemplateTexts): (chosen: string | undefined) => Promise<TemplateTexts> {
  const read = new Map<string, Promise<TemplateTexts>>();
  if (english !== undefined) read.set('en', Promise.resolve(english));
  return (chosen) => {
    const language = templateLanguageFor(chosen ?? browser.i18n.getUILanguage());
    const known = read.get(language);
    if (known !== undefined) return known;
    const texts = readFile(language);
    read.set(language, texts);
    // What failed once is tried again.
    texts.catch(() => read.delete(language));
    return texts;
  };
}
