import { Dexie, type Table } from 'dexie';
import { schemaVersion, type CoxswainDatabase } from './database';
import { NewerDataError } from './newer-data-error';
import { isOutOfRoom, NoRoomError } from './no-room-error';
import { storedVersion } from './open-database';

/** The connections whose data is not of a newer version: nobody can raise that of a database that is open. */
const askedOnce = new WeakSet<IDBDatabase>();

/** @throws NewerDataError */
async function refuseNewer(db: CoxswainDatabase): Promise<void> {
  while (!(db.isOpen() && askedOnce.has(db.backendDB()))) {
    const stored = await storedVersion(db);
    if (stored > schemaVersion) throw new NewerDataError(stored, schemaVersion);
    // One that had to make room for an upgrade meanwhile is closed: the next is asked anew.
    if (db.isOpen()) askedOnce.add(db.backendDB());
  }
}

/**
 * Runs a change in one durable transaction over `tables`; resolves only after it is committed, and leaves nothing behind
 * when it fails. Inside another `write` it joins that one (whose tables must include these) and commits with it.
 * What the change reads first, it reads inside: two changes of one row follow each other and none is lost.
 * Only questions to these tables may be awaited in `change`.
 * @throws NewerDataError when the database is of a newer version, NoRoomError when there is no room left.
 */
export async function write<T>(db: CoxswainDatabase, tables: Table[], change: () => Promise<T>): Promise<T> {
  if (!Dexie.currentTransaction) await refuseNewer(db);
  try {
    // Dexie keeps a transaction open over awaits only for a function that is itself async (4.4.7).
    return await db.transaction('rw', tables, async () => change());
  } catch (error) {
    if (isOutOfRoom(error)) throw new NoRoomError('the browser has no room left', { cause: error });
    throw error;
  }
}
