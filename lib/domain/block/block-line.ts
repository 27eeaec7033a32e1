import { isDay } from '../day-range';
import type { LocalDay } from '../time';

/** One line of an agenda as a text holds it: a topic, or who does what by when. */
export interface BlockLine {
  type: 'topic' | 'item';
  text: string;
  isDone: boolean;
  /** The marks of those who wrote it, as they stand in the text, sorted; empty: written by hand. */
  authors: string[];
  /** An item's, as the text names them. */
  owner?: string;
  dueOn?: LocalDay;
}

/** Direction marks and overrides turn a line around; zero-width blanks make two of one. Not what joins emoji and letters. */
const invisible = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const oneBlank = (text: string): string => text.replace(/\s+/gu, ' ');

/** A longer text of a line is cut, in UTF-16 units: nobody reads it, and no row may grow without end. */
const mostText = 1_000;
/** More marks than a meeting has people. */
const mostAuthors = 30;

/**
 * A text as a line can hold it: one line, without what would turn it around, end a block or begin another line. A topic
 * that begins with `@` would be an item; its wide form looks nearly the same and has the same key.
 */
export const textOfLine = (text: string): string =>
  oneBlank(oneBlank(text).replace(invisible, ''))
    .replace(/\[([ xX])\]/gu, '($1)')
    .replace(/={2,}/gu, '=')
    .trim()
    .slice(0, mostText)
    .toWellFormed()
    .trim()
    .replace(/^@/u, '＠');

/** What cleaning makes of typographic signs. */
const straight: [RegExp, string][] = [
  [/[‘’‚‛′]/gu, "'"],
  [/[“”„‟″«»]/gu, '"'],
  [/[‐‑‒–—―−]/gu, '-'],
];

/** What a line is told by: two texts that differ in case, blanks, signs or forms of letters are one. */
export function lineKey({ type, text }: Pick<BlockLine, 'type' | 'text'>): string {
  const plain = straight.reduce((words, [from, to]) => words.replace(from, to), textOfLine(text).normalize('NFKC'));
  return `${type} ${oneBlank(plain.replace(/\p{Cf}/gu, ''))
    .toLowerCase()
    .trim()}`;
}

const day = /\s*\((\d{4}-\d{2}-\d{2})?\)$/u;
const marks = /\s*\[([^[\]]*)\]$/u;
const named = /^@([^:]{0,80}):\s*/u;

/** A name as a mark or before a colon: what would end it goes. */
const nameOfLine = (name: string): string =>
  oneBlank(textOfLine(name).replace(/[[\],:@＠]/gu, ' '))
    .trim()
    .slice(0, 80)
    .trim();

/**
 * `- [ ] Territory [Ana]`, `- [x] @Kim: ask legal (2026-11-26) [Ana, Kim]`. A text that itself ends like a day or like
 * marks gets an empty pair, so that reading takes off no more than writing put there.
 */
export function writeLine(line: BlockLine): string {
  let said = textOfLine(line.text);
  if (line.type === 'item') {
    if (line.dueOn !== undefined) said += ` (${line.dueOn})`;
    else if (day.test(said)) said += ' ()';
    said = `@${nameOfLine(line.owner ?? '')}: ${said}`;
  }
  const authors = line.authors.map(nameOfLine).filter(Boolean).join(', ');
  if (authors !== '' || marks.test(said)) said += ` [${authors}]`;
  return `- ${line.isDone ? '[x]' : '[ ]'} ${said}`;
}

const bullet = '[-*+•‣◦▪●·–—]';
/** A box, as people and filters write them; of a hand-written line, a bullet is enough. */
const boxed = new RegExp(`^(?:${bullet}\\s*)?(?:\\[([\\sxX]?)\\]|([☐☑☒✓✔✅⬜]))\\s*`, 'u');
const bulleted = new RegExp(`^${bullet}\\s+`, 'u');

/**
 * Reads one line, its quotes taken off; undefined when it is none of an agenda.
 * @param needsBox A bullet alone makes none.
 */
export function findLine(raw: string, needsBox = false): BlockLine | undefined {
  const line = oneBlank(raw.replace(invisible, ' ')).trim();
  const [head, box, sign] = boxed.exec(line) ?? (needsBox ? null : bulleted.exec(line)) ?? [];
  if (head === undefined) return undefined;
  const isDone = sign === undefined ? box?.toLowerCase() === 'x' : !'☐⬜'.includes(sign);
  const body = line.slice(head.length);
  const authors = (marks.exec(body)?.[1] ?? '').split(',');
  const said = body.replace(marks, '');
  const [prefix, owner = ''] = named.exec(said) ?? [];
  if (prefix === undefined) return lineOf({ type: 'topic', text: said, isDone, authors });
  const text = said.slice(prefix.length);
  const dueOn = day.exec(text)?.[1];
  return lineOf({
    type: 'item',
    text: text.replace(day, ''),
    isDone,
    authors,
    owner,
    ...(dueOn === undefined || !isDay(dueOn) ? {} : { dueOn }),
  });
}

/** A line as it will be read back; undefined when nothing is left of its text. */
export function lineOf({ owner = '', ...line }: BlockLine): BlockLine | undefined {
  const text = textOfLine(line.text);
  const authors = [...new Set(line.authors.map(nameOfLine).filter(Boolean))].toSorted().slice(0, mostAuthors);
  const name = nameOfLine(owner);
  return text === '' ? undefined : { ...line, text, authors, ...(name === '' ? {} : { owner: name }) };
}
