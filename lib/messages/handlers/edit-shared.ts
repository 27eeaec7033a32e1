import { agendaOf, orderOfNew, orderOfWaiting } from '../../domain/agenda';
import type { Edit } from '../../domain/edit';
import { readSharedText } from '../../domain/shared-text';
import { findRhythm } from '../../domain/rhythm';
import type { TemplateTexts } from '../../domain/templates/template-texts';
import { itemsOfMeetings, openItemsOfRhythm } from '../../store/items';
import { listPeople } from '../../store/people';
import { getSettings } from '../../store/settings';
import { writtenTopics } from '../../store/topics';
import { write } from '../../store/write';
import { agendaOwner, EditRefusedError, type HandlerContext } from './edit-context';
import { storedTopics } from './meeting-topics';
import { templateFor, textsOf } from './template-for';

const sameName = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();
const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();

/**
 * Adds what the other sent: their topics, and items under the name of who does them. What is there already, by its
 * words, is left alone; nothing is ever taken away.
 */
export async function addShared(context: HandlerContext, edit: Extract<Edit, { type: 'shared.add' }>): Promise<void> {
  const { db, now, newId } = context;
  const [people, { me }] = await Promise.all([listPeople(db), getSettings(db)]);
  const personOf = (name: string) => people.find((person) => sameName(person.name, name));
  const shared = readSharedText(edit.text, (name) => sameName(name, me.name) || personOf(name) !== undefined);
  if (shared === null) throw new EditRefusedError({ code: 'invalid', field: 'text' });
  const rhythm = findRhythm(edit.rhythm);
  const personId = rhythm?.type === 'person' ? rhythm.personId : undefined;
  const sender = personId ?? 'me';

  const texts = await textsOf(context);
  await write(db, [db.topics, db.items, db.meetings, db.templates], async () => {
    const at = now();
    const { occurrence } = edit;
    const agenda = await agendaOfPlace(context, texts, edit, at);
    const items = [
      ...(await openItemsOfRhythm(db, edit.rhythm)),
      ...(occurrence === undefined ? [] : await itemsOfMeetings(db, [occurrence])),
    ];
    // What was done in an earlier meeting may come up again under the same words.
    const known = new Set(agenda.map((topic) => plain(topic.title)));
    const order = occurrence === undefined ? orderOfWaiting(agenda) : orderOfNew(agenda);
    await db.topics.bulkPut(
      shared.topics
        // What is done and waits for no meeting would be shown nowhere.
        .filter((topic) => !known.has(plain(topic.title)) && !(topic.isDone && occurrence === undefined))
        .map((topic, index) => ({
          id: newId(),
          rhythm: edit.rhythm,
          ...(occurrence === undefined ? {} : { occurrence }),
          order: order + index / 1_000,
          title: topic.title,
          prompts: [],
          lane: 'shared' as const,
          from: sender === 'me' ? { type: 'me' as const } : { type: 'person' as const, personId: sender },
          ...(topic.isDone && occurrence !== undefined ? { doneAt: at, doneIn: occurrence } : {}),
          createdAt: at + index,
          updatedAt: at,
        })),
    );
    const knownItems = new Set(items.map((item) => plain(item.text)));
    await db.items.bulkPut(
      shared.items
        .filter((item) => !item.isDone && !knownItems.has(plain(item.text)))
        .map((item, index) => ({
          id: newId(),
          rhythm: edit.rhythm,
          ...(personId === undefined ? {} : { personId }),
          text: item.text,
          owner:
            item.owner === undefined
              ? sender
              : sameName(item.owner, me.name)
                ? 'me'
                : (personOf(item.owner)?.id ?? sender),
          ...(item.dueOn === undefined ? {} : { dueOn: item.dueOn }),
          disposition: 'open' as const,
          ...(occurrence === undefined ? {} : { agreedIn: occurrence }),
          createdAt: at + index,
          updatedAt: at,
        })),
    );
  });
}

/** The topics that are on the agenda which the text is for, or that wait with it for the next one. */
async function agendaOfPlace(
  { db }: HandlerContext,
  texts: TemplateTexts,
  { occurrence, rhythm }: { occurrence?: string; rhythm: string },
  at: number,
) {
  if (occurrence === undefined) {
    const written = await writtenTopics(db, [rhythm]);
    return written.filter((topic) => topic.deletedAt === undefined && topic.doneAt === undefined);
  }
  const owner = await agendaOwner(db, occurrence, rhythm);
  const stored = await storedTopics(db, owner);
  const about = findRhythm(owner.rhythm);
  const of = { kind: owner.kind, personId: about?.type === 'person' ? about.personId : undefined };
  const { topics } = await templateFor(db, texts, of, owner.startAt ?? at);
  return agendaOf({ ...owner, isNext: true }, stored, topics, () => false, at);
}
