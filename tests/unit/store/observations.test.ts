import { describe, expect, test } from 'vitest';
import { addCoverage, coverageInRange, coverageOfCalendar } from '../../../lib/store/coverage';
import { addSighting, addSightings, findLatestSighting, sightingsOf } from '../../../lib/store/sightings';
import { freshDatabase } from './fresh-database';
import { hourMs, look, nowAt, sighting } from './rows';

const minute = 60_000;

describe('a sighting', () => {
  test('is written when it says something new and not when it repeats what is known', async () => {
    const db = freshDatabase();
    const later = { seenAt: nowAt + minute };
    expect(await addSighting(db, sighting('a', { title: 'Ana 1:1' }))).toBe(true);
    expect(await addSighting(db, sighting('b', { ...later, title: 'Ana 1:1' }))).toBe(false);
    expect(await addSighting(db, sighting('c', later))).toBe(false);
    expect(await addSighting(db, sighting('d', { ...later, response: 'accepted' }))).toBe(true);
    expect(await addSighting(db, sighting('e', { seenAt: nowAt + 2 * minute, title: 'Ana 1:1' }))).toBe(false);
    expect(await addSighting(db, sighting('f', { seenAt: nowAt + 3 * minute, startAt: nowAt + hourMs }))).toBe(true);
    expect(await addSighting(db, sighting('g', { seenAt: nowAt + 4 * minute, isStanding: false }))).toBe(true);
  });

  test('on a colleague’s overlaid calendar is its own news', async () => {
    const db = freshDatabase();
    await addSighting(db, sighting('a'));
    expect(await addSighting(db, sighting('b', { calendar: 'ana@example.com', seenAt: nowAt + minute }))).toBe(true);
    expect(await addSighting(db, sighting('c', { seenAt: nowAt + 2 * minute }))).toBe(false);
  });

  test('after the end is kept once, as it may be the only proof that the meeting stood', async () => {
    const db = freshDatabase();
    const times = { startAt: nowAt, endAt: nowAt + hourMs };
    await addSighting(db, sighting('a', times));
    expect(await addSighting(db, sighting('b', { ...times, seenAt: nowAt + 2 * hourMs }))).toBe(true);
    expect(await addSighting(db, sighting('c', { ...times, seenAt: nowAt + 3 * hourMs }))).toBe(false);
  });

  test('of a missing event is kept twice in a row, as two looks make it gone, and not a third time', async () => {
    const db = freshDatabase();
    const gone = { isStanding: false };
    expect(await addSighting(db, sighting('a'))).toBe(true);
    expect(await addSighting(db, sighting('b', { ...gone, seenAt: nowAt + minute }))).toBe(true);
    expect(await addSighting(db, sighting('c', { ...gone, seenAt: nowAt + 2 * minute }))).toBe(true);
    expect(await addSighting(db, sighting('d', { ...gone, seenAt: nowAt + 3 * minute }))).toBe(false);
    expect(await addSighting(db, sighting('e', { seenAt: nowAt + 4 * minute }))).toBe(true);
    expect(await addSighting(db, sighting('f', { ...gone, seenAt: nowAt + 5 * minute }))).toBe(true);
  });

  test('tells who declined, and who no longer does', async () => {
    const db = freshDatabase();
    await addSighting(db, sighting('a', { declinedBy: [] }));
    expect(await addSighting(db, sighting('b', { seenAt: nowAt + 1, declinedBy: ['ana'] }))).toBe(true);
    expect(await addSighting(db, sighting('c', { seenAt: nowAt + 2 }))).toBe(false);
    expect(await addSighting(db, sighting('d', { seenAt: nowAt + 3, declinedBy: [] }))).toBe(true);
  });

  test('is found by its occurrence, oldest first, and not by another’s', async () => {
    const db = freshDatabase();
    const added = await addSightings(db, [
      sighting('later', { seenAt: nowAt + minute, response: 'declined' }),
      sighting('first'),
      sighting('other', { occurrence: 'v@google.com' }),
    ]);
    expect(added.map((row) => row.id)).toEqual(['later', 'other']);
    expect((await sightingsOf(db, sighting('').occurrence)).map((row) => row.id)).toEqual(['later']);
    expect((await findLatestSighting(db, 'v@google.com'))?.id).toBe('other');
    expect(await findLatestSighting(db, 'w@google.com')).toBeUndefined();
  });
});

describe('coverage', () => {
  test('of one sitting is one row; of another sitting, span or calendar another', async () => {
    const db = freshDatabase();
    await addCoverage(db, look('a'));
    const nine = nowAt + 9 * minute;
    expect(await addCoverage(db, look('b', { firstSeenAt: nine, lastSeenAt: nine }))).toMatchObject({
      id: 'a',
      firstSeenAt: nowAt,
      lastSeenAt: nine,
    });
    const later = nine + 11 * minute;
    await addCoverage(db, look('c', { firstSeenAt: later, lastSeenAt: later }));
    await addCoverage(db, look('d', { fromAt: nowAt }));
    await addCoverage(db, look('e', { calendar: 'ana@example.com' }));
    await addCoverage(db, look('f', { isPartial: true }));
    const ids = (await coverageInRange(db, nowAt - 1_000 * hourMs, nowAt + 1_000 * hourMs)).map((row) => row.id);
    expect(ids.toSorted()).toEqual(['a', 'c', 'd', 'e', 'f']);
  });

  test('is found when it touches the span that is asked for', async () => {
    const db = freshDatabase();
    await addCoverage(db, look('a', { fromAt: 100, untilAt: 200 }));
    const touches = async (from: number, until: number) => (await coverageInRange(db, from, until)).length === 1;
    expect(await touches(150, 160)).toBe(true);
    expect(await touches(0, 101)).toBe(true);
    expect(await touches(199, 900)).toBe(true);
    expect(await touches(200, 900)).toBe(false);
    expect(await touches(0, 100)).toBe(false);
    expect(await coverageOfCalendar(db, 'kim@example.com', 150, 160)).toHaveLength(1);
    expect(await coverageOfCalendar(db, 'ana@example.com', 150, 160)).toEqual([]);
  });
});
