import type { RestoreMode } from '../domain/backup';
import { takeInFeeds } from './backed-feeds';
import type { CoxswainDatabase } from './database';
import { isNewer } from './merge-row';
import { plainJson } from './plain-json';
import { erasePeople } from './rights/erase-person';
import { listTombstones } from './rights/tombstones';
import { dumpTables } from './save-backup';
import { backupTables, type Backup } from './schemas/backup';
import { write } from './write';

/**
 * Puts a backup that `readBackup` let pass into the database, in one transaction: all of it or, on any failure, nothing.
 * Who was erased for good, here or there, stays erased. A replacement is read back and compared before it is committed.
 * @returns The ids of subscribed calendars that are new here.
 * @throws NewerDataError, NoRoomError
 */
export const restoreBackup = (db: CoxswainDatabase, backup: Backup, mode: RestoreMode): Promise<string[]> =>
  write(db, db.tables, async () => {
    for (const name of backupTables) {
      const table = db.table<object, string>(name);
      const rows = backup.tables[name];
      if (mode === 'replace') {
        await table.clear();
        await table.bulkAdd(rows);
      } else {
        const here = await table.bulkGet(rows.map((row) => row.id));
        await table.bulkPut(rows.filter((row, index) => takes(row, here[index])));
      }
    }
    if (mode === 'replace' && plainJson(await dumpTables(db)) !== plainJson(inOrder(backup.tables))) {
      throw new Error('what was written is not what the backup says');
    }
    const fresh = await takeInFeeds(db, backup.feeds ?? []);
    const erased = new Set([...(await listTombstones(db)), ...(backup.erased ?? [])]);
    if (erased.size > 0) await erasePeople(db, [...erased]);
    return fresh;
  });

const takes = (row: object, before: object | undefined): boolean => before === undefined || isNewer(row, before);

/** As the database gives them back: by id, in the order of IndexedDB (code units). */
const inOrder = (tables: Backup['tables']): Record<string, object[]> =>
  Object.fromEntries(
    backupTables.map((name) => [
      name,
      (tables[name] as { id: string }[]).toSorted((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)),
    ]),
  );
