import type { Absence } from '../domain/cadence';
import { bringBack, isKept, markDeleted } from './change-row';
import type { CoxswainDatabase } from './database';
import { write } from './write';

/** Time set aside, read whole: tens of rows a year. */
export const listAbsences = async (db: CoxswainDatabase): Promise<Absence[]> =>
  (await db.absences.toArray()).filter(isKept);

/** Adds or replaces some: all of them or none. */
export const saveAbsences = (db: CoxswainDatabase, absences: readonly Absence[]): Promise<void> =>
  write(db, [db.absences], async () => {
    await db.absences.bulkPut([...absences]);
  });

export const removeAbsence = (db: CoxswainDatabase, id: string, at: number) => markDeleted(db, db.absences, id, at);

export const restoreAbsence = (db: CoxswainDatabase, id: string, at: number) => bringBack(db, db.absences, id, at);
