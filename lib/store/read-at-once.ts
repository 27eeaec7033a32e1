import type { Table } from 'dexie';
import type { CoxswainDatabase } from './database';

/**
 * Asks many questions in one transaction: all see the same state, and none waits for a transaction of its own (a page
 * asks twenty before it can draw). Only questions to the database may be awaited in `ask`; it may be followed live.
 * @param tables Those that are asked, where it must not wait for whoever writes another.
 */
export const readAtOnce = <T>(db: CoxswainDatabase, ask: () => Promise<T>, tables: Table[] = db.tables): Promise<T> =>
  // An async function of our own, as Dexie keeps a transaction open over awaits only for one (4.4.7).
  db.transaction('r', tables, async () => ask());
