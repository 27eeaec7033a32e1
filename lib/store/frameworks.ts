import type { OwnFramework } from '../domain/review/framework';
import { bringBack, isKept, markDeleted } from './change-row';
import type { CoxswainDatabase } from './database';
import { write } from './write';

/** The user's own frameworks, in the order in which they were made. */
export const listFrameworks = async (db: CoxswainDatabase): Promise<OwnFramework[]> =>
  (await db.frameworks.filter(isKept).toArray()).toSorted(
    (one, other) => one.createdAt - other.createdAt || one.name.localeCompare(other.name),
  );

/** Adds or replaces them, all or none. */
export const saveFrameworks = (db: CoxswainDatabase, frameworks: readonly OwnFramework[]): Promise<void> =>
  write(db, [db.frameworks], async () => {
    await db.frameworks.bulkPut([...frameworks]);
  });

export const removeFramework = (db: CoxswainDatabase, id: string, at: number) => markDeleted(db, db.frameworks, id, at);

export const restoreFramework = (db: CoxswainDatabase, id: string, at: number) => bringBack(db, db.frameworks, id, at);
