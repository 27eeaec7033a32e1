import { defaultRules } from '../../../lib/domain/kind-words/default-rules';
import { isShortNotice } from '../../../lib/domain/moves';
import { describe, expect, it } from 'vitest';
import { coverageInRange } from '../../../lib/store/coverage';
import { recognise } from '../../../lib/messages/handlers/recognise';
import { recordLook } from '../../../lib/messages/handlers/record-look';
import { refreshDueFeeds } from '../../../lib/messages/handlers/refresh-feed';
import { subscribeFeed } from '../../../lib/messages/handlers/subscribe-feed';
import { getSettings } from '../../../lib/store/settings';
import { listPeople } from '../../../lib/store/people';
import { calendar, event } from './calendar-text';
import { address, feedScene, minuteMs, startAt } from './feed-scene';

const guests = (...names: string[]) => names.map((name) => `ATTENDEE;PARTSTAT=ACCEPTED:mailto:${name}@example.com`);

const oneOnOne = (...change: string[]) =>
  event(
    'UID:abc@google.com',
    'SUMMARY:1:1 Ana',
    'DTSTART:20261119T090000Z',
    'DTEND:20261119T093000Z',
    ...guests('kim', 'ana'),
    ...change,
  );
const weekly = (...change: string[]) =>
  event(
    'UID:abc@google.com',
    'SUMMARY:1:1 Ana',
    'DTSTART;TZID=Europe/Berlin:20261105T100000',
    'DURATION:PT30M',
    'RRULE:FREQ=WEEKLY;COUNT=4',
    ...guests('kim', 'ana'),
    ...change,
  );
const lunch = event('UID:lunch', 'SUMMARY:Doctor', 'DTSTART:20261120T110000Z', 'DURATION:PT1H');

