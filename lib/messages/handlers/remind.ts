import { hasNews, type Digest } from '../../domain/digest';
import { dueReminders, type Reminder, type ReminderFacts } from '../../domain/reminder';
import type { Instant } from '../../domain/time';
import type { CoxswainDatabase } from '../../store/database';
import { claimReminders, keepAsShown, listReminders, unclaimReminders } from '../../store/reminders';

/** One notification to show: the digest, or one or several nudges of a type. */
export interface Notice {
  /** Showing it twice shows it once. */
  id: string;
  type: Reminder['type'];
  /** Of the meetings that it is about, soonest first; none for the digest. */
  occurrences: string[];
}

/** Where notifications are shown. */
export interface NoticeBoard {
  /** Ids of those that stand there now. */
  shown: () => Promise<ReadonlySet<string>>;
  show: (notice: Notice) => Promise<void>;
}

/**
 * Says what is due, each thing once, whenever the worker is stopped: taken up in the store, shown, kept as shown. What
 * was taken up and not kept as shown stood on the board at that moment or it did not, and the board tells. A user who
 * closes it in that very moment wakes us, and `keepAsShown` is called for it.
 * @param facts Without `said`: that is read here. Calls must follow each other.
 * @returns What was said, for the next moment to be found.
 */
export async function remind(
  db: CoxswainDatabase,
  facts: Omit<ReminderFacts, 'said'>,
  digest: Digest,
  board: NoticeBoard,
): Promise<ReadonlySet<string>> {
  await settleClaims(db, board, facts.now);
  const said = new Set((await listReminders(db)).map(({ id }) => id));
  for (const due of byNotice(dueReminders({ ...facts, said }))) {
    const notice = due[0]?.id ?? '';
    const claims = due.map(({ id, occurrence }) => ({
      id,
      notice,
      claimedAt: facts.now,
      ...(occurrence === undefined ? {} : { occurrence }),
    }));
    const taken = await claimReminders(db, claims);
    for (const { id } of due) said.add(id);
    if (taken.length === 0) continue;
    const type = due[0]?.type ?? 'digest';
    // A morning without news is over without a word.
    if (type !== 'digest' || hasNews(digest)) {
      await board.show({ id: notice, type, occurrences: taken.flatMap(({ occurrence }) => occurrence ?? []) });
    }
    await keepAsShown(db, notice, facts.now);
  }
  return said;
}

/** Nudges of one type that are due together, after a night for example, are one notification. */
const byNotice = (due: readonly Reminder[]): Reminder[][] => [...Map.groupBy(due, ({ type }) => type).values()];

async function settleClaims(db: CoxswainDatabase, board: NoticeBoard, now: Instant): Promise<void> {
  const open = (await listReminders(db)).filter(({ shownAt }) => shownAt === undefined);
  if (open.length === 0) return;
  const shown = await board.shown();
  for (const notice of new Set(open.map((reminder) => reminder.notice))) {
    if (shown.has(notice)) await keepAsShown(db, notice, now);
    else await unclaimReminders(db, notice);
  }
}
