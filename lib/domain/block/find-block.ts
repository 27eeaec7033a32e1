import { findLine, type BlockLine } from './block-line';
import { mergeLines } from './merge-lines';
import type { Stretch } from './text-change';

/** The agenda that stands in a text. */
export interface FoundBlock {
  /** As its writer called it. */
  heading: string;
  lines: BlockLine[];
  /** What stands inside it and is none of its lines: kept as it is. */
  rest: string[];
  /** A last line that may have been cut in the middle: taken for nothing, and kept unless it is known in full. */
  cut?: string;
  /** Where it stands: the first is written anew, the others are copies of it. */
  places: Stretch[];
}

/** `=== Agenda · Coxswain ===` and `=== Coxswain ===`; anywhere in a line, as cleaning may join lines. */
const marker = /={2,9}([^\n=]{1,120})={2,9}/gu;
/** More lines are no agenda. */
const mostLines = 500;
const quote = /^(?:\s*>)+ ?/u;
const unquoted = (line: string): string => line.replace(quote, '');

interface Marker extends Stretch {
  heading: string;
  isHead: boolean;
  isQuoted: boolean;
}

function markersOf(text: string): Marker[] {
  return [...text.matchAll(marker)].flatMap(({ 0: whole, 1: inside = '', index }) => {
    if (!/(?:^|\P{L})coxswain\s*$/iu.test(inside)) return [];
    const before = text.slice(text.lastIndexOf('\n', index) + 1, index);
    const heading = inside.replace(/[^\p{L}\p{N}]*coxswain\s*$/iu, '').trim();
    const isHead = heading !== '';
    return [{ from: index, until: index + whole.length, heading, isHead, isQuoted: quote.test(before) }];
  });
}

/** A line that cleaning joined from several: each begins at its box, or at the bullet before. */
const partsOf = (line: string): string[] =>
  line
    .replace(/\s+/gu, ' ')
    .replace(/ ?((?:[-*+•] ?)?\[[ xX]\] )/gu, '\n$1')
    .split('\n')
    .map((part) => part.trim())
    .filter(Boolean);

/** Where a block without an end stops: after the last line in a row that has a box. */
function findOpenEnd(text: string, from: number): number {
  let until = from;
  for (let at = from; at < text.length;) {
    const next = text.indexOf('\n', at);
    const stop = next === -1 ? text.length : next;
    const line = unquoted(text.slice(at, stop)).trim();
    if (line !== '' && findLine(line, true) === undefined) break;
    if (line !== '') until = stop;
    at = stop + 1;
  }
  return until;
}

/**
 * One block from its head on; null when nothing of it is a line and something else stands there, or far too much.
 * @param mayBeCut The text ends with it.
 */
function readBlock(text: string, head: Marker, tail: Marker | undefined, mayBeCut: boolean): FoundBlock | null {
  const stop = tail?.from ?? findOpenEnd(text, head.until);
  const parts = text.slice(head.until, stop).split('\n').map(unquoted).flatMap(partsOf);
  const found: FoundBlock = {
    heading: head.heading,
    lines: [],
    rest: [],
    places: [{ from: head.from, until: tail?.until ?? stop }],
  };
  const last = parts.at(-1);
  // What ends with a mark was written to its end.
  if (mayBeCut && stop === text.trimEnd().length && last !== undefined && !findLine(last)?.authors.length) {
    found.cut = last;
    parts.pop();
  }
  for (const part of parts) {
    const line = findLine(part);
    if (line === undefined) found.rest.push(part);
    else found.lines.push(line);
  }
  const isUnreadable = found.lines.length > mostLines || (found.lines.length === 0 && found.rest.length > 0);
  return isUnreadable ? null : found;
}

/**
 * The agenda in a text: one block, or several that are copies of each other; quoted ones count only where no other
 * stands. What somebody else wrote around it, or inside it, is left to whoever writes.
 * @param base The last that was seen, for what copies disagree about.
 * @returns `undefined`: there is none. `null`: there is one, and it cannot be read.
 */
export function findBlock(text: string, base: readonly BlockLine[] = []): FoundBlock | null | undefined {
  const all = markersOf(text);
  const own = all.filter(({ isQuoted }) => !isQuoted);
  const markers = own.some(({ isHead }) => isHead) ? own : all;
  if (markers.length === 0) return undefined;

  let found: FoundBlock | undefined;
  for (const [index, head] of markers.entries()) {
    if (!head.isHead) continue;
    const next = markers[index + 1];
    const block =
      next === undefined || next.isHead
        ? readBlock(text.slice(0, next?.from), head, undefined, next === undefined)
        : readBlock(text, head, next, false);
    if (block === null) return null;
    if (found === undefined) found = { ...block, lines: mergeLines(base, block.lines, []) };
    else {
      const { lines, rest, places } = found;
      found.lines = mergeLines(base, block.lines, lines);
      rest.push(...block.rest.filter((line) => !rest.includes(line)));
      places.push(...block.places);
    }
  }
  // An end without a beginning.
  return found ?? null;
}