describe('reading a feed', () => {
  it('makes meetings of what is of a kind, and keeps nothing of the rest', async () => {
    const { refresh, serve, scene, db, feed, meetings } = await feedScene();
    serve(calendar(weekly(), lunch));
    scene.at = startAt;
    expect(await refresh()).toBe('read');
    expect(
      (await meetings()).map(({ id, kind, personIds, isStanding, isRecurring }) => [
        id,
        kind,
        personIds,
        isStanding,
        isRecurring,
      ]),
    ).toEqual(
      ['05', '12', '19', '26'].map((day) => [
        `abc@google.com#2026-11-${day}T09:00:00Z`,
        'one-on-one',
        ['Ana'],
        true,
        true,
      ]),
    );
    const everything = JSON.stringify(
      await Promise.all([db.sightings.toArray(), db.meetings.toArray(), db.series.toArray()]),
    );
    expect(everything).not.toContain('Doctor');
    expect(await feed()).toMatchObject({
      state: 'ok',
      readAt: startAt,
      failures: 0,
      calendar: 'kim@example.com',
      nextAt: startAt + 30 * minuteMs,
    });
    expect(await feed()).not.toHaveProperty('readingSince');
  });

  it('half-hourly reads of a week are one row of coverage, and write nothing new', async () => {
    const { refresh, scene, serve, db } = await feedScene();
    serve(calendar(weekly()));
    await refresh();
    const [before] = await db.sightings.toArray();
    for (let count = 0; count < 5; count += 1) {
      scene.at += 30 * minuteMs;
      await refresh();
    }
    const rows = await coverageInRange(db, startAt, startAt + 1);
    expect(rows).toMatchObject([
      { calendar: 'kim@example.com', source: 'feed', firstSeenAt: startAt, lastSeenAt: startAt + 150 * minuteMs },
    ]);
    expect(await db.sightings.count()).toBe(4);
    expect((await db.sightings.toArray())[0]).toEqual(before);
  });

  it('a meeting that moved is moved, and stood where it stood', async () => {
    const { refresh, scene, serve, meetings } = await feedScene();
    serve(calendar(weekly()));
    await refresh();
    scene.at += 30 * minuteMs;
    serve(
      calendar(
        weekly(),
        event(
          'UID:abc@google.com',
          'SUMMARY:1:1 Ana',
          'RECURRENCE-ID:20261126T090000Z',
          'DTSTART:20261127T130000Z',
          'DURATION:PT30M',
          ...guests('kim', 'ana'),
        ),
      ),
    );
    await refresh();
    expect((await meetings()).at(-1)).toMatchObject({
      id: 'abc@google.com#2026-11-26T09:00:00Z',
      startAt: Date.parse('2026-11-27T13:00:00Z'),
      moves: [{ seenAt: scene.at, fromAt: Date.parse('2026-11-26T09:00:00Z'), stoodAt: startAt }],
    });
  });

  it('a cancelled one is cancelled at once, and told once', async () => {
    const { refresh, scene, serve, meetings, db } = await feedScene();
    serve(calendar(weekly()));
    await refresh();
    serve(
      calendar(
        weekly(),
        event(
          'UID:abc@google.com',
          'SUMMARY:1:1 Ana',
          'STATUS:CANCELLED',
          'RECURRENCE-ID:20261126T090000Z',
          'DTSTART:20261126T090000Z',
          'DURATION:PT30M',
        ),
      ),
    );
    for (let count = 0; count < 3; count += 1) {
      scene.at += 30 * minuteMs;
      await refresh();
    }
    expect((await meetings()).at(-1)).toMatchObject({
      isStanding: false,
      isCancelled: true,
      goneAt: startAt + 30 * minuteMs,
    });
    expect(await db.sightings.count()).toBe(5);
  });

  it.for<[what: string, stamp: string, goneAt: number, isShort: boolean]>([
    ['when the file says that it was changed', '20261125T200000Z', Date.parse('2026-11-25T20:00:00Z'), true],
    ['not before it was last seen standing', '20261101T090000Z', startAt, false],
    [
      'when it was read, where a server’s clock says later',
      '20270101T000000Z',
      startAt + 8 * 24 * 60 * minuteMs,
      false,
    ],
  ])('a cancelled one is gone since %s', async ([, stamp, goneAt, isShort]) => {
    const { refresh, scene, serve, meetings } = await feedScene();
    serve(calendar(weekly()));
    await refresh();
    // The laptop slept for a week: the cancellation is found after the meeting's end.
    scene.at = startAt + 8 * 24 * 60 * minuteMs;
    const gone = event(
      'UID:abc@google.com',
      'SUMMARY:1:1 Ana',
      'STATUS:CANCELLED',
      'RECURRENCE-ID:20261126T090000Z',
      'DTSTART:20261126T090000Z',
      'DURATION:PT30M',
      `LAST-MODIFIED:${stamp}`,
    );
    serve(calendar(weekly(), gone));
    await refresh();
    const meeting = (await meetings()).at(-1);
    expect(meeting).toMatchObject({ isCancelled: true, goneAt });
    expect(meeting !== undefined && isShortNotice(meeting)).toBe(isShort);
  });

  it('a deleted one is gone after two reads', async () => {
    const { refresh, scene, serve, meetings } = await feedScene();
    serve(calendar(weekly()));
    await refresh();
    serve(calendar(weekly('EXDATE;TZID=Europe/Berlin:20261126T100000')));
    scene.at += 30 * minuteMs;
    await refresh();
    expect((await meetings()).at(-1)).toMatchObject({ isStanding: true, missedLooks: 1 });
    scene.at += 30 * minuteMs;
    await refresh();
    expect((await meetings()).at(-1)).toMatchObject({
      isStanding: false,
      isCancelled: false,
      goneAt: startAt + 30 * minuteMs,
    });
  });

  it('a file with a refused event proves presence, not absence', async () => {
    const { refresh, scene, serve, meetings, feed, db } = await feedScene();
    serve(calendar(weekly()));
    await refresh();
    serve(calendar(lunch, event('UID:broken', 'DTSTART:20261119T090000Z', 'RRULE:FREQ=NEVER')));
    for (let count = 0; count < 3; count += 1) {
      scene.at += 30 * minuteMs;
      expect(await refresh()).toBe('read');
    }
    expect((await meetings()).every(({ isStanding, missedLooks }) => isStanding && missedLooks === 0)).toBe(true);
    expect(await feed()).toMatchObject({ state: 'ok', refused: { 'bad-rule': 1 } });
    expect(await db.coverage.toArray()).toContainEqual(expect.objectContaining({ isPartial: true }));
  });

  it('a meeting that the page saw, too, is one meeting; the newer word holds', async () => {
    const { refresh, scene, serve, context, meetings, db } = await feedScene();
    serve(calendar(oneOnOne()));
    await refresh();
    scene.at += 10 * minuteMs;
    const around = {
      settings: await getSettings(db),
      people: await listPeople(db),
      series: new Map(),
      rules: defaultRules,
      now: scene.at,
    };
    const seen = recognise(
      {
        eventId: 'abc',
        calendar: 'kim@example.com',
        title: '1:1 Ana',
        zone: 'Europe/Berlin',
        start: '2026-11-20T10:00',
        end: '2026-11-20T10:30',
      },
      around,
    );
    await recordLook(context, [seen], [], 'dialog', scene.at);
    expect(await meetings()).toMatchObject([{ id: 'abc@google.com#', startAt: Date.parse('2026-11-20T09:00:00Z') }]);
    scene.at += 10 * minuteMs;
    await refresh();
    expect(await meetings()).toMatchObject([{ id: 'abc@google.com#', startAt: Date.parse('2026-11-19T09:00:00Z') }]);
    expect((await db.sightings.toArray()).map(({ source }) => source)).toEqual(['feed', 'dialog', 'feed']);
  });

  it('a solo block and a customer call stay none of ours where a page shows no guests', async () => {
    const { refresh, serve, db, meetings } = await feedScene();
    const block = event('UID:solo@google.com', 'SUMMARY:Pipeline review', 'DTSTART:20261119T150000Z', 'DURATION:PT1H');
    serve(calendar(oneOnOne(), block, lunch));
    await refresh();
    expect((await meetings()).map(({ series }) => series)).toEqual(['abc@google.com']);
    const series = new Map((await db.series.toArray()).map((row) => [row.id, row]));
    const around = {
      settings: await getSettings(db),
      people: await listPeople(db),
      series,
      rules: defaultRules,
      now: startAt,
    };
    const seen = recognise(
      {
        eventId: 'solo',
        calendar: 'kim@example.com',
        title: 'Pipeline review',
        start: '2026-11-19T16:00',
        end: '2026-11-19T17:00',
      },
      around,
    );
    expect(seen.outcome).toMatchObject({ outcome: 'not-ours', why: { code: 'only-me' } });
    expect(series.has('lunch')).toBe(false);
  });

  it("my answer and the others' declines are kept", async () => {
    const { refresh, serve, meetings } = await feedScene();
    serve(
      calendar(
        event(
          'UID:abc@google.com',
          'SUMMARY:1:1 Ana',
          'DTSTART:20261119T090000Z',
          'DURATION:PT30M',
          'ATTENDEE;PARTSTAT=TENTATIVE:mailto:kim@example.com',
          'ATTENDEE;PARTSTAT=DECLINED:mailto:ana@example.com',
        ),
      ),
    );
    await refresh();
    expect(await meetings()).toMatchObject([{ response: 'tentative', declinedBy: ['Ana'] }]);
  });
});

