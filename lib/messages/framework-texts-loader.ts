import type { FrameworkTexts } from '../domain/review/framework-texts';
import { textsLoader } from './texts-loader';

/** The shipped frameworks' words, as `textsLoader` gives them. */
export const frameworkTextsLoader = () => textsLoader<FrameworkTexts>('frameworks');
