import { browser } from '#imports';
import type { CoxswainDatabase } from '../store/database';
import { watchChanges } from '../store/watch-changes';
import { isAlive } from './is-alive';

/** The port that our pages knock at when they changed something that the week depends on. */
export const changesPort = 'changes';

/** What the toolbar's count and the reminders stand on. */
export const weekTables = [
  'settings',
  'people',
  'commitments',
  'absences',
  'words',
  'coverage',
  'meetings',
  'records',
  'topics',
  'items',
  'feeds',
];

/**
 * For pages that write the store themselves: wakes the worker after each change, at once, as a popup may close in the
 * same turn. Two pages that are open both knock; the worker looks once.
 */
export const tellWorkerOfChanges = (db: CoxswainDatabase): void => {
  watchChanges(db, weekTables, () => {
    // A page that outlived an update has nobody to knock at.
    if (isAlive()) browser.runtime.connect({ name: changesPort }).disconnect();
  });
};