describe('nothing new', () => {
  const tagged = { etag: '"1"' };

  it('is asked for, and proves that what stood still stands', async () => {
    const { refresh, scene, serve, meetings, feed } = await feedScene();
    serve(calendar(weekly()), tagged);
    await refresh();
    scene.at += 30 * minuteMs;
    scene.answer = (request) =>
      Promise.resolve(
        new Response(null, { status: new Headers(request.headers).get('if-none-match') === '"1"' ? 304 : 500 }),
      );
    expect(await refresh()).toBe('unchanged');
    expect((await meetings()).every(({ lastSeenAt }) => lastSeenAt === scene.at)).toBe(true);
    expect(await feed()).toMatchObject({ state: 'ok', readAt: scene.at, readInFullAt: startAt });
  });

  it.for<[why: string, change: (scene: Awaited<ReturnType<typeof feedScene>>) => Promise<unknown> | void]>([
    ['a day passed', ({ scene }) => void (scene.at += 25 * 60 * minuteMs)],
    ['the clock was set back', ({ scene }) => void (scene.at -= 25 * 60 * minuteMs)],
    ['the roster changed', ({ db }) => db.people.update('Ana', { updatedAt: startAt + 1 })],
    [
      'a meeting was missing and needs a second look',
      ({ db }) => db.meetings.toCollection().modify({ missedLooks: 1 }),
    ],
    ['a page saw something since', ({ db }) => db.meetings.toCollection().modify({ updatedAt: startAt + 1 })],
  ])('is not enough when %s', async ([, change]) => {
    const all = await feedScene();
    all.serve(calendar(weekly()), tagged);
    await all.refresh();
    all.scene.at += 10 * minuteMs;
    await change(all);
    await all.refresh();
    expect(new Headers(all.fetch.mock.calls.at(-1)?.[1]?.headers).has('if-none-match')).toBe(false);
  });
});

