import type { TimeSpan } from '../../domain/day-range';
import { withCoverage } from '../../domain/derive-meeting';
import type { Feed } from '../../domain/feed';
import type { Coverage } from '../../domain/meeting';
import type { Instant } from '../../domain/time';
import type { FeedEvent } from '../../feeds/feed-event';
import { addCoverage } from '../../store/coverage';
import { meetingsInRange, putMeetings } from '../../store/meetings';
import { write } from '../../store/write';
import type { FeedContext } from './feed-context';
import { keepFeed } from './keep-feed';
import { recogniseFeedEvent, surroundingsOfFeed } from './recognise-feed';
import type { Recognised } from './recognise';

/** How many events are judged before others get their turn. */
const eventsPerTurn = 200;

function lookOf(feed: Feed, span: TimeSpan, seenAt: Instant, id: string): Coverage {
  return { id, calendar: feed.calendar, ...span, firstSeenAt: seenAt, lastSeenAt: seenAt, source: 'feed' };
}

/**
 * Keeps what a feed showed, as a look at a calendar page is kept.
 * @param isPartial Events were left out: the feed proves presence, not absence.
 */
export async function recordFeed(
  context: FeedContext,
  feed: Feed,
  {
    events,
    isPartial,
    span,
    seenAt,
  }: { events: readonly FeedEvent[]; isPartial: boolean; span: TimeSpan; seenAt: Instant },
): Promise<void> {
  const around = await surroundingsOfFeed(context.db, events, seenAt);
  const recognised: Recognised[] = [];
  for (const [index, event] of events.entries()) {
    recognised.push(recogniseFeedEvent(event, feed, around));
    if (index % eventsPerTurn === eventsPerTurn - 1) await context.pause?.();
  }
  const look = lookOf(feed, span, seenAt, context.newId());
  await keepFeed(context, recognised, [isPartial ? { ...look, isPartial } : look], seenAt, around);
}

/** The server says that nothing changed since the last read: all that stood there still stands. */
export const confirmFeed = (context: FeedContext, feed: Feed, span: TimeSpan, seenAt: Instant): Promise<void> =>
  write(context.db, [context.db.coverage, context.db.meetings], async () => {
    const { db, newId } = context;
    const look = lookOf(feed, span, seenAt, newId());
    await addCoverage(db, look);
    const there = await meetingsInRange(db, span.fromAt, span.untilAt);
    const seen = there.map((meeting) => withCoverage(meeting, look, seenAt));
    await putMeetings(
      db,
      seen.filter((meeting, index) => meeting !== there[index]),
    );
  });

/**
 * Whether "nothing new" would not be enough: the words by which events are judged changed since, a page showed something
 * else meanwhile, a meeting was missing at the last read and needs a second look, or the last read is a day old.
 */
export async function mustReadInFull({ db }: FeedContext, feed: Feed, span: TimeSpan, now: Instant): Promise<boolean> {
  const { readInFullAt, readUntilAt, refused } = feed;
  if (readInFullAt === undefined || readUntilAt !== span.untilAt || refused !== undefined) return true;
  if (now < readInFullAt || now - readInFullAt > 24 * 3_600_000) return true;
  const [settings, people, series, meetings] = await Promise.all([
    db.settings.get('settings'),
    db.people.toArray(),
    db.series.toArray(),
    meetingsInRange(db, span.fromAt, span.untilAt),
  ]);
  return (
    [...people, ...series, ...(settings === undefined ? [] : [settings])].some((row) => row.updatedAt > readInFullAt) ||
    meetings.some(
      ({ calendar, isStanding, missedLooks, updatedAt }) =>
        calendar === feed.calendar && (updatedAt > readInFullAt || (isStanding && missedLooks > 0)),
    )
  );
}
