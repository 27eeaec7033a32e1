import type { EntityTable, Table } from 'dexie';
import type { CoxswainDatabase } from './database';
import { NoRowError } from './no-row-error';
import { write } from './write';

/** A row of the user's own: it has an id and times, and is deleted by a mark so that it can come back. */
export interface OwnRow {
  id: string;
  updatedAt: number;
  deletedAt?: number;
}

/**
 * Reads a row and writes what `change` makes of it, in one transaction.
 * @throws NoRowError
 */
export const changeRow = <T extends OwnRow>(
  db: CoxswainDatabase,
  table: EntityTable<T, 'id'>,
  id: string,
  change: (row: T) => T,
): Promise<T> => {
  const rows: Table<T, string> = table as Table<T, string>;
  return write(db, [rows], async () => {
    const before = await rows.get(id);
    if (before === undefined) throw new NoRowError(rows.name, id);
    const after = change(before);
    await rows.put(after);
    return after;
  });
};

/** Marks a row as deleted; saying it twice changes nothing. */
export const markDeleted = <T extends OwnRow>(
  db: CoxswainDatabase,
  table: EntityTable<T, 'id'>,
  id: string,
  at: number,
) => changeRow(db, table, id, (row) => (row.deletedAt === undefined ? { ...row, deletedAt: at, updatedAt: at } : row));

/** Brings a deleted row back. */
export const bringBack = <T extends OwnRow>(
  db: CoxswainDatabase,
  table: EntityTable<T, 'id'>,
  id: string,
  at: number,
) =>
  changeRow(db, table, id, (row) => {
    const { deletedAt: _, ...rest } = row;
    return { ...rest, updatedAt: at } as T;
  });

/** Whether the user still sees it. Asked of rows that were read: asked by the database, each row is a way of its own. */
export const isKept = (row: { deletedAt?: number }): boolean => row.deletedAt === undefined;
