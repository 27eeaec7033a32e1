import { CoxswainDatabase, schemaVersion } from './database';

/** The database, opened by the first question put to it. One per context; tests pass a name of their own. */
export const openDatabase = (name?: string): CoxswainDatabase => new CoxswainDatabase(name);

/**
 * The version of the data that is stored. Dexie opens a newer database with older code without a word (tried 2026-11),
 * so this row is what tells.
 */
export async function storedVersion(db: CoxswainDatabase): Promise<number> {
  const row = await db.meta.get('schemaVersion');
  return typeof row?.value === 'number' ? row.value : schemaVersion;
}

/** Whether a newer Coxswain wrote this database: then everything may be read and nothing written. */
export const isReadOnly = async (db: CoxswainDatabase): Promise<boolean> => (await storedVersion(db)) > schemaVersion;
