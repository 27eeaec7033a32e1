import type { AddressProblem } from '../../domain/feed';
import { checkFeedAddress } from '../../feeds/feed-address';
import { addFeed } from '../../store/feeds';
import type { HandlerContext } from './edit-context';

/** What became of an address: the feed's id, or why it cannot be subscribed to. */
export type Subscribed = { feedId: string } | { problem: AddressProblem };

/**
 * Subscribes to an address, which must be granted already; reads nothing yet.
 * @param isMine It is my own calendar, whose gaps prove that a meeting was not there.
 */
export async function subscribeFeed(
  { db, now, newId }: HandlerContext,
  text: string,
  { isMine }: { isMine: boolean },
): Promise<Subscribed> {
  const address = checkFeedAddress(text);
  if (typeof address === 'string') return { problem: address };
  const id = newId();
  const { url, calendar = `feed:${id}` } = address;
  const feed = await addFeed(db, {
    id,
    url,
    calendar,
    isMine,
    state: 'new',
    nextAt: now(),
    failures: 0,
    createdAt: now(),
  });
  return { feedId: feed.id };
}
