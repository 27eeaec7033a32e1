import type { Feed, FeedFailure, RefusedCounts } from '../../domain/feed';
import type { Instant } from '../../domain/time';
import { fetchFeed, type FeedAnswer } from '../../feeds/fetch-feed';
import { isDue, nextReadAt } from '../../feeds/next-read';
import { readCalendar, type CalendarReading } from '../../feeds/read-calendar';
import type { RefusedEvent } from '../../feeds/refused-event';
import { claimFeed, listFeeds, releaseFeed } from '../../store/feeds';
import { meetingsInRange } from '../../store/meetings';
import { getSettings } from '../../store/settings';
import { feedSpan, type FeedContext } from './feed-context';
import { homeZone } from './reader';
import { confirmFeed, mustReadInFull, recordFeed } from './record-feed';

/** What became of a read. `busy`: it is being read already, or is gone. */
export type Refreshed = 'read' | 'unchanged' | 'busy' | FeedFailure;

/** Reads one feed now and keeps what it says. When it cannot be read, all that was known stays and the feed says why. */
export async function refreshFeed(context: FeedContext, feedId: string): Promise<Refreshed> {
  const { db } = context;
  const now = context.now();
  const feed = await claimFeed(db, feedId, now);
  if (feed === undefined) return 'busy';
  // What stands if reading throws: it is tried again later, ever more rarely.
  let change = (row: Feed): Feed => afterFailure(row, { why: 'server-error' }, now, context.chance());
  try {
    const settings = await getSettings(db);
    const zone = homeZone(settings);
    const span = feedSpan(now, zone);
    const isInFull = await mustReadInFull(context, feed, span, now);
    const answer = await fetchFeed(feed.url, isInFull ? {} : feed, context);
    if (answer.outcome === 'failed') {
      change = (row) => afterFailure(row, answer, now, context.chance());
      return answer.why;
    }
    if (answer.outcome === 'unchanged') {
      // "Nothing new" to a question that did not say since when.
      if (isInFull) return 'server-error';
      await confirmFeed(context, feed, span, now);
      change = (row) => afterAnswer(row, now, context.chance());
      return 'unchanged';
    }
    const known = new Set((await meetingsInRange(db, span.fromAt, span.untilAt)).map(({ id }) => id));
    const reading = await readCalendar(answer.text, {
      ...span,
      known,
      zone,
      ...(context.pause ? { pause: context.pause } : {}),
    });
    if (reading.outcome !== 'read') {
      const why = failureOf(reading.outcome);
      change = (row) => afterFailure(row, { why }, now, context.chance());
      return why;
    }
    await recordFeed(context, feed, { ...reading, isPartial: reading.refused.length > 0, span, seenAt: now });
    change = (row) => ({ ...afterReading(row, answer, reading, now, context.chance()), readUntilAt: span.untilAt });
    return 'read';
  } finally {
    await releaseFeed(db, feedId, change);
  }
}

/** Reads the feeds that are due, one after the other. Called by the alarm; never reads one twice, whatever woke us. */
export async function refreshDueFeeds(context: FeedContext): Promise<void> {
  for (const feed of await listFeeds(context.db)) {
    if (isDue(feed, context.now())) await refreshFeed(context, feed.id);
  }
}

const failureOf = (outcome: 'not-a-calendar' | 'cut-short' | 'too-many'): FeedFailure =>
  outcome === 'too-many' ? 'too-large' : outcome;

function afterFailure(
  before: Feed,
  { why, movedTo, retryAfterMs }: Pick<FeedAnswer & { outcome: 'failed' }, 'why' | 'movedTo' | 'retryAfterMs'>,
  now: Instant,
  chance: number,
): Feed {
  const { movedTo: _, ...feed } = before;
  const failures = feed.failures + 1;
  return {
    ...feed,
    state: why,
    ...(movedTo === undefined ? {} : { movedTo }),
    failures,
    nextAt: nextReadAt(now, failures, chance, retryAfterMs),
  };
}

function afterAnswer(before: Feed, now: Instant, chance: number): Feed {
  const { movedTo: _, ...feed } = before;
  return { ...feed, state: 'ok', failures: 0, readAt: now, nextAt: nextReadAt(now, 0, chance) };
}

function afterReading(
  row: Feed,
  { etag, lastModified }: FeedAnswer & { outcome: 'body' },
  { name, refused }: CalendarReading & { outcome: 'read' },
  now: Instant,
  chance: number,
): Feed {
  const { etag: _, lastModified: __, refused: ___, ...feed } = afterAnswer(row, now, chance);
  return {
    ...feed,
    readInFullAt: now,
    ...(name === undefined ? {} : { name: name.slice(0, 200) }),
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
    ...(refused.length === 0 ? {} : { refused: countReasons(refused) }),
  };
}

/** How many events were left out, by reason. Their words are not kept: they may be of events that are none of ours. */
export function countReasons(refused: readonly RefusedEvent[]): RefusedCounts {
  const counts: RefusedCounts = {};
  for (const { reason } of refused) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
