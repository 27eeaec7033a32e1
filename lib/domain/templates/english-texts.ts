import english from '../../../public/templates/en.json';
import type { TemplateTexts } from './template-texts';

/** The English words, for pages that show templates at once; the worker reads them from the file, as it does others. */
export const englishTexts: TemplateTexts = english;
