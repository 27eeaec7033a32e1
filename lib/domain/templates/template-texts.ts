import type { ShippedKind } from './template-shapes';

/** The words of one shipped template. */
export interface KindTexts {
  question: string;
  cadence: string;
  people: string;
  /** Who brings the agenda, in a few words. */
  owner: string;
  sellerPreWork: string[];
  managerPreWork: string[];
  topics: { title: string; prompts: string[] }[];
  outputs: string[];
  wellRunWhen: string[];
  guard: string;
}

/** The words of all shipped templates in one language: `public/templates/<language>.json`. */
export type TemplateTexts = Record<ShippedKind | 'blank', KindTexts>;

/** The languages that `public/templates` has. */
export const templateLanguages: readonly string[] = ['de', 'en', 'es', 'fr', 'ja', 'pt-BR'];

/** The language of agendas for a language of the browser ("de-AT" → "de", "pt" → "pt-BR"); English where there is none. */
export function templateLanguageFor(language: string, known: readonly string[] = templateLanguages): string {
  const wanted = language.replaceAll('_', '-').toLowerCase();
  const base = (code: string) => code.toLowerCase().split('-')[0];
  return (
    known.find((code) => code.toLowerCase() === wanted) ?? known.find((code) => base(code) === base(wanted)) ?? 'en'
  );
}
