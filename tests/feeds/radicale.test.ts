import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FeedContext } from '../../lib/messages/handlers/feed-context';
import { refreshFeed } from '../../lib/messages/handlers/refresh-feed';
import { subscribeFeed } from '../../lib/messages/handlers/subscribe-feed';
import { openDatabase } from '../../lib/store/open-database';
import { saveSettings } from '../../lib/store/settings';
import { person } from '../unit/store/rows';
import { startRadicale, type CalendarServer } from './radicale';

const server = await startRadicale();
const isMissing = 'why' in server;
if (isMissing) process.stdout.write(`SKIPPED, no calendar server: ${server.why}\n`);
/** The server; where there is none every test is skipped, and counted as skipped. */
function running(): CalendarServer {
  if ('why' in server) throw new Error(server.why);
  return server;
}

const startAt = Date.parse('2026-11-19T14:20:00Z');
let at = startAt;
let count = 0;
const db = openDatabase('radicale');
const context: FeedContext = {
  db,
  now: () => at,
  newId: () => `id-${(count += 1)}`,
  fetch: (...request) => fetch(...request),
  isGranted: (origin) => Promise.resolve(origin === 'http://127.0.0.1/*'),
  chance: () => 0,
};

const file = (...components: string[][]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//example//tests//EN',
    ...components.flatMap((lines) => [
      'BEGIN:VEVENT',
      'UID:weekly@example.com',
      'DTSTAMP:20261101T000000Z',
      'SUMMARY:1:1 Ana',
      ...guests,
      ...lines,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
const guests = [
  'ORGANIZER:mailto:kim@example.com',
  'ATTENDEE;PARTSTAT=ACCEPTED:mailto:kim@example.com',
  'ATTENDEE;PARTSTAT=ACCEPTED:mailto:ana@example.com',
];
const weekly = (...change: string[]) => [
  'DTSTART;TZID=Europe/Berlin:20261105T100000',
  'DTEND;TZID=Europe/Berlin:20261105T103000',
  ...change,
];

const meetings = async () =>
  (await db.meetings.orderBy('startAt').toArray()).map((meeting) => ({
    key: meeting.id.slice(meeting.id.indexOf('#') + 1),
    startAt: new Date(meeting.startAt).toISOString().slice(0, 16),
    state: meeting.isCancelled ? 'cancelled' : meeting.isStanding ? 'stands' : 'gone',
  }));

/** Reads half an hour later, as the alarm would. */
async function later(feedId: string): Promise<void> {
  at += 30 * 60_000;
  expect(await refreshFeed(context, feedId)).toBe('read');
}

describe.skipIf(isMissing)('a calendar on a real server', () => {
  let feedId = '';

  beforeAll(async () => {
    await saveSettings(
      db,
      { homeZone: 'Europe/Berlin', me: { name: 'Kim', addresses: ['kim@example.com'] } },
      startAt - 1,
    );
    await db.people.put(person('ana', { name: 'Ana', updatedAt: startAt - 1 }));
    await running().put('weekly', file(weekly('RRULE:FREQ=WEEKLY;COUNT=5')));
  });
  afterAll(() => running().stop());

  it('subscribe: its series is there', async () => {
    const subscribed = await subscribeFeed(context, running().feed, { isMine: true });
    feedId = 'feedId' in subscribed ? subscribed.feedId : '';
    expect(await refreshFeed(context, feedId)).toBe('read');
    expect((await meetings()).map(({ startAt: start, state }) => [start, state])).toEqual(
      ['2026-11-05', '2026-11-12', '2026-11-19', '2026-11-26', '2026-12-03'].map((day) => [`${day}T09:00`, 'stands']),
    );
    expect(await db.feeds.get(feedId)).toMatchObject({ state: 'ok', failures: 0, etag: expect.any(String) as string });
  });

  it('move: one instance has another time and keeps its key', async () => {
    await running().put(
      'weekly',
      file(weekly('RRULE:FREQ=WEEKLY;COUNT=5'), [
        'RECURRENCE-ID;TZID=Europe/Berlin:20261126T100000',
        'DTSTART;TZID=Europe/Berlin:20261127T140000',
        'DTEND;TZID=Europe/Berlin:20261127T143000',
      ]),
    );
    await later(feedId);
    expect(await meetings()).toContainEqual({
      key: '2026-11-26T09:00:00Z',
      startAt: '2026-11-27T13:00',
      state: 'stands',
    });
    expect((await db.meetings.toArray()).flatMap(({ moves }) => moves)).toMatchObject([
      { seenAt: at, stoodAt: startAt },
    ]);
  });

  it('cancel: an instance says that it is cancelled', async () => {
    await running().put(
      'weekly',
      file(weekly('RRULE:FREQ=WEEKLY;COUNT=5'), [
        'RECURRENCE-ID;TZID=Europe/Berlin:20261203T100000',
        'STATUS:CANCELLED',
        ...weekly().map((line) => line.replace('20261105', '20261203')),
      ]),
    );
    await later(feedId);
    expect(await meetings()).toContainEqual({
      key: '2026-12-03T09:00:00Z',
      startAt: '2026-12-03T09:00',
      state: 'cancelled',
    });
    // The other is back where its series has it.
    expect(await meetings()).toContainEqual({
      key: '2026-11-26T09:00:00Z',
      startAt: '2026-11-26T09:00',
      state: 'stands',
    });
  });

  it('split: the series ends, and another begins', async () => {
    await running().put('weekly', file(weekly('RRULE:FREQ=WEEKLY;UNTIL=20261119T090000Z')));
    const after = file(
      weekly('RRULE:FREQ=WEEKLY;COUNT=2').map((line) => line.replace('20261105T10', '20261126T11')),
    ).replace('UID:weekly@', 'UID:weekly-2@');
    await running().put('weekly-2', after.replace('20261105T1030', '20261126T1130'));
    await later(feedId);
    await later(feedId);
    expect((await meetings()).filter(({ state }) => state === 'stands').map(({ startAt: start }) => start)).toEqual([
      '2026-11-05T09:00',
      '2026-11-12T09:00',
      '2026-11-19T09:00',
      '2026-11-26T10:00',
      '2026-12-03T10:00',
    ]);
    expect(await meetings()).toContainEqual({
      key: '2026-11-26T09:00:00Z',
      startAt: '2026-11-26T09:00',
      state: 'gone',
    });
  });

  it('delete: what is not there at two reads is gone', async () => {
    await running().remove('weekly-2');
    await later(feedId);
    expect((await meetings()).filter(({ state }) => state === 'stands')).toHaveLength(5);
    await later(feedId);
    expect((await meetings()).filter(({ state }) => state === 'stands').map(({ startAt: start }) => start)).toEqual([
      '2026-11-05T09:00',
      '2026-11-12T09:00',
      '2026-11-19T09:00',
    ]);
  });

  it('stopped: the feed says so, and what was known stays', async () => {
    const before = await meetings();
    await running().stop();
    at += 30 * 60_000;
    expect(await refreshFeed(context, feedId)).toBe('no-answer');
    expect(await db.feeds.get(feedId)).toMatchObject({ state: 'no-answer', failures: 1, nextAt: at + 60 * 60_000 });
    expect(await meetings()).toEqual(before);
  });
});
