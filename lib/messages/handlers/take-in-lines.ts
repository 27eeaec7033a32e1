import { agendaOf, orderOfNew, orderOfWaiting } from '../../domain/agenda';
import type { ActionItem } from '../../domain/action-item';
import { lineKey, type BlockLine } from '../../domain/block/block-line';
import { lineNames } from '../../domain/block/line-names';
import { ownLines, takeIn, type LineNames, type OwnLine } from '../../domain/block/meeting-lines';
import { linesByKey } from '../../domain/block/merge-lines';
import { findRhythm } from '../../domain/rhythm';
import type { TemplateTexts } from '../../domain/templates/template-texts';
import type { Topic } from '../../domain/topic';
import type { CoxswainDatabase } from '../../store/database';
import { itemsOfMeetings, itemsOfRhythm, openItemsOfRhythm } from '../../store/items';
import { listPeople } from '../../store/people';
import { getSettings } from '../../store/settings';
import { writtenTopics } from '../../store/topics';
import { agendaOwner, type HandlerContext } from './edit-context';
import { storedTopics } from './meeting-topics';
import { templateFor, textsOf } from './template-for';

/** Whose agenda lines are for: a meeting's, or that of the next one of a rhythm. */
export interface LinesPlace {
  rhythm: string;
  occurrence?: string;
}

/** What taking lines in reads and writes. */
export const tablesOfLines = ({ topics, items, meetings, templates }: CoxswainDatabase) => [
  topics,
  items,
  meetings,
  templates,
];

/** What is read before a `write`, as it is not of its tables. */
export interface LinesContext extends HandlerContext {
  names: LineNames;
  /** The one other person of a meeting of two. */
  other: string | undefined;
  texts: TemplateTexts;
}

/** Who is meant by the names in a text for a rhythm, and the words of its template. */
export async function readLinesContext(context: HandlerContext, rhythm: string): Promise<LinesContext> {
  const { db } = context;
  const [people, { me }] = await Promise.all([listPeople(db), getSettings(db)]);
  const found = findRhythm(rhythm);
  const other = found?.type === 'person' ? found.personId : undefined;
  return { ...context, names: lineNames(people, me, other), other, texts: await textsOf(context) };
}

/**
 * Takes in what another wrote: their topics and items as new ones, and what they ticked, took over or dated of mine.
 * Nothing is ever taken away. Inside a `write` over `tablesOfLines`.
 * @param base The lines that were seen there before.
 */
export async function takeInLines(
  context: LinesContext,
  place: LinesPlace,
  lines: readonly BlockLine[],
  base: readonly BlockLine[],
): Promise<void> {
  const { db, now, names, other } = context;
  const seen = linesByKey([...base, ...lines]);
  const at = now();
  const { agenda, stored } = await topicsOfPlace(context, place, at);
  const isSeen = linesByKey(base);
  const isKnown = (type: BlockLine['type'], text: string) => isSeen.has(lineKey({ type, text }));
  // Under the words of what was done in an earlier meeting another may come up, but not from a block that was seen then.
  const topics = [...stored.filter(({ title }) => isKnown('topic', title)), ...agenda];
  const items = await itemsOfPlace(db, place, (text) => isKnown('item', text));
  const { changed, added } = takeIn(base, lines, ownLines(topics, items, names, seen));

  const storedIds = new Set(stored.map(({ id }) => id));
  const order = place.occurrence === undefined ? orderOfWaiting(agenda) : orderOfNew(agenda);
  const row = (index: number) => ({
    id: context.newId(),
    rhythm: place.rhythm,
    createdAt: at + index,
    updatedAt: at,
  });
  await db.topics.bulkPut([
    // A topic of a template that nobody touched is each side's own.
    ...changed.flatMap((each) => changedTopic(each, place, storedIds, at)),
    ...added
      // What is done and waits for no meeting would be shown nowhere.
      .filter(({ type, isDone }) => type === 'topic' && !(isDone && place.occurrence === undefined))
      .map((line, index): Topic => {
        const who = names.ownerOf(line.authors[0] ?? '');
        return {
          ...row(index),
          ...(place.occurrence === undefined ? {} : { occurrence: place.occurrence }),
          order: order + index / 1_000,
          title: line.text,
          prompts: [],
          lane: 'shared',
          from: who === 'me' ? { type: 'me' } : { type: 'person', personId: who },
          ...(line.isDone && place.occurrence !== undefined ? { doneAt: at, doneIn: place.occurrence } : {}),
        };
      }),
  ]);
  await db.items.bulkPut([
    ...changed.flatMap((each) => changedItem(each, place, names.ownerOf, at)),
    ...added
      .filter(({ type, isDone }) => type === 'item' && !isDone)
      .map((line, index): ActionItem => ({
        ...row(index),
        ...(other === undefined ? {} : { personId: other }),
        text: line.text,
        owner: names.ownerOf(line.owner ?? line.authors[0] ?? ''),
        ...(line.dueOn === undefined ? {} : { dueOn: line.dueOn }),
        disposition: 'open',
        ...(place.occurrence === undefined ? {} : { agreedIn: place.occurrence }),
      })),
  ]);
}

