import { suggestPeople, type SuggestedPerson } from '../../domain/suggest-people';
import { fetchFeed } from '../../feeds/fetch-feed';
import type { FeedEvent } from '../../feeds/feed-event';
import { readCalendar } from '../../feeds/read-calendar';
import { listFeeds } from '../../store/feeds';
import { listPeople } from '../../store/people';
import { getSettings } from '../../store/settings';
import type { FeedContext } from './feed-context';
import { homeZone } from './reader';

/** Six weeks back, and as many ahead. */
const reachMs = 42 * 86_400_000;

/**
 * Reads the user's own subscribed calendars once more, for who is met in them. Strangers are told and forgotten: nothing
 * is written, whoever is not taken onto the roster leaves no trace. A calendar that does not answer adds nobody.
 */
export async function suggestFromFeeds(context: FeedContext): Promise<SuggestedPerson[]> {
  const { db } = context;
  const [feeds, people, settings] = await Promise.all([listFeeds(db), listPeople(db), getSettings(db)]);
  const now = context.now();
  const span = { fromAt: now - reachMs, untilAt: now + reachMs };
  const events: FeedEvent[] = [];
  for (const feed of feeds.filter(({ isMine }) => isMine)) {
    const answer = await fetchFeed(feed.url, {}, context);
    if (answer.outcome !== 'body') continue;
    const reading = await readCalendar(answer.text, { ...span, known: new Set(), zone: homeZone(settings) });
    if (reading.outcome === 'read') events.push(...reading.events);
  }
  const meetings = events.filter(({ isCancelled }) => !isCancelled).map(({ guests = [] }) => guests);
  return suggestPeople(meetings, { me: settings.me, people });
}
