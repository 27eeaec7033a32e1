import { isOpen, type ActionItem } from './action-item';
import type { LocalDay } from './time';
import type { Topic } from './topic';

/** What travels between two people who hold a meeting: topics and items, nothing private. */
export interface SharedMeeting {
  topics: { title: string; isDone: boolean }[];
  items: { text: string; owner?: string; dueOn?: LocalDay; isDone: boolean }[];
}

/** Names that stand for what a text cannot hold. */
export interface SharedNames {
  /** The heading, e.g. `1:1, Thu 19 Nov`. */
  heading: string;
  topics: string;
  items: string;
  /** The name of an item's owner (`me` or a person's id), or undefined. */
  nameOf: (owner: string) => string | undefined;
}

const box = (isDone: boolean) => (isDone ? '[x]' : '[ ]');

/**
 * The text of a meeting's shared lane, readable in any mail or chat and readable back:
 * a heading, then topics as `- [ ] title`, then items as `* [ ] Owner: text (2026-11-26)`.
 * The mark and not the words tell topics from items, so the two may use different languages.
 */
export function sharedText(topics: readonly Topic[], items: readonly ActionItem[], names: SharedNames): string {
  const shared = topics.filter((topic) => topic.lane === 'shared' && topic.deletedAt === undefined);
  const open = items.filter(isOpen);
  const line = (text: string) => text.replace(/\s+/gu, ' ').trim();
  return [
    names.heading,
    ...(shared.length === 0 ? [] : ['', names.topics]),
    ...shared.map((topic) => `- ${box(topic.doneAt !== undefined)} ${line(topic.title)}`),
    ...(open.length === 0 ? [] : ['', names.items]),
    ...open.map((item) => {
      const owner = names.nameOf(item.owner);
      return `* ${box(false)} ${owner === undefined ? '' : `${owner}: `}${dated(line(item.text), item.dueOn)}`;
    }),
    '',
  ].join('\n');
}

/** With its day at the end; a text that itself ends like one gets an empty pair, so that reading takes off no more. */
function dated(text: string, dueOn: LocalDay | undefined): string {
  if (dueOn !== undefined) return `${text} (${dueOn})`;
  return dueAtEnd.test(text) ? `${text} ()` : text;
}

const topicLine = /^\s*-\s*\[([ xX])\]\s+(?<title>\S.*)$/u;
const itemLine = /^\s*\*\s*\[([ xX])\]\s+(?<text>\S.*)$/u;
const dueAtEnd = /\s*\((\d{4}-\d{2}-\d{2})?\)\s*$/u;
const ownerAtStart = /^([^:]{1,60}):\s+/u;

/**
 * Reads such a text back. Lines of neither shape are passed over: a quote, a greeting, a signature.
 * @param isName Whether a word before a colon is the name of one of the two; "Ask: …" is no owner.
 * @returns null when no line of it is ours.
 */
export function readSharedText(text: string, isName: (name: string) => boolean): SharedMeeting | null {
  const found: SharedMeeting = { topics: [], items: [] };
  for (const raw of text.split(/\r?\n/u)) {
    const line = raw.replace(/^(?:\s*>)+\s?/u, '');
    const topic = topicLine.exec(line);
    const item = itemLine.exec(line);
    if (topic?.groups?.['title'] !== undefined) {
      found.topics.push({ title: topic.groups['title'].trim(), isDone: topic[1] !== ' ' });
    } else if (item?.groups?.['text'] !== undefined) {
      const due = dueAtEnd.exec(item.groups['text'])?.[1];
      const undated = item.groups['text'].replace(dueAtEnd, '').trim();
      const owner = ownerAtStart.exec(undated)?.[1];
      const isOwned = owner !== undefined && isName(owner);
      found.items.push({
        text: isOwned ? undated.replace(ownerAtStart, '') : undated,
        ...(isOwned ? { owner } : {}),
        ...(due === undefined ? {} : { dueOn: due }),
        isDone: item[1] !== ' ',
      });
    }
  }
  return found.topics.length + found.items.length === 0 ? null : found;
}
