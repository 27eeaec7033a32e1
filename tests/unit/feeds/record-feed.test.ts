import { expect, it, vi } from 'vitest';
import { calendar, event } from './calendar-text';
import { feedScene, minuteMs } from './feed-scene';

const weekly = calendar(
  event(
    'UID:abc@google.com',
    'SUMMARY:1:1 Ana',
    'DTSTART:20261105T090000Z',
    'DURATION:PT30M',
    'RRULE:FREQ=WEEKLY;COUNT=4',
    'ATTENDEE;PARTSTAT=ACCEPTED:mailto:kim@example.com',
    'ATTENDEE;PARTSTAT=ACCEPTED:mailto:ana@example.com',
  ),
);

it('a feed of which the last row cannot be written leaves nothing behind, and is kept by the next read', async () => {
  const { refresh, serve, scene, db, meetings } = await feedScene();
  serve(weekly);
  const failing = vi.spyOn(db.series, 'bulkPut').mockRejectedValueOnce(new RangeError('no'));
  await expect(refresh()).rejects.toThrow(RangeError);
  expect(failing).toHaveBeenCalledOnce();
  const written = [db.meetings, db.sightings, db.coverage, db.series];
  expect(await Promise.all(written.map((table) => table.count()))).toEqual([0, 0, 0, 0]);
  scene.at += 60 * minuteMs;
  expect(await refresh()).toBe('read');
  expect(await meetings()).toHaveLength(4);
  expect(await db.series.count()).toBe(1);
});
