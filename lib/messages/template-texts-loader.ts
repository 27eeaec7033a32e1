import { browser } from '#imports';
import { englishTexts, templateLanguageFor, type TemplateTexts } from '../domain/templates/template-texts';

/**
 * Reads the shipped templates' words in the user's language from the extension's own files, each language once.
 * @returns A function from the language that the user chose (undefined: the browser's) to its words; English where there
 *   is no such file.
 */
export function templateTextsLoader(): (chosen: string | undefined) => Promise<TemplateTexts> {
  const read = new Map<string, Promise<TemplateTexts>>();
  return (chosen) => {
    const language = templateLanguageFor(chosen ?? browser.i18n.getUILanguage());
    if (language === 'en') return Promise.resolve(englishTexts);
    const known = read.get(language);
    if (known !== undefined) return known;
    // A path of the extension's own origin, in the worker and in our pages. An agenda in English is better than none.
    const texts = fetch(`/templates/${language}.json`).then(
      (answer) => answer.json() as Promise<TemplateTexts>,
      () => englishTexts,
    );
    read.set(language, texts);
    return texts;
  };
}
