import { schemaVersion, type CoxswainDatabase } from '../../../lib/store/database';

/** Turns a database into one that a newer Coxswain wrote and that was opened again, as no open one changes its version. */
export async function makeNewer(db: CoxswainDatabase): Promise<void> {
  await db.meta.put({ key: 'schemaVersion', value: schemaVersion + 1 });
  db.close();
  await db.open();
}
