/** A stretch of a text, in UTF-16 units; `until` is exclusive. */
export interface Stretch {
  from: number;
  until: number;
}

/** One replacement in a text. */
export interface TextChange extends Stretch {
  text: string;
}

/** The text after the changes; they are in its order, none over another. */
export const withChanges = (text: string, changes: readonly TextChange[]): string =>
  changes.reduceRight((before, { from, until, text: put }) => before.slice(0, from) + put + before.slice(until), text);

const linesOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter(Boolean)
    .join('\n');

/** Whether two texts say the same, line by line: editors have their own blanks and empty lines. */
export const isSameText = (one: string, other: string): boolean => linesOf(one) === linesOf(other);
