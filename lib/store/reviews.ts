import { Dexie } from 'dexie';
import type { Review } from '../domain/review/review';
import type { LocalDay } from '../domain/time';
import { isKept } from './change-row';
import type { CoxswainDatabase } from './database';
import { write } from './write';

/** The latest review of an opportunity; with `before`, the latest of an earlier day. Its `updatedAt` is when it ended. */
export const lastReviewOf = (db: CoxswainDatabase, record: string, before?: LocalDay): Promise<Review | undefined> =>
  db.reviews
    .where('[record+on]')
    .between([record, Dexie.minKey], [record, before ?? Dexie.maxKey], true, false)
    .reverse()
    .filter(isKept)
    .first();

/** Writes what `change` makes of the latest review of an opportunity: that one anew, or another day's beside it. */
export const changeReview = (
  db: CoxswainDatabase,
  record: string,
  change: (last: Review | undefined) => Review,
): Promise<Review> =>
  write(db, [db.reviews], async () => {
    const after = change(await lastReviewOf(db, record));
    await db.reviews.put(after);
    return after;
  });
