import { schemaVersion } from './database';
import { backupTables } from './schemas/backup';
import { tablesOfVersion1 } from './schemas/tables-of-version-1';

/** A file that says it is a backup of ours, and of which version; nothing else of it is known yet. */
export interface UncheckedBackup {
  schemaVersion: number;
  tables?: unknown;
  [field: string]: unknown;
}

/**
 * Brings the file of an older version to today's shape, before the schema looks at it: tables that came later are empty
 * lists. A table that its own version had stays missing, and is refused.
 */
export function raiseBackup(file: UncheckedBackup): UncheckedBackup {
  const { tables } = file;
  if (file.schemaVersion !== 1 || !isRecord(tables)) return file;
  const since = backupTables.filter((table) => !tablesOfVersion1.has(table)).map((table) => [table, []]);
  return { ...file, schemaVersion, tables: { ...Object.fromEntries(since), ...tables } };
}

const isRecord = (value: unknown): value is Record<string, unknown> => value instanceof Object && !Array.isArray(value);
