import { schemaVersion, type CoxswainDatabase } from './database';

/** How long opening may take before we look why. */
const patienceMs = 300;

/**
 * Calls back when opening waits for another tab whose older code holds the database; the browser goes on by itself when
 * that is gone. It tells only the first that waits (Chromium 156, 2026-11), so the others look at what stands there.
 */
export function watchOpening(db: CoxswainDatabase, blocked: () => void): void {
  db.on('blocked', () => blocked());
  setTimeout(() => {
    if (db.isOpen()) return;
    indexedDB.databases().then(
      (all) => {
        // Dexie counts in tens.
        const isOlder = all.some(({ name, version = 0 }) => name === db.name && version < schemaVersion * 10);
        if (isOlder && !db.isOpen()) blocked();
      },
      // A browser that does not say it opens it or refuses to, which is told elsewhere.
      () => undefined,
    );
  }, patienceMs);
}
