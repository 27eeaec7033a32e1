import { beforeEach, describe, expect, test } from 'vitest';
import { unpackCopy } from '../../../../lib/store/copies/pack-copy';
import { findWayBack, goBack, restoreWithWayBack } from '../../../../lib/store/copies/way-back';
import type { CoxswainDatabase } from '../../../../lib/store/database';
import { addItems } from '../../../../lib/store/items';
import { listPeople, savePeople } from '../../../../lib/store/people';
import { readBackup } from '../../../../lib/store/read-backup';
import { changeRecord } from '../../../../lib/store/records';
import { erasePeople } from '../../../../lib/store/rights/erase-person';
import { listTombstones } from '../../../../lib/store/rights/tombstones';
import { saveBackup } from '../../../../lib/store/save-backup';
import { freshDatabase } from '../fresh-database';
import { hourMs, item, nowAt, person } from '../rows';
import { memoryPlace } from './memory-place';

let db: CoxswainDatabase;
let place: ReturnType<typeof memoryPlace>;
beforeEach(async () => {
  db = freshDatabase();
  place = memoryPlace();
  await savePeople(db, [person('ana'), person('bo')]);
});

const idsHere = async () => (await listPeople(db)).map(({ id }) => id);
const lastWayBack = async (at: number) => {
  const way = await findWayBack(at, place);
  if (way === undefined) throw new Error('no way back');
  return way;
};

describe('undoing a restore in the page', () => {
  test('keeps a copy of what was written since, which brings it back', async () => {
    const undo = await restoreWithWayBack(db, await saveBackup(db, nowAt), 'merge', { at: nowAt, place });
    const of = { id: 'u/1', rhythm: 'person:one-on-one:ana', startAt: nowAt };
    await changeRecord(db, of, (record) => ({ ...record, privateNote: 'written later' }), nowAt + hourMs);
    await undo(nowAt + 2 * hourMs);
    expect(await db.records.count()).toBe(0);
    const way = await lastWayBack(nowAt + 3 * hourMs);
    expect(await unpackCopy(await place.read(way.name))).toContain('written later');
    await goBack(db, way, { at: nowAt + 3 * hourMs, place });
    expect(await db.records.toArray()).toMatchObject([{ privateNote: 'written later' }]);
  });
});

describe('a file that says that someone was erased', () => {
  const fileWithoutAna = async () => {
    const other = freshDatabase();
    await savePeople(other, [person('ana'), person('bo')]);
    await erasePeople(other, ['ana', 'nobody-here']);
    return saveBackup(other, nowAt);
  };

  test('is known beforehand by how many of here it erases', async () => {
    expect(await readBackup(db, JSON.stringify(await fileWithoutAna()))).toMatchObject({ ok: true, erases: 1 });
    expect(await readBackup(db, JSON.stringify(await saveBackup(db, nowAt)))).toMatchObject({ ok: true, erases: 0 });
  });

  test('erases them by a merge, and either way back brings them back with what is theirs', async () => {
    await addItems(db, [item('i1', { personId: 'ana' })]);
    const merge = async (at: number) => restoreWithWayBack(db, await fileWithoutAna(), 'merge', { at, place });
    await merge(nowAt);
    expect([await idsHere(), await db.items.count()]).toEqual([['bo'], 0]);
    await goBack(db, await lastWayBack(nowAt + 1), { at: nowAt + 1, place });
    expect([await idsHere(), await db.items.count(), await listTombstones(db)]).toEqual([['ana', 'bo'], 1, []]);
    const undo = await merge(nowAt + 2);
    expect(await idsHere()).toEqual(['bo']);
    await undo(nowAt + 3);
    expect([await idsHere(), await db.items.count(), await listTombstones(db)]).toEqual([['ana', 'bo'], 1, []]);
    // And that undoing is undone as well.
    await goBack(db, await lastWayBack(nowAt + 4), { at: nowAt + 4, place });
    expect([await idsHere(), (await listTombstones(db)).includes('ana')]).toEqual([['bo'], true]);
  });

  test('gives no way back to whom the user erased, before it or since', async () => {
    await savePeople(db, [person('cy')]);
    await erasePeople(db, ['bo']);
    const undo = await restoreWithWayBack(db, await fileWithoutAna(), 'merge', { at: nowAt, place });
    await erasePeople(db, ['cy']);
    await undo(nowAt + 1);
    expect([await idsHere(), (await listTombstones(db)).toSorted()]).toEqual([['ana'], ['bo', 'cy']]);
  });
});

describe('what is written while a way back is kept', () => {
  const busy = (write: () => Promise<unknown>) => ({
    ...place,
    write: async (name: string, content: Blob) => {
      await write();
      await place.write(name, content);
    },
  });

  test('is in it: the restore begins again', async () => {
    const once = busy(async () => {
      if ((await db.items.count()) === 0) await addItems(db, [item('acknowledged')]);
    });
    const undo = await restoreWithWayBack(db, await saveBackup(db, nowAt), 'replace', { at: nowAt, place: once });
    expect(await db.items.count()).toBe(0);
    const way = await lastWayBack(nowAt + 1);
    expect(await unpackCopy(await place.read(way.name))).toContain('acknowledged');
    await undo(nowAt + 1);
    expect(await db.items.get('acknowledged')).toBeDefined();
  });

  test('without an end stops the restore with a named error, and nothing is lost', async () => {
    let count = 0;
    const always = busy(() => addItems(db, [item(`i${(count += 1)}`)]));
    const backup = await saveBackup(db, nowAt);
    const restoring = restoreWithWayBack(db, backup, 'replace', { at: nowAt, place: always });
    await expect(restoring).rejects.toMatchObject({ name: 'ChangedMeanwhileError' });
    expect(await db.items.count()).toBe(3);
  });
});
