import type { Response } from '../../domain/event';
import { de } from './words/de';
import { en } from './words/en';
import { es } from './words/es';
import { fr } from './words/fr';
import { it } from './words/it';
import { ja } from './words/ja';
import { nl } from './words/nl';
import { pt } from './words/pt';
import { zh } from './words/zh';

/**
 * What Calendar words differently per language, lower-case. Month and weekday names and day periods are not here: they
 * come from Intl (time-words.ts). Each language's file carries its grade, as in selectors.ts. A word that is wrong never
 * matches, and what it would have said stays unknown.
 */
export interface Words {
  /** Whether a page or an author showed any label of this language (facts 1.3); else all is general knowledge. */
  isProven: boolean;
  allDay: readonly string[];
  /** My answer as a field of a chip's label, and a guest's in the dialog. */
  responses: Readonly<Record<Exclude<Response, 'unknown'>, readonly string[]>>;
  organiser: readonly string[];
  optional: readonly string[];
  noLocation: readonly string[];
  location: readonly string[];
  calendar: readonly string[];
  colour: readonly string[];
  description: readonly string[];
  /** First words of chips that are no meetings: working location, pending tasks, a draft. */
  notMeetings: readonly string[];
  /** Titles that Calendar itself gives to focus time and absence. */
  ownTime: readonly string[];
  /** Words for the dash of a range. */
  to: readonly string[];
  /** Words for the dash of a range of times, which before a time only mean "at" (`19 de novembro às 14:00`). */
  toAfterTime: readonly string[];
  /** Words that a date or time may hold and that say nothing. */
  fillers: readonly string[];
}

const tables: ReadonlyMap<string, Words> = new Map(Object.entries({ de, en, es, fr, it, ja, nl, pt, zh }));

/** `pt` of `pt-BR` or `pt_BR`. */
export function languageOf(lang: string): string {
  return lang.toLowerCase().split(/[-_]/u)[0] ?? '';
}

/** The words of a language, or undefined where we have none: then what depends on words stays unknown. */
export function findWords(lang: string): Words | undefined {
  return tables.get(languageOf(lang));
}

/** How sure we are of the words of a language. */
export function languageGrade(lang: string): 'proven' | 'unproven' | 'unknown' {
  const words = findWords(lang);
  return words === undefined ? 'unknown' : words.isProven ? 'proven' : 'unproven';
}

/** Brings text to the form of the tables: one kind of digits, dashes and blanks, lower-case, `a. m.` as `am`. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/\s+/gu, ' ')
    .toLowerCase()
    .replace(/\b([ap])\.?\s?m\.?(?![\p{L}\d])/gu, '$1m')
    .trim();
}
