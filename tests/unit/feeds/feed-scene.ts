import { vi } from 'vitest';
import type { FeedContext } from '../../../lib/messages/handlers/feed-context';
import { refreshFeed } from '../../../lib/messages/handlers/refresh-feed';
import { subscribeFeed } from '../../../lib/messages/handlers/subscribe-feed';
import { findFeed } from '../../../lib/store/feeds';
import { saveSettings } from '../../../lib/store/settings';
import { freshDatabase } from '../store/fresh-database';
import { person } from '../store/rows';

/** Thursday 19 November 2026, 15:20 in Berlin. */
export const startAt = Date.parse('2026-11-19T14:20:00Z');
export const minuteMs = 60_000;

export const address = 'https://calendar.google.com/calendar/ical/kim%40example.com/private-0123/basic.ics';

/** Kim with a team of two, a clock that is set by hand, and a server that answers what it is told. */
export async function feedScene() {
  const db = freshDatabase();
  let count = 0;
  const scene = {
    db,
    at: startAt,
    answer: (_request: RequestInit): Promise<Response> => Promise.resolve(new Response('', { status: 500 })),
    fetch: vi.fn((_: unknown, request: RequestInit = {}) => scene.answer(request)),
    /** From now on the server has this text. */
    serve: (text: string, headers: Record<string, string> = {}) => {
      scene.answer = () => Promise.resolve(new Response(text, { headers }));
    },
    later: (minutes: number) => {
      scene.at += minutes * minuteMs;
    },
  };
  const context: FeedContext = {
    db,
    now: () => scene.at,
    newId: () => `id-${String((count += 1)).padStart(6, '0')}`,
    fetch: (...request) => scene.fetch(...request),
    isGranted: () => Promise.resolve(true),
    chance: () => 0,
  };
  await saveSettings(
    db,
    { homeZone: 'Europe/Berlin', me: { name: 'Kim', addresses: ['kim@example.com'] } },
    startAt - 1,
  );
  await db.people.bulkPut([person('Ana', { updatedAt: startAt - 1 }), person('Bo', { updatedAt: startAt - 1 })]);
  const subscribed = await subscribeFeed(context, address, { isMine: true });
  const feedId = 'feedId' in subscribed ? subscribed.feedId : '';
  return {
    ...scene,
    scene,
    context,
    feedId,
    refresh: () => refreshFeed(context, feedId),
    feed: () => findFeed(db, feedId),
    meetings: () => db.meetings.orderBy('startAt').toArray(),
  };
}
