import { agendaOf, orderOfNew } from '../../domain/agenda';
import type { Edit } from '../../domain/edit';
import { readSharedText } from '../../domain/shared-text';
import { templateOf } from '../../domain/templates/template-of';
import { listPeople } from '../../store/people';
import { getSettings } from '../../store/settings';
import { write } from '../../store/write';
import { agendaOwner, EditRefusedError, type HandlerContext } from './edit-context';

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
  const personId = /^person:[^:]+:(.+)$/u.exec(edit.rhythm)?.[1];
  const sender = personId ?? 'me';

  await write(db, [db.topics, db.items, db.meetings], async () => {
    const at = now();
    const [topics, items] = await Promise.all([
      db.topics.where('rhythm').equals(edit.rhythm).toArray(),
      db.items.where('rhythm').equals(edit.rhythm).toArray(),
    ]);
    const owner = edit.occurrence === undefined ? undefined : await agendaOwner(db, edit.occurrence);
    const template = owner === undefined ? [] : templateOf(owner.kind).topics;
    const agenda =
      owner === undefined ? topics : agendaOf({ ...owner, isNext: true }, topics, template, () => false, at);
    const known = new Set([...agenda, ...topics].map((topic) => plain(topic.title)));
    const order = orderOfNew(agenda);
    await db.topics.bulkPut(
      shared.topics
        .filter((topic) => !known.has(plain(topic.title)))
        .map((topic, index) => ({
          id: newId(),
          rhythm: edit.rhythm,
          ...(edit.occurrence === undefined ? {} : { occurrence: edit.occurrence }),
          order: order + index / 1_000,
          title: topic.title,
          prompts: [],
          lane: 'shared' as const,
          from: sender === 'me' ? { type: 'me' as const } : { type: 'person' as const, personId: sender },
          ...(topic.isDone ? { doneAt: at } : {}),
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
            item.owner === undefined ? sender : sameName(item.owner, me.name) ? 'me' : (personOf(item.owner)?.id ?? sender),
          ...(item.dueOn === undefined ? {} : { dueOn: item.dueOn }),
          disposition: 'open' as const,
          ...(edit.occurrence === undefined ? {} : { agreedIn: edit.occurrence }),
          createdAt: at + index,
          updatedAt: at,
        })),
    );
  });
}
