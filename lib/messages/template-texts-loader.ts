import type { TemplateTexts } from '../domain/templates/template-texts';
import { textsLoader } from './texts-loader';

/** The shipped templates' words, as `textsLoader` gives them. */
export const templateTextsLoader = (english?: TemplateTexts) => textsLoader('templates', english);
