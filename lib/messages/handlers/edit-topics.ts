import {
  agendaOf,
  isTemplateTopicId,
  orderBefore,
  orderOfNew,
  orderOfWaiting,
  topicsOfTemplate,
  withSellersFirst,
} from '../../domain/agenda';
import type { Edit } from '../../domain/edit';
import { findRhythm } from '../../domain/rhythm';
import type { TemplateTexts } from '../../domain/templates/template-texts';
import type { Topic } from '../../domain/topic';
import type { CoxswainDatabase } from '../../store/database';
import { findPerson } from '../../store/people';
import { writtenTopics } from '../../store/topics';
import { write } from '../../store/write';
import { agendaOwner, EditRefusedError, type HandlerContext } from './edit-context';
import { markPrepared } from './mark-prepared';
import { sellerOf, storedTopics } from './meeting-topics';
import { templateFor, textsOf } from './template-for';

type Of<T extends Edit['type']> = Extract<Edit, { type: T }>;

/** Where a topic stands, as an edit says it. */
interface Place {
  occurrence: string;
  rhythm?: string;
}

/** What an edit of a topic reads and writes. */
const tablesOf = ({ topics, meetings, people, records, templates }: CoxswainDatabase) => [
  topics,
  meetings,
  people,
  records,
  templates,
];

/** The agenda of a meeting as far as it may be changed there, with the template's stored first when an edit is about it. */
async function agendaFor({ db, now }: HandlerContext, texts: TemplateTexts, { occurrence, rhythm }: Place, id: string) {
  const owner = await agendaOwner(db, occurrence, rhythm);
  const stored = await storedTopics(db, owner);
  const about = findRhythm(owner.rhythm);
  const personId = about?.type === 'person' ? about.personId : undefined;
  const of = { kind: owner.kind, personId };
  const { topics: template } = await templateFor(db, texts, of, owner.startAt ?? now());
  if (
    isTemplateTopicId(id) &&
    !stored.some((topic) => topic.occurrence === occurrence && topic.from.type === 'template')
  ) {
    const fresh = topicsOfTemplate(template, owner, now());
    await db.topics.bulkPut(fresh);
    stored.push(...fresh);
  }
  const agenda = agendaOf({ ...owner, isNext: true }, stored, template, () => false, now());
  const seller = sellerOf(personId === undefined ? undefined : await findPerson(db, personId));
  return seller === undefined ? agenda : withSellersFirst(agenda, template, seller);
}

async function findOn(
  context: HandlerContext,
  texts: TemplateTexts,
  place: Place,
  id: string,
): Promise<{ topic: Topic; agenda: Topic[] }> {
  const agenda = await agendaFor(context, texts, place, id);
  const topic = agenda.find((candidate) => candidate.id === id);
  if (topic === undefined) throw new EditRefusedError({ code: 'not-found', field: 'topic' });
  return { topic, agenda };
}

/** Ticks, words, places. A topic that is ticked in a meeting belongs to it from then on. */
export const changeTopicOf = async (context: HandlerContext, edit: Of<'topic.change'>): Promise<void> => {
  const texts = await textsOf(context);
  return write(context.db, tablesOf(context.db), async () => {
    const { topic, agenda } = await findOn(context, texts, edit, edit.id);
    const { doneAt: _at, doneIn: _in, ...open } = topic;
    const at = context.now();
    const ticked =
      edit.isDone === undefined ? topic : edit.isDone ? { ...open, doneAt: at, doneIn: edit.occurrence } : open;
    const order = edit.before === undefined ? topic.order : orderBefore(agenda, topic.id, edit.before);
    if (order === undefined) throw new EditRefusedError({ code: 'not-found', field: 'before' });
    const title = edit.title?.trim() ?? topic.title;
    if (title === '') throw new EditRefusedError({ code: 'invalid', field: 'title' });
    await context.db.topics.put({
      ...ticked,
      title,
      order,
      ...(edit.minutes === undefined ? {} : { minutes: edit.minutes }),
      updatedAt: at,
    });
    await markPrepared(context, edit.occurrence);
  });
};

export const removeTopicOf = async (context: HandlerContext, edit: Of<'topic.remove'>): Promise<void> => {
  const texts = await textsOf(context);
  return write(context.db, tablesOf(context.db), async () => {
    const { topic } = await findOn(context, texts, edit, edit.id);
    const at = context.now();
    await context.db.topics.put({ ...topic, deletedAt: at, updatedAt: at });
    await markPrepared(context, edit.occurrence);
  });
};

/** A topic for this meeting, or for the next one of the rhythm. */
export const addTopic = async (context: HandlerContext, edit: Of<'topic.add'> | Of<'topic.take'>): Promise<void> => {
  const texts = await textsOf(context);
  return write(context.db, tablesOf(context.db), async () => {
    const { db, now } = context;
    const title = edit.title.trim();
    if (title === '') throw new EditRefusedError({ code: 'invalid', field: 'title' });
    if ((await db.topics.get(edit.id)) !== undefined) return;
    const { occurrence, rhythm } = edit;
    const order =
      occurrence === undefined
        ? orderOfWaiting(await writtenTopics(db, [rhythm]))
        : orderOfNew(await agendaFor(context, texts, { occurrence, rhythm }, edit.id));
    const at = now();
    await db.topics.put({
      id: edit.id,
      rhythm: edit.rhythm,
      ...(edit.occurrence === undefined ? {} : { occurrence: edit.occurrence }),
      ...(edit.type === 'topic.add' && edit.notIn !== undefined ? { notIn: edit.notIn } : {}),
      order,
      title,
      ...(edit.type === 'topic.add' && edit.minutes !== undefined ? { minutes: edit.minutes } : {}),
      prompts: [],
      lane: edit.type === 'topic.add' ? edit.lane : 'shared',
      from: edit.type === 'topic.take' ? { type: 'opportunity', record: edit.record } : { type: 'me' },
      createdAt: at,
      updatedAt: at,
    });
    await markPrepared(context, edit.occurrence);
  });
};
