import { findLine, writeLine, type BlockLine } from './block-line';
import { findBlock, type FoundBlock } from './find-block';
import { mergeLines } from './merge-lines';
import { isSameText, withChanges, type TextChange } from './text-change';

/** Of a longer description Google Calendar keeps no more (8,192 characters, with its tags). */
export const mostCharacters = 8_192;

/** What writing an agenda into a text comes to. */
export type Composed =
  /** Changes in the order of the text, none over another; the block after them. */
  | { outcome: 'put' | 'updated'; changes: TextChange[] }
  | { outcome: 'same' | 'nothing' | 'unreadable' }
  | { outcome: 'too-long'; most: number };

/** The block by itself, as it is copied and sent too. `heading`: "Agenda", in the writer's language. */
export function writeBlock(lines: readonly BlockLine[], heading: string, rest: readonly string[] = []): string {
  const of = (type: BlockLine['type']) => lines.filter((line) => line.type === type).map(writeLine);
  const [topics, items] = [of('topic'), of('item')];
  const head = heading
    .replace(/[=\s]+/gu, ' ')
    .trim()
    .slice(0, 60);
  return [
    `=== ${head} · Coxswain ===`,
    ...topics,
    ...(topics.length > 0 && items.length > 0 ? [''] : []),
    ...items,
    ...rest,
    '=== Coxswain ===',
  ].join('\n');
}

const withoutBox = (line: string): string => line.replace(/^.{0,3}\[.?\]\s*/u, '').trim();

/** What was cut off a line that is known in full is no loss. */
const isKnown = (cut: string, lines: readonly BlockLine[]): boolean =>
  lines.some((line) => withoutBox(writeLine(line)).startsWith(withoutBox(cut)));

/**
 * Puts my agenda into a text: into the block that is there, merged with it, else at the end. Nothing else is touched.
 * @param base The last block that was seen there.
 * @param heading Of a new block; that of one that is there stays.
 */
export function composeBlock(
  text: string,
  mine: readonly BlockLine[],
  base: readonly BlockLine[],
  heading: string,
): Composed {
  const found = findBlock(text, base);
  if (found === null) return { outcome: 'unreadable' };
  const lines = mergeLines(base, mine, found?.lines ?? []);
  if (lines.length === 0) return { outcome: 'nothing' };
  const changes = found === undefined ? [appended(text, writeBlock(lines, heading))] : replaced(text, found, lines);
  const isSame = changes.every((change) => isSameText(text.slice(change.from, change.until), change.text));
  if (isSame) return { outcome: 'same' };
  if (lengthAsTags(withChanges(text, changes)) > mostCharacters) return { outcome: 'too-long', most: mostCharacters };
  return { outcome: found === undefined ? 'put' : 'updated', changes };
}

function appended(text: string, block: string): TextChange {
  const at = text.trimEnd().length;
  return { from: at, until: at, text: at === 0 ? block : `\n\n${block}` };
}

function replaced(text: string, found: FoundBlock, lines: readonly BlockLine[]): TextChange[] {
  const { heading, cut, rest, places } = found;
  const kept = cut === undefined || isKnown(cut, lines) ? rest : [...rest, cut];
  return places.map(({ from, until }, index) => {
    // A quoted block is written anew without its quotes.
    const line = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
    const start = from - (/^[\s>]*$/u.test(line) ? line.length : 0);
    // Copies go, with the empty lines before them.
    if (index > 0) return { from: text.slice(0, start).trimEnd().length, until, text: '' };
    const before = start > 0 && text[start - 1] !== '\n' ? '\n' : '';
    const after = /^[^\S\n]*(?:\n|$)/u.test(text.slice(until)) ? '' : '\n';
    return { from: start, until, text: before + writeBlock(lines, heading, kept) + after };
  });
}

/** How long a text is with its line breaks and signs as tags and entities. */
const lengthAsTags = (text: string): number =>
  text.length + 3 * (text.match(/[\n<>]/gu)?.length ?? 0) + 4 * (text.match(/&/gu)?.length ?? 0);

/** The lines of a text that somebody sent: those of its block, else all that have a box; null when none has. */
export function readSentLines(text: string): BlockLine[] | null {
  const block = findBlock(text);
  const lines =
    block?.lines ?? text.split(/\r?\n/u).flatMap((line) => findLine(line.replace(/^(?:\s*>)+ ?/u, ''), true) ?? []);
  return lines.length === 0 ? null : lines;
}
