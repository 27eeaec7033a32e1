import { isOpen, type ActionItem } from '../action-item';
import type { Topic } from '../topic';
import { lineKey, lineOf, type BlockLine } from './block-line';
import { linesByKey, mergeLines } from './merge-lines';

/** Names as texts have them, and who is meant by one. */
export interface LineNames {
  /** My own mark; empty when nothing is known of me. */
  me: string;
  /** The name of a person or guest. */
  nameOf: (id: string) => string | undefined;
  /** `me`, a person's id or a `guestOwner`. */
  ownerOf: (name: string) => string;
}

/** A line of my own with the row that it stands for. */
export type OwnLine = { line: BlockLine } & ({ topic: Topic } | { item: ActionItem });

/** An id as the text names it already, else as I do. */
function spelled(id: string, names: LineNames, seen: readonly string[] = []): string | undefined {
  return seen.find((name) => names.ownerOf(name) === id) ?? (id === 'me' ? names.me : names.nameOf(id));
}

/** Private topics and what is deleted are no lines; neither is a title without words. */
function topicLine(topic: Topic, names: LineNames, seen: ReadonlyMap<string, BlockLine>): OwnLine[] {
  if (topic.lane === 'private' || topic.deletedAt !== undefined) return [];
  const head = { type: 'topic' as const, text: topic.title };
  const there = seen.get(lineKey(head));
  // What I took from a template or an opportunity is mine; others' marks stand there already.
  const id = topic.from.type === 'person' ? topic.from.personId : 'me';
  const author = id === 'me' || there === undefined ? spelled(id, names, there?.authors) : undefined;
  const line = lineOf({ ...head, isDone: topic.doneAt !== undefined, authors: author === undefined ? [] : [author] });
  return line === undefined ? [] : [{ line, topic }];
}

function itemLine(item: ActionItem, names: LineNames, seen: ReadonlyMap<string, BlockLine>): OwnLine[] {
  const head = { type: 'item' as const, text: item.text };
  const there = seen.get(lineKey(head));
  // What was dropped is no promise any more; that does not travel.
  if (!isOpen(item) && item.disposition !== 'done') return [];
  const { owner } = there ?? {};
  const line = lineOf({
    ...head,
    isDone: item.disposition === 'done',
    authors: there === undefined ? [names.me] : [],
    owner: spelled(item.owner, names, owner === undefined ? [] : [owner]) ?? '',
    ...(item.dueOn === undefined ? {} : { dueOn: item.dueOn }),
  });
  return line === undefined ? [] : [{ line, item }];
}

/**
 * My side of an agenda as lines.
 * @param seen Lines that a block has or had, by key: their marks and spellings stay.
 */
export const ownLines = (
  topics: readonly Topic[],
  items: readonly ActionItem[],
  names: LineNames,
  seen: ReadonlyMap<string, BlockLine>,
): OwnLine[] => [
  ...topics.flatMap((topic) => topicLine(topic, names, seen)),
  ...items.filter(({ deletedAt }) => deletedAt === undefined).flatMap((item) => itemLine(item, names, seen)),
];

/** What a block changes on my side. */
export interface TakenIn {
  /** Rows of mine, and their line as it is now. */
  changed: OwnLine[];
  /** Lines that nobody had seen before. */
  added: BlockLine[];
}

/**
 * What another wrote since I last looked. A line that was in the block then and is not mine any more was taken away
 * here, and is not brought back.
 * @param base The lines of the last block that was seen.
 */
export function takeIn(base: readonly BlockLine[], theirs: readonly BlockLine[], own: readonly OwnLine[]): TakenIn {
  const known = linesByKey(base);
  const rows = new Map(own.map((each) => [lineKey(each.line), each]));
  const taken: TakenIn = { changed: [], added: [] };
  // Of two rows under the same words the later one counts.
  const mine = [...rows.values()].map(({ line }) => line);
  const incoming = linesByKey(theirs);
  for (const line of mergeLines(base, mine, theirs)) {
    const key = lineKey(line);
    const row = rows.get(key);
    if (row === undefined) {
      if (!known.has(key)) taken.added.push(line);
    } else if (incoming.has(key) && isOther(row.line, line)) taken.changed.push({ ...row, line });
  }
  return taken;
}

const isOther = (one: BlockLine, other: BlockLine): boolean =>
  one.isDone !== other.isDone || one.dueOn !== other.dueOn || one.owner !== other.owner;
