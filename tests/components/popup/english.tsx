import type { ComponentChildren } from 'preact';
import { createWords, WordsContext } from '../../../components/words';
import catalogue from '../../../public/_locales/en/messages.json';

const messages: Readonly<Record<string, { message: string }>> = catalogue;

/** The shipped English words, with British dates, as in look/popup.html. */
export const english = createWords((key) => messages[key]?.message ?? '', 'en-GB');

export const InEnglish = ({ children }: { children: ComponentChildren }) => (
  <WordsContext.Provider value={english}>{children}</WordsContext.Provider>
);
