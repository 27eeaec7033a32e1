import type { BackedFeed, Feed } from '../domain/feed';
import type { CoxswainDatabase } from './database';
import { listFeeds } from './feeds';
import { write } from './write';

/** The subscribed calendars with their secret addresses, for a backup whose owner asked for them. */
export const feedsToBackUp = async (db: CoxswainDatabase): Promise<BackedFeed[]> =>
  (await listFeeds(db)).map(({ id, url, calendar, isMine, createdAt }) => ({ id, url, calendar, isMine, createdAt }));

/**
 * Subscribes to what a backup holds and is not there yet, by address; never takes one away. They are read when their
 * host is allowed in this browser.
 * @returns The ids of those that are new.
 */
export const takeInFeeds = (db: CoxswainDatabase, backed: readonly BackedFeed[]): Promise<string[]> =>
  write(db, [db.feeds], async () => {
    const here = await listFeeds(db);
    const fresh = backed.filter(({ id, url }) => !here.some((feed) => feed.id === id || feed.url === url));
    await db.feeds.bulkAdd(fresh.map((feed): Feed => ({ ...feed, state: 'new', nextAt: 0, failures: 0 })));
    return fresh.map(({ id }) => id);
  });
