import { expect, it, vi } from 'vitest';
import type { Meeting } from '../../../lib/domain/meeting';
import { meeting } from '../store/rows';
import { calendar, event } from './calendar-text';
import { feedScene, minuteMs } from './feed-scene';

const series = 'abc@google.com';
/** Four weeks; the last is told without its guests. */
const weekly = calendar(
  event(
    `UID:${series}`,
    'SUMMARY:Coaching',
    'DTSTART:20261105T090000Z',
    'DURATION:PT30M',
    'RRULE:FREQ=WEEKLY;COUNT=4',
    'ATTENDEE;PARTSTAT=ACCEPTED:mailto:kim@example.com',
    'ATTENDEE;PARTSTAT=ACCEPTED:mailto:ana@example.com',
  ),
  event(
    `UID:${series}`,
    'RECURRENCE-ID:20261126T090000Z',
    'SUMMARY:Coaching',
    'DTSTART:20261126T100000Z',
    'DURATION:PT30M',
    'ORGANIZER:mailto:kim@example.com',
  ),
);

/** Of which only the title was seen, at this hour. */
const nameless = (hour: string, change: Partial<Meeting> = {}): Meeting =>
  meeting(`${series}#${hour}:00:00Z`, {
    series,
    title: 'Coaching',
    kind: 'coaching',
    personIds: [],
    rhythm: `series:coaching:${series}`,
    startAt: Date.parse(`${hour}:00Z`),
    endAt: Date.parse(`${hour}:30Z`),
    ...change,
  });

it('a feed of which the last row cannot be written leaves nothing behind, and is kept by the next read', async () => {
  const { refresh, serve, scene, db, meetings } = await feedScene();
  serve(weekly);
  const failing = vi.spyOn(db.meetings, 'bulkPut').mockRejectedValueOnce(new RangeError('no'));
  await expect(refresh()).rejects.toThrow(RangeError);
  expect(failing).toHaveBeenCalledOnce();
  const written = [db.meetings, db.sightings, db.coverage, db.series];
  expect(await Promise.all(written.map((table) => table.count()))).toEqual([0, 0, 0, 0]);
  scene.at += 60 * minuteMs;
  expect(await refresh()).toBe('read');
  expect(await meetings()).toHaveLength(4);
  expect(await db.series.count()).toBe(1);
});

it('who is in a series is told by a feed for all of its meetings of which only the title was known', async () => {
  const { refresh, serve, db, meetings } = await feedScene();
  await db.meetings.bulkPut([
    nameless('2026-01-08T09'),
    nameless('2026-01-15T09', { personIds: ['Bo'] }),
    nameless('2026-01-22T09', { series: 'other@google.com' }),
    nameless('2026-11-13T09'),
    nameless('2026-11-19T09'),
  ]);
  serve(weekly);
  await refresh();
  const told = (await meetings()).map(({ id, personIds, missedLooks }) => [id.slice(-20, -10), personIds, missedLooks]);
  expect(told).toEqual([
    ['2026-01-08', ['Ana'], 0],
    ['2026-01-15', ['Bo'], 0],
    ['2026-01-22', [], 0],
    ['2026-11-05', ['Ana'], 0],
    ['2026-11-12', ['Ana'], 0],
    // Of the series and not in the feed any more.
    ['2026-11-13', ['Ana'], 1],
    ['2026-11-19', ['Ana'], 0],
    ['2026-11-26', ['Ana'], 0],
  ]);
});
