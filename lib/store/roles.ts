import type { Role } from '../domain/role';
import { bringBack, isKept, markDeleted } from './change-row';
import type { CoxswainDatabase } from './database';
import { write } from './write';

/** Selling roles with their rhythm, in the order in which they were made; those of one moment by name. */
export const listRoles = async (db: CoxswainDatabase): Promise<Role[]> =>
  (await db.roles.filter(isKept).toArray()).toSorted(
    (one, other) => one.createdAt - other.createdAt || one.name.localeCompare(other.name),
  );

/** Adds or replaces one. */
export const saveRole = (db: CoxswainDatabase, role: Role): Promise<void> =>
  write(db, [db.roles], async () => {
    await db.roles.put(role);
  });

export const removeRole = (db: CoxswainDatabase, id: string, at: number) => markDeleted(db, db.roles, id, at);

export const restoreRole = (db: CoxswainDatabase, id: string, at: number) => bringBack(db, db.roles, id, at);
