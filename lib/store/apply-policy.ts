import { compareCadence } from '../domain/cadence-file/compare-cadence';
import type { Policy } from '../domain/policy';
import { isSameValue } from '../domain/same-value';
import type { CoxswainDatabase } from './database';
import { getSettings, saveSettings } from './settings';
import { readOwnPractice, takeInCadence, type TakingIn } from './take-in-cadence';
import { write } from './write';

const key = 'policy';

/** The policy as it was last applied; undefined where there is none. */
export const findPolicy = async (db: CoxswainDatabase): Promise<Policy | undefined> =>
  (await db.meta.get(key))?.value as Policy | undefined;

/**
 * Applies a policy, all of it or none: locked settings are set; what it preloads is taken over where the user has nothing
 * of that kind yet, and once only, so that what the user takes away stays away.
 * @param policy undefined: there is none (any more); settings stay as they are and are free again.
 * @returns Whether a setting was changed.
 */
export const applyPolicy = (db: CoxswainDatabase, policy: Policy | undefined, when: TakingIn): Promise<boolean> =>
  write(
    db,
    [db.meta, db.settings, db.commitments, db.people, db.templates, db.titleRules, db.roles, db.meetings],
    async () => {
      const before = await findPolicy(db);
      if (policy === undefined) {
        await db.meta.delete(key);
        return false;
      }
      const settings = await getSettings(db);
      const isLockNews = Object.entries(policy.locked).some(
        ([name, value]) => new Map(Object.entries(settings)).get(name) !== value,
      );
      if (isLockNews) await saveSettings(db, policy.locked, when.now);
      if (!isSameValue(before?.cadence, policy.cadence)) {
        const hasPlan = (await db.commitments.count()) > 0;
        const news = compareCadence(await readOwnPractice(db), policy.cadence, when).filter(
          ({ part, change }) => change === 'new' && (part !== 'line' || !hasPlan),
        );
        await takeInCadence(db, policy.cadence, news, when);
      }
      if (!isSameValue(before, policy)) await db.meta.put({ key, value: policy });
      return isLockNews;
    },
  );
