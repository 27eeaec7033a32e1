import type { Table } from 'dexie';
import { feedsToBackUp } from './backed-feeds';
import { schemaVersion, type CoxswainDatabase } from './database';
import { NewerDataError } from './newer-data-error';
import { storedVersion } from './open-database';
import { readAtOnce } from './read-at-once';
import { listTombstones } from './rights/tombstones';
import { backupTables, type Backup } from './schemas/backup';

/** The tables that a backup holds, as Dexie knows them. */
export const tablesOf = (db: CoxswainDatabase): Table<object, string>[] =>
  backupTables.map((name) => db.table<object, string>(name));

/** All rows of all tables, by table, by id. Inside a transaction of the caller's. */
export async function dumpTables(db: CoxswainDatabase): Promise<Backup['tables']> {
  const entries = await Promise.all(
    tablesOf(db).map(async (table) => [table.name, await table.orderBy(':id').toArray()] as const),
  );
  return Object.fromEntries(entries) as Backup['tables'];
}

/**
 * Everything the user has, as one object that survives JSON: of one moment, private notes included.
 * @param withFeeds With the secret addresses of subscribed calendars.
 * @throws NewerDataError: of a newer database this code would save only a part.
 */
export async function saveBackup(db: CoxswainDatabase, at: number, { withFeeds = false } = {}): Promise<Backup> {
  return readAtOnce(db, async () => {
    const stored = await storedVersion(db);
    if (stored > schemaVersion) throw new NewerDataError(stored, schemaVersion);
    const tables = await dumpTables(db);
    const feeds = withFeeds ? { feeds: await feedsToBackUp(db) } : {};
    const ids = await listTombstones(db);
    const erased = ids.length === 0 ? {} : { erased: ids };
    return { format: 'coxswain-backup', schemaVersion: schemaVersion, savedAt: at, ...feeds, ...erased, tables };
  });
}
