import type { CoxswainDatabase } from '../database';
import { write } from '../write';

/** The ids of all who were erased. */
export const listTombstones = (db: CoxswainDatabase): Promise<string[]> => db.tombstones.toCollection().primaryKeys();

/** Notes that these were erased. */
export const keepTombstones = (db: CoxswainDatabase, ids: readonly string[]): Promise<void> =>
  write(db, [db.tombstones], async () => {
    await db.tombstones.bulkPut(ids.map((id) => ({ id })));
  });