function changedTopic(each: OwnLine, { occurrence }: LinesPlace, stored: ReadonlySet<string>, at: number): Topic[] {
  if (!('topic' in each) || !stored.has(each.topic.id)) return [];
  const { doneAt: _at, doneIn: _in, ...open } = each.topic;
  if (!each.line.isDone) return [{ ...open, updatedAt: at }];
  return [{ ...open, doneAt: at, ...(occurrence === undefined ? {} : { doneIn: occurrence }), updatedAt: at }];
}

function changedItem(
  each: OwnLine,
  { occurrence }: LinesPlace,
  ownerOf: (name: string) => string,
  at: number,
): ActionItem[] {
  if (!('item' in each)) return [];
  const { line, item } = each;
  const { dueOn: _due, ...undated } = item;
  const { settledAt: _at, settledIn: _in, why: _why, ...bare } = undated;
  const settled = { settledAt: at, ...(occurrence === undefined ? {} : { settledIn: occurrence }) };
  const became: ActionItem =
    line.isDone === (item.disposition === 'done')
      ? undated
      : line.isDone
        ? { ...bare, disposition: 'done', ...settled }
        : { ...bare, disposition: 'open' };
  return [
    {
      ...became,
      ...(line.owner === undefined ? {} : { owner: ownerOf(line.owner) }),
      ...(line.dueOn === undefined ? {} : { dueOn: line.dueOn }),
      updatedAt: at,
    },
  ];
}

/** What is on the agenda that lines are for, or waits with it for the next one; and all that is stored of it. */
async function topicsOfPlace({ db, texts }: LinesContext, { occurrence, rhythm }: LinesPlace, at: number) {
  if (occurrence === undefined) {
    const stored = (await writtenTopics(db, [rhythm])).filter((topic) => topic.deletedAt === undefined);
    return { stored, agenda: stored.filter(({ doneAt }) => doneAt === undefined) };
  }
  const owner = await agendaOwner(db, occurrence, rhythm);
  const stored = await storedTopics(db, owner);
  const about = findRhythm(owner.rhythm);
  const of = { kind: owner.kind, personId: about?.type === 'person' ? about.personId : undefined };
  const { topics } = await templateFor(db, texts, of, owner.startAt ?? at);
  return { stored, agenda: agendaOf({ ...owner, isNext: true }, stored, topics, () => false, at) };
}

/** Open items of the rhythm, those of the meeting, and those that a block had; settled ones first, as open ones count. */
async function itemsOfPlace(
  db: CoxswainDatabase,
  { occurrence, rhythm }: LinesPlace,
  isKnown: (text: string) => boolean,
): Promise<ActionItem[]> {
  const settled = (await itemsOfRhythm(db, rhythm)).filter(({ text }) => isKnown(text));
  const open = await openItemsOfRhythm(db, rhythm);
  const ofMeeting = occurrence === undefined ? [] : await itemsOfMeetings(db, [occurrence]);
  return [...new Map([...settled, ...ofMeeting, ...open].map((item) => [item.id, item])).values()];
}
