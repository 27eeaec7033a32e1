import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from './create-words';

export { createWords } from './create-words';
export type { WordKey, Words } from './create-words';

export const WordsContext = createContext<Words>({ locale: 'en', dir: 'ltr', t: (key) => key });

/** The words of the language that our text is shown in. */
export const useWords = (): Words => useContext(WordsContext);