describe('a feed that cannot be read', () => {
  it.for<[state: string, answer: () => Promise<Response>]>([
    ['unauthorised', () => Promise.resolve(new Response('', { status: 401 }))],
    ['not-found', () => Promise.resolve(new Response('', { status: 404 }))],
    ['not-a-calendar', () => Promise.resolve(new Response('<!doctype html>'))],
    ['cut-short', () => Promise.resolve(new Response(calendar(weekly()).slice(0, 200)))],
    ['too-large', () => Promise.resolve(new Response('', { headers: { 'content-length': '300000000' } }))],
    ['no-answer', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('%s: says so, keeps what was known, and waits longer each time', async ([state, answer]) => {
    const { refresh, scene, serve, meetings, feed, db } = await feedScene();
    serve(calendar(weekly()));
    await refresh();
    const before = [await meetings(), await db.coverage.toArray(), await db.sightings.toArray()];
    scene.answer = answer;
    const waits = [];
    for (let count = 0; count < 3; count += 1) {
      scene.at += 60 * minuteMs;
      expect(await refresh()).toBe(state);
      waits.push(((await feed())?.nextAt ?? 0) - scene.at);
    }
    expect(waits.map((wait) => wait / minuteMs)).toEqual([60, 120, 240]);
    expect([await meetings(), await db.coverage.toArray(), await db.sightings.toArray()]).toEqual(before);
    expect(await feed()).toMatchObject({ state, readAt: startAt, failures: 3 });
    serve(calendar(weekly()));
    await refresh();
    expect(await feed()).toMatchObject({ state: 'ok', failures: 0 });
  });

  it('is not read by two at once, and a killed read lets go in the end', async () => {
    const { refresh, scene, serve, db, feedId, fetch } = await feedScene();
    serve(calendar(weekly()));
    expect((await Promise.all([refresh(), refresh(), refresh()])).toSorted()).toEqual(['busy', 'busy', 'read']);
    await db.feeds.update(feedId, { readingSince: scene.at });
    expect(await refresh()).toBe('busy');
    scene.at += 4 * minuteMs;
    expect(await refresh()).toBe('read');
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('removed while it is read, it stays removed', async () => {
    const { refresh, scene, db, feedId } = await feedScene();
    scene.answer = async () => {
      await db.feeds.delete(feedId);
      return new Response(calendar(weekly()));
    };
    await refresh();
    expect(await db.feeds.count()).toBe(0);
  });
});

describe('the alarm', () => {
  it('after a week asleep each feed is asked once, and not again by the next alarm', async () => {
    const { scene, serve, context, fetch } = await feedScene();
    serve(calendar(weekly()));
    await refreshDueFeeds(context);
    scene.at += 7 * 24 * 60 * minuteMs;
    for (let count = 0; count < 20; count += 1) await refreshDueFeeds(context);
    expect(fetch).toHaveBeenCalledTimes(2);
    scene.at += 10 * minuteMs;
    await refreshDueFeeds(context);
    expect(fetch).toHaveBeenCalledTimes(2);
    scene.at += 20 * minuteMs;
    await refreshDueFeeds(context);
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  it('an hour of alarms at a dead server asks twice', async () => {
    const { scene, context, fetch } = await feedScene();
    for (let minute = 0; minute <= 60; minute += 1) {
      await refreshDueFeeds(context);
      scene.at += minuteMs;
    }
    expect(fetch).toHaveBeenCalledTimes(2);
  });
});

describe('subscribing', () => {
  it('an address is there once, and its calendar is its own unless the address says whose', async () => {
    const { context, db, feedId } = await feedScene();
    expect(await subscribeFeed(context, address, { isMine: false })).toEqual({ feedId });
    const other = await subscribeFeed(context, 'https://example.com/a.ics', { isMine: true });
    expect(await db.feeds.count()).toBe(2);
    const id = 'feedId' in other ? other.feedId : '';
    expect(await db.feeds.get(id)).toMatchObject({ calendar: `feed:${id}`, state: 'new', isMine: true });
    expect(await subscribeFeed(context, 'http://example.com/a.ics', { isMine: true })).toEqual({
      problem: 'not-https',
    });
  });
});
