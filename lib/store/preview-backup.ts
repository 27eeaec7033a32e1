import type { BackupTablePreview } from '../domain/backup';
import type { CoxswainDatabase } from './database';
import { isNewer } from './merge-row';
import { plainJson } from './plain-json';
import { dumpTables, tablesOf } from './save-backup';
import { backupTables, type Backup } from './schemas/backup';

/** What restoring this backup would do here, table by table. Reads everything once. */
export async function previewBackup(db: CoxswainDatabase, backup: Backup): Promise<BackupTablePreview[]> {
  const here = await db.transaction('r', tablesOf(db), () => dumpTables(db));
  return backupTables.map((table) => {
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
}
