import { beforeEach, describe, expect, test } from 'vitest';
import { addFeed, listFeeds } from '../../../../lib/store/feeds';
import { dropCopies } from '../../../../lib/store/copies/drop-copies';
import { findLoss, settleLoss } from '../../../../lib/store/copies/find-loss';
import { makeCopy } from '../../../../lib/store/copies/make-copy';
import { packCopy, unpackCopy } from '../../../../lib/store/copies/pack-copy';
import { readCopy } from '../../../../lib/store/copies/read-copy';
import { findWayBack, goBack, restoreWithWayBack } from '../../../../lib/store/copies/way-back';
import type { CoxswainDatabase } from '../../../../lib/store/database';
import { listPeople, savePeople } from '../../../../lib/store/people';
import { plainJson } from '../../../../lib/store/plain-json';
import { saveBackup } from '../../../../lib/store/save-backup';
import { fill } from '../full-database';
import { freshDatabase } from '../fresh-database';
import { nowAt, person } from '../rows';
import { memoryPlace } from './memory-place';

const hourMs = 3_600_000;
const quiet = { state: 'new', nextAt: 0, failures: 0 } as const;
let db: CoxswainDatabase;
let place: ReturnType<typeof memoryPlace>;

beforeEach(async () => {
  db = freshDatabase();
  place = memoryPlace();
  await fill(db);
});

const dump = async (): Promise<string> => plainJson((await saveBackup(db, nowAt, { withFeeds: true })).tables);
const copyNow = (at = nowAt) => makeCopy(db, { reason: 'rolling', at, place });
const namesHere = async (): Promise<string[]> => (await listPeople(db)).map(({ name }) => name);

describe('a copy', () => {
  test('has every row and the subscribed calendars, is less than half of its text, and restores to the same', async () => {
    await addFeed(db, {
      id: 'f',
      url: 'https://example.com/secret.ics',
      calendar: 'kim',
      isMine: true,
      createdAt: 1,
      ...quiet,
    });
    const before = await dump();
    const { made } = await copyNow();
    if (made === undefined) throw new Error('no copy');
    const text = JSON.stringify(await saveBackup(db, nowAt, { withFeeds: true }));
    expect(made.bytes).toBeLessThan(text.length / 2);
    for (const table of db.tables) if (table.name !== 'meta') await table.clear();
    const read = await readCopy(db, made.name, place);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    await restoreWithWayBack(db, read.backup, 'replace', { at: nowAt + 1, place });
    expect(await dump()).toBe(before);
    expect((await listFeeds(db)).map(({ url }) => url)).toEqual(['https://example.com/secret.ics']);
  });

  test('is not made twice of the same, and not at all of nothing', async () => {
    expect(await copyNow()).toMatchObject({ made: { madeAt: nowAt } });
    expect(await copyNow(nowAt + hourMs)).toEqual({ made: undefined, why: 'same' });
    await savePeople(db, [person('Dee')]);
    expect(await copyNow(nowAt + 2 * hourMs)).toMatchObject({ made: { madeAt: nowAt + 2 * hourMs } });
    expect(await makeCopy(freshDatabase(), { reason: 'rolling', at: nowAt, place })).toEqual({
      made: undefined,
      why: 'empty',
    });
  });

  test('of rows that nobody could restore is not made: it would push good copies out', async () => {
    await copyNow();
    await db.table('people').put({ id: 'broken', name: 42 });
    const outcome = await copyNow(nowAt + hourMs);
    expect(outcome).toMatchObject({ made: undefined, why: 'damaged' });
    expect([...place.files.keys()]).toEqual([`${nowAt}.rolling.json.gz`]);
  });

  test.each([
    ['cut off', (bytes: Uint8Array) => bytes.slice(0, bytes.length - 9)],
    [
      'with a bit turned in it',
      (bytes: Uint8Array) => bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 1 : byte)),
    ],
    ['of something else', () => new TextEncoder().encode('not a copy')],
  ])('that is %s is known for spoiled, and changes nothing', async (_, spoil) => {
    const { made } = await copyNow();
    const name = made?.name ?? '';
    const bytes = new Uint8Array((await place.files.get(name)?.arrayBuffer()) ?? new ArrayBuffer());
    place.files.set(name, new Blob([spoil(bytes)]));
    const before = await dump();
    expect(await readCopy(db, name, place)).toEqual({ ok: false, problems: [{ path: '', reason: 'spoiled' }] });
    expect(await dump()).toBe(before);
    // The next one does not take it for the same.
    expect((await copyNow(nowAt + hourMs)).made).toBeDefined();
  });

  test('R10: that swells beyond all bounds when it is unpacked is read no further', async () => {
    const bomb = await packCopy('0'.repeat(5_000_000));
    expect(bomb.size).toBeLessThan(10_000);
    await expect(unpackCopy(bomb, 1_000_000)).rejects.toThrow(RangeError);
    expect(await unpackCopy(bomb)).toHaveLength(5_000_000);
  });
});

