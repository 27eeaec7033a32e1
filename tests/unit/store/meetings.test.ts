import { expect, test } from 'vitest';
import {
  changeMeeting,
  findMeeting,
  findNextOfRhythm,
  latestOfRhythm,
  meetingsInRange,
  putMeetings,
} from '../../../lib/store/meetings';
import { changeRecord, findRecord, latestRecordsOfRhythm } from '../../../lib/store/records';
import { freshDatabase } from './fresh-database';
import { hourMs, meeting, nowAt } from './rows';

const week = 168 * hourMs;
const weekly = [-3, -2, -1, 0, 1, 2].map((number) => meeting(`w${number}`, { startAt: nowAt + number * week }));

test('meetings of a span are those that start in it, the end excluded', async () => {
  const db = freshDatabase();
  await putMeetings(db, weekly);
  expect((await meetingsInRange(db, nowAt - week, nowAt + week)).map((row) => row.id)).toEqual(['w-1', 'w0']);
});

test('a rhythm knows its last meetings, latest first, and its next one that still stands', async () => {
  const db = freshDatabase();
  await putMeetings(db, [
    ...weekly.filter((row) => row.id !== 'w1'),
    meeting('w1', { startAt: nowAt + week, isStanding: false }),
    meeting('bo', { startAt: nowAt + 1, rhythm: 'person:one-on-one:bo' }),
  ]);
  const latest = await latestOfRhythm(db, 'person:one-on-one:ana', nowAt, 2);
  expect(latest.map((row) => row.id)).toEqual(['w-1', 'w-2']);
  expect((await findNextOfRhythm(db, 'person:one-on-one:ana', nowAt))?.id).toBe('w2');
  expect(await findNextOfRhythm(db, 'person:one-on-one:bo', nowAt + 1)).toBeUndefined();
});

test('a meeting is changed as stored, or left alone', async () => {
  const db = freshDatabase();
  await changeMeeting(db, 'a', (before) => before ?? meeting('a'));
  await changeMeeting(db, 'a', (before) => before && { ...before, missedLooks: before.missedLooks + 1 });
  await changeMeeting(db, 'b', () => undefined);
  expect((await findMeeting(db, 'a'))?.missedLooks).toBe(1);
  expect(await findMeeting(db, 'b')).toBeUndefined();
});

test('a record is made by the first note and follows a meeting that moved', async () => {
  const db = freshDatabase();
  const of = { id: 'a', rhythm: 'person:one-on-one:ana', startAt: nowAt };
  await changeRecord(db, of, (record) => ({ ...record, purpose: 'Fernhill' }), nowAt);
  await changeRecord(db, { ...of, startAt: nowAt + week }, (record) => ({ ...record, sharedNote: 'said' }), nowAt + 1);
  expect(await findRecord(db, 'a')).toEqual({
    ...of,
    startAt: nowAt + week,
    purpose: 'Fernhill',
    sharedNote: 'said',
    createdAt: nowAt,
    updatedAt: nowAt + 1,
  });
  expect(await latestRecordsOfRhythm(db, of.rhythm, nowAt + week, 5)).toEqual([]);
  expect(await latestRecordsOfRhythm(db, of.rhythm, nowAt + week + 1, 5)).toHaveLength(1);
});
