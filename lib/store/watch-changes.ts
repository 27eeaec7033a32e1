import { Dexie } from 'dexie';
import type { CoxswainDatabase } from './database';

/**
 * Calls back after each committed change of these tables, in this context or in another page of ours that is open.
 * @returns The way to stop.
 */
export function watchChanges(db: CoxswainDatabase, tables: readonly string[], changed: () => void): () => void {
  const starts = tables.map((table) => `idb://${db.name}/${table}/`);
  const hear = (parts: object): void => {
    // Keys are `idb://<database>/<table>/<index>`; a database that is deleted says `all`.
    if (Object.keys(parts).some((part) => part === 'all' || starts.some((start) => part.startsWith(start)))) changed();
  };
  Dexie.on.storagemutated.subscribe(hear);
  return () => Dexie.on.storagemutated.unsubscribe(hear);
}
