import type { RestoreMode } from '../domain/backup';
import { longerKeepFor } from '../domain/keep-for';
import { takeInFeeds } from './backed-feeds';
import { ChangedMeanwhileError } from './changed-meanwhile-error';
import type { CoxswainDatabase } from './database';
import { isNewer } from './merge-row';
import { plainJson } from './plain-json';
import { erasePeople } from './rights/erase-person';
import { listTombstones } from './rights/tombstones';
import { dumpTables } from './save-backup';
import { backupTables, type Backup } from './schemas/backup';
import { write } from './write';

export interface RestoreWish {
  /** What must be here still when the restore begins: all that a way back was kept of. */
  before?: Backup['tables'];
  /** Who was erased by the restore that is undone by this one, and not by the user: they may come back. */
  revived?: readonly string[];
}

/**
 * Puts a backup that `readBackup` let pass into the database, in one transaction: all of it or, on any failure, nothing.
 * Who was erased for good, here or there, stays erased. A replacement is read back and compared before it is committed.
 * @returns The ids of subscribed calendars that are new here.
 * @throws NewerDataError, NoRoomError; ChangedMeanwhileError where `before` is not what is here
 */
export const restoreBackup = (
  db: CoxswainDatabase,
  backup: Backup,
  mode: RestoreMode,
  { before, revived = [] }: RestoreWish = {},
): Promise<string[]> =>
  write(db, db.tables, async () => {
    if (before !== undefined && plainJson(await dumpTables(db)) !== plainJson(before)) {
      throw new ChangedMeanwhileError('something was written since the way back was kept');
    }
    await db.tombstones.bulkDelete([...revived]);
    const keepFor = longerKeepFor((await db.settings.get('settings'))?.keepFor, backup.tables.settings[0]?.keepFor);
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
    // The later settings win, but what either keeps must not go by the other's rule within hours.
    if (mode === 'merge' && keepFor !== undefined) await db.settings.update('settings', { keepFor });
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