describe('the way back from a restore', () => {
  const other = async () => {
    const there = freshDatabase();
    await savePeople(there, [person('Dee')]);
    return saveBackup(there, nowAt);
  };

  test('lies beside the database: another context finds it for a day, and undoing it can be undone', async () => {
    const before = await dump();
    await restoreWithWayBack(db, await other(), 'replace', { at: nowAt, place });
    expect(await namesHere()).toEqual(['Dee']);
    const way = await findWayBack(nowAt + 23 * hourMs, place);
    if (way === undefined) throw new Error('no way back');
    expect(await findWayBack(nowAt + 24 * hourMs, place)).toBeUndefined();
    await goBack(db, way, { at: nowAt + hourMs, place });
    expect(await dump()).toBe(before);
    const again = await findWayBack(nowAt + 2 * hourMs, place);
    expect(again?.madeAt).toBe(nowAt + hourMs);
    if (again !== undefined) await goBack(db, again, { at: nowAt + 2 * hourMs, place });
    expect(await namesHere()).toEqual(['Dee']);
  });

  test('takes the calendars away that the backup brought, and leaves those that the user added since', async () => {
    const feed = { id: 'f', url: 'https://example.com/a.ics', calendar: 'a', isMine: true, createdAt: nowAt - 5 };
    await restoreWithWayBack(db, { ...(await other()), feeds: [feed] }, 'merge', { at: nowAt, place });
    await addFeed(db, {
      id: 'g',
      url: 'https://example.com/b.ics',
      calendar: 'b',
      isMine: true,
      createdAt: nowAt + 5,
      ...quiet,
    });
    const way = await findWayBack(nowAt + hourMs, place);
    if (way !== undefined) await goBack(db, way, { at: nowAt + hourMs, place });
    expect((await listFeeds(db)).map(({ id }) => id)).toEqual(['g']);
  });

  test('is as long as the page where no copy can be kept, and the restore goes on', async () => {
    const before = await dump();
    const full = { ...place, write: () => Promise.reject(new Error('no room')) };
    const undo = await restoreWithWayBack(db, await other(), 'replace', { at: nowAt, place: full });
    expect(await namesHere()).toEqual(['Dee']);
    await undo(nowAt + 1);
    expect(await dump()).toBe(before);
  });

  test('that cannot be read any more says so, and nothing is changed', async () => {
    await restoreWithWayBack(db, await other(), 'replace', { at: nowAt, place });
    const way = await findWayBack(nowAt, place);
    if (way === undefined) throw new Error('no way back');
    place.files.set(way.name, new Blob(['spoiled']));
    await expect(goBack(db, way, { at: nowAt, place })).rejects.toMatchObject({ name: 'CopyGoneError' });
    expect(await namesHere()).toEqual(['Dee']);
  });
});

describe('a database that was born although there are copies', () => {
  test('is told as a loss until the user has answered; without copies it is a first run', async () => {
    await copyNow();
    const born = freshDatabase();
    expect(await findLoss(born, place)).toMatchObject([{ madeAt: nowAt }]);
    await settleLoss(born);
    expect(await findLoss(born, place)).toBeUndefined();
    const first = freshDatabase();
    expect(await findLoss(first, memoryPlace())).toBeUndefined();
    expect(await findLoss(first, place)).toBeUndefined();
  });

  test('is not settled where one cannot look for copies', async () => {
    await copyNow();
    const born = freshDatabase();
    const shut = { ...place, list: () => Promise.reject(new DOMException('no folder', 'InvalidStateError')) };
    await expect(findLoss(born, shut)).rejects.toThrow('no folder');
    await expect(makeCopy(born, { reason: 'rolling', at: nowAt, place: shut })).resolves.toMatchObject({
      why: 'empty',
    });
    expect(await findLoss(born, place)).toMatchObject([{ madeAt: nowAt }]);
  });

  test('is no loss once something was restored', async () => {
    const { made } = await copyNow();
    const born = freshDatabase();
    const read = await readCopy(born, made?.name ?? '', place);
    if (!read.ok) throw new Error('spoiled');
    await restoreWithWayBack(born, read.backup, 'merge', { at: nowAt + 1, place });
    expect(await findLoss(born, place)).toBeUndefined();
    expect((await listPeople(born)).length).toBeGreaterThan(0);
  });
});

test('after a deletion for good no copy is left, of whatever reason', async () => {
  await copyNow();
  await makeCopy(db, { reason: 'before-restore', at: nowAt + 1, place });
  await dropCopies(place);
  expect(place.files.size).toBe(0);
});
