import type { TitleRule } from '../domain/title-rule';
import { isKept } from './change-row';
import type { CoxswainDatabase } from './database';
import { write } from './write';

/** The user's own rules for titles, read whole: tens of rows. */
export const listTitleRules = (db: CoxswainDatabase): Promise<TitleRule[]> => db.titleRules.filter(isKept).toArray();

/**
 * Adds or replaces rules by their ids, all or none.
 * @returns The rows as they were, for undo; of an id that was not there none.
 */
export const saveTitleRules = (db: CoxswainDatabase, rules: readonly TitleRule[]): Promise<TitleRule[]> =>
  write(db, [db.titleRules], async () => {
    const before = await db.titleRules.bulkGet(rules.map(({ id }) => id));
    await db.titleRules.bulkPut([...rules]);
    return before.filter((rule) => rule !== undefined);
  });
