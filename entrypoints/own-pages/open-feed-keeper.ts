import type { FeedKeeper } from '../../components/settings/feed-keeper';
import { checkFeedAddress, maskFeedAddress } from '../../lib/feeds/feed-address';
import { ensureFeedAlarm } from '../../lib/messages/feed-alarm';
import type { FeedContext } from '../../lib/messages/handlers/feed-context';
import { importCalendarFile } from '../../lib/messages/handlers/import-feed-file';
import { refreshFeed } from '../../lib/messages/handlers/refresh-feed';
import { subscribeFeed } from '../../lib/messages/handlers/subscribe-feed';
import { listFeeds, removeFeed } from '../../lib/store/feeds';

/** Subscribed calendars for the settings page. The addresses themselves never reach it. */
export function openFeedKeeper(context: FeedContext): FeedKeeper {
  const { db } = context;
  return {
    list: async () =>
      (await listFeeds(db)).map(({ id, url, isMine, name, state, movedTo, readAt, readingSince, refused }) => {
        const address = checkFeedAddress(url);
        return {
          id,
          shown: maskFeedAddress(url),
          origin: typeof address === 'string' ? '' : address.origin,
          isMine,
          state,
          isReading: readingSince !== undefined,
          ...(name === undefined ? {} : { name }),
          ...(movedTo === undefined ? {} : { movedTo }),
          ...(readAt === undefined ? {} : { readAt }),
          ...(refused === undefined ? {} : { refused }),
        };
      }),
    check: checkFeedAddress,
    add: async (address, isMine) => {
      const subscribed = await subscribeFeed(context, address, { isMine });
      if ('problem' in subscribed) return;
      await ensureFeedAlarm(db);
      await refreshFeed(context, subscribed.feedId);
    },
    read: async (id) => {
      await refreshFeed(context, id);
    },
    remove: (id) => removeFeed(db, id),
    open: async (file) => importCalendarFile(context, { text: await file.text(), writtenAt: file.lastModified }),
  };
}
