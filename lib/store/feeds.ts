import type { Feed } from '../domain/feed';
import type { Instant } from '../domain/time';
import type { CoxswainDatabase } from './database';
import { write } from './write';

/** How long a read may hold a feed: a worker that was killed in the middle must not keep it for ever. */
export const leaseMs = 3 * 60_000;

export const listFeeds = (db: CoxswainDatabase): Promise<Feed[]> => db.feeds.orderBy('id').toArray();

export const findFeed = (db: CoxswainDatabase, id: string): Promise<Feed | undefined> => db.feeds.get(id);

/** Subscribes; an address that is there already stays as it is. @returns The row that has the address. */
export const addFeed = (db: CoxswainDatabase, feed: Feed): Promise<Feed> =>
  write(db, [db.feeds], async () => {
    const same = await db.feeds.filter(({ url }) => url === feed.url).first();
    if (same !== undefined) return same;
    await db.feeds.add(feed);
    return feed;
  });

/** Forgets a feed and its address for good. What was read from it stays: it was seen. */
export const removeFeed = (db: CoxswainDatabase, id: string): Promise<void> =>
  write(db, [db.feeds], () => db.feeds.delete(id));

/** Changes a feed, and lets go of it; one that was removed meanwhile stays removed. */
export const releaseFeed = (db: CoxswainDatabase, id: string, change: (feed: Feed) => Feed): Promise<void> =>
  write(db, [db.feeds], async () => {
    const before = await db.feeds.get(id);
    if (before === undefined) return;
    const { readingSince: _, ...after } = change(before);
    await db.feeds.put(after);
  });

/**
 * Takes hold of a feed for one read, so that the alarm and "read now" in another page do not read it at once.
 * @returns The feed, or undefined when it is gone or being read.
 */
export const claimFeed = (db: CoxswainDatabase, id: string, now: Instant): Promise<Feed | undefined> =>
  write(db, [db.feeds], async () => {
    const feed = await db.feeds.get(id);
    const heldMs = now - (feed?.readingSince ?? -Infinity);
    if (feed === undefined || (heldMs >= 0 && heldMs < leaseMs)) return undefined;
    const claimed = { ...feed, readingSince: now, triedAt: now };
    await db.feeds.put(claimed);
    return claimed;
  });
