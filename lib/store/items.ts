import { Dexie } from 'dexie';
import type { ActionItem } from '../domain/action-item';
import type { LocalDay } from '../domain/time';
import { bringBack, changeRow, isKept, markDeleted } from './change-row';
import type { CoxswainDatabase } from './database';
import { write } from './write';

type OwnerOfItems = 'rhythm' | 'personId' | 'record';

const listBy = (db: CoxswainDatabase, field: OwnerOfItems, key: string, keep: (item: ActionItem) => boolean) =>
  db.items.where(field).equals(key).filter(keep).sortBy('createdAt');

/** By index, as settled items grow with the years. */
const listOpenBy = (db: CoxswainDatabase, field: 'rhythm' | 'personId', key: string) =>
  db.items
    .where(`[${field}+disposition]`)
    .anyOf([
      [key, 'open'],
      [key, 'moved'],
    ])
    .filter(isKept)
    .sortBy('createdAt');

/** Open items, oldest promise first. */
export const openItemsOfRhythm = (db: CoxswainDatabase, rhythm: string): Promise<ActionItem[]> =>
  listOpenBy(db, 'rhythm', rhythm);

export const openItemsOfPerson = (db: CoxswainDatabase, personId: string): Promise<ActionItem[]> =>
  listOpenBy(db, 'personId', personId);

/** Items that were agreed or settled in any of these meetings, in no order. */
export const itemsOfMeetings = async (db: CoxswainDatabase, occurrences: readonly string[]): Promise<ActionItem[]> => {
  const [agreed, settled] = await Promise.all([
    db.items.where('agreedIn').anyOf(occurrences).filter(isKept).toArray(),
    db.items.where('settledIn').anyOf(occurrences).filter(isKept).toArray(),
  ]);
  return [...new Map([...agreed, ...settled].map((item) => [item.id, item])).values()];
};

/** All items of a rhythm, settled ones too, oldest promise first. */
export const itemsOfRhythm = (db: CoxswainDatabase, rhythm: string): Promise<ActionItem[]> =>
  listBy(db, 'rhythm', rhythm, isKept);

/** Open items that are due on or before a day, soonest first; undated ones are not among them. */
export const dueItems = async (db: CoxswainDatabase, until: LocalDay): Promise<ActionItem[]> => {
  const lists = await Promise.all(
    (['open', 'moved'] as const).map((disposition) =>
      db.items
        .where('[disposition+dueOn]')
        .between([disposition, Dexie.minKey], [disposition, until], true, true)
        .toArray(),
    ),
  );
  return lists
    .flat()
    .filter(isKept)
    .toSorted((one, other) => (one.dueOn ?? '').localeCompare(other.dueOn ?? ''));
};

export const findItem = (db: CoxswainDatabase, id: string): Promise<ActionItem | undefined> => db.items.get(id);

/** Adds items, all or none; one that is there already is left as it is, so that a repeated send changes nothing. */
export const addItems = (db: CoxswainDatabase, items: readonly ActionItem[]): Promise<void> =>
  write(db, [db.items], async () => {
    // Asking first whether they are there would cost each new one a way to the database.
    await db.items.bulkAdd([...items]).catch((error: unknown) => {
      const isThereAlready =
        error instanceof Dexie.BulkError && error.failures.every(({ name }) => name === 'ConstraintError');
      if (!isThereAlready) throw error;
    });
  });

/** @throws NoRowError */
export const changeItem = (db: CoxswainDatabase, id: string, change: (item: ActionItem) => ActionItem, at: number) =>
  changeRow(db, db.items, id, (item) => ({ ...change(item), id, updatedAt: at }));

export const removeItem = (db: CoxswainDatabase, id: string, at: number) => markDeleted(db, db.items, id, at);

export const restoreItem = (db: CoxswainDatabase, id: string, at: number) => bringBack(db, db.items, id, at);
