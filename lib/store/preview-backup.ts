import type { BackupTablePreview } from '../domain/backup';
import type { BackedFeed } from '../domain/feed';
import type { CoxswainDatabase } from './database';
import { listFeeds } from './feeds';
import { isNewer } from './merge-row';
import { plainJson } from './plain-json';
import { dumpTables, tablesOf } from './save-backup';
import { backupTables, type Backup } from './schemas/backup';

/** What restoring this backup would do here, table by table. Reads everything once. */
export async function previewBackup(db: CoxswainDatabase, backup: Backup): Promise<BackupTablePreview[]> {
  const here = await db.transaction('r', tablesOf(db), () => dumpTables(db));
  const tables = backupTables.map((table) => {
    const stored = new Map<string, object>(here[table].map((row) => [row.id, row]));
    const preview = { table, rows: backup.tables[table].length, new: 0, changed: 0, newer: 0, gone: stored.size };
    for (const row of backup.tables[table]) {
      const before = stored.get(row.id);
      if (before === undefined) preview.new += 1;
      else {
        preview.gone -= 1;
        if (plainJson(before) === plainJson(row)) continue;
        preview.changed += 1;
        if (isNewer(row, before)) preview.newer += 1;
      }
    }
    return preview;
  });
  return backup.feeds === undefined ? tables : [...tables, await previewFeeds(db, backup.feeds)];
}

/** Addresses are taken in where they are missing; nothing of them changes or goes. */
async function previewFeeds(db: CoxswainDatabase, backed: readonly BackedFeed[]): Promise<BackupTablePreview> {
  const here = await listFeeds(db);
  const fresh = backed.filter(({ id, url }) => !here.some((feed) => feed.id === id || feed.url === url));
  return { table: 'feeds', rows: backed.length, new: fresh.length, changed: 0, newer: 0, gone: 0 };
}

/** How many people of here were erased for good where the backup was saved: restoring it erases them here too. */
export const countErased = (db: CoxswainDatabase, { erased = [] }: Backup): Promise<number> =>
  db.people.where('id').anyOf(erased).count();
