import type { SaidReminder } from '../domain/said-reminder';
import type { Instant } from '../domain/time';
import type { CoxswainDatabase } from './database';
import { write } from './write';

/** More than a quarter of reminders. By number and not by age: a clock that was wrong must not make us forget. */
const mostKept = 500;

export const listReminders = (db: CoxswainDatabase): Promise<SaidReminder[]> => db.reminders.toArray();

export const remindersOfNotice = (db: CoxswainDatabase, notice: string): Promise<SaidReminder[]> =>
  db.reminders.where('notice').equals(notice).toArray();

/** Takes reminders up, all under one notification. @returns Those that nobody had taken up before. */
export const claimReminders = (db: CoxswainDatabase, reminders: readonly SaidReminder[]): Promise<SaidReminder[]> =>
  write(db, [db.reminders], async () => {
    const there = await db.reminders.bulkGet(reminders.map(({ id }) => id));
    const fresh = reminders.filter((_, index) => there[index] === undefined);
    await db.reminders.bulkAdd(fresh);
    const all = await db.reminders.orderBy('claimedAt').primaryKeys();
    await db.reminders.bulkDelete(all.slice(0, Math.max(0, all.length - mostKept)));
    return fresh;
  });

/** What a notification says was said. */
export const keepAsShown = (db: CoxswainDatabase, notice: string, shownAt: Instant): Promise<void> =>
  write(db, [db.reminders], async () => {
    await db.reminders
      .where('notice')
      .equals(notice)
      .modify((reminder: SaidReminder) => {
        reminder.shownAt ??= shownAt;
      });
  });

/** Gives back what was taken up and never shown, so that it may come again while it is due. */
export const unclaimReminders = (db: CoxswainDatabase, notice: string): Promise<void> =>
  write(db, [db.reminders], async () => {
    await db.reminders
      .where('notice')
      .equals(notice)
      .filter(({ shownAt }) => shownAt === undefined)
      .delete();
  });
