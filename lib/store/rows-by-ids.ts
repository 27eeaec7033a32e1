import type { Table } from 'dexie';

/** From so many ids on, all keys of the table are asked for at once before any row is. */
const manyIds = 500;

/**
 * The rows with these ids, in their order; those that are not there are left out. Of a new feed's thousands hardly any
 * is there, and a question for each takes longer than the one for all keys.
 */
export async function rowsByIds<Row>(
  table: Pick<Table<Row, string, unknown>, 'bulkGet' | 'toCollection'>,
  ids: readonly string[],
): Promise<Row[]> {
  const there = ids.length < manyIds ? undefined : new Set(await table.toCollection().primaryKeys());
  const rows = await table.bulkGet(ids.filter((id) => there?.has(id) ?? true));
  return rows.filter((row) => row !== undefined);
}
