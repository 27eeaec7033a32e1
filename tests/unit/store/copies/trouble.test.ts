import { beforeEach, describe, expect, test } from 'vitest';
import { findTrouble } from '../../../../lib/store/copies/find-trouble';
import { areCopiesHalted } from '../../../../lib/store/copies/halted-copies';
import { makeCopy } from '../../../../lib/store/copies/make-copy';
import { mendRows } from '../../../../lib/store/copies/mend-rows';
import { schemaVersion, type CoxswainDatabase } from '../../../../lib/store/database';
import { saveBackup } from '../../../../lib/store/save-backup';
import { fill } from '../full-database';
import { freshDatabase } from '../fresh-database';
import { nowAt } from '../rows';
import { memoryPlace } from './memory-place';

let db: CoxswainDatabase;
const place = memoryPlace();

beforeEach(async () => {
  db = freshDatabase();
  place.files.clear();
  await fill(db);
});

const look = (of = db) => findTrouble(of, { at: nowAt, place });
const tables = async () => (await saveBackup(db, nowAt)).tables;

describe('R11: what is wrong with the stored data', () => {
  test('is nothing, where each row is as it should be', async () => {
    expect(await look()).toEqual({ is: 'none' });
  });

  test('is that it is gone, where copies lie beside a database that was just born', async () => {
    await makeCopy(db, { reason: 'rolling', at: nowAt, place });
    expect(await look(freshDatabase())).toEqual({ is: 'lost' });
  });

  test('is that it does not open', async () => {
    const closed = freshDatabase();
    closed.open = () => Promise.reject(new Error('Internal error opening backing store')) as never;
    expect(await look(closed)).toEqual({ is: 'closed' });
  });

  test('is nothing of ours, where a newer Coxswain wrote it', async () => {
    await db.meta.put({ key: 'schemaVersion', value: schemaVersion + 1 });
    await db.table('people').put({ id: 'x', isNew: true });
    expect(await look()).toEqual({ is: 'none' });
  });

  test('are rows that cannot be read, by their places; they can be removed, and all others stay to the byte', async () => {
    const before = JSON.stringify(await tables());
    await db
      .table('people')
      .bulkPut(Array.from({ length: 80 }, (_, index) => ({ id: `broken-${index}`, name: index })));
    await db.table('items').put({ id: 'half', text: 'cut off' });
    await db.table('feeds').put({ id: 'feed', url: 7 });
    const found = await look();
    expect(found).toMatchObject({ is: 'damaged' });
    expect(found.is === 'damaged' ? found.problems : []).toHaveLength(50);
    expect(await mendRows(db, nowAt)).toBe(82);
    expect(JSON.stringify(await tables())).toBe(before);
    expect(await look()).toEqual({ is: 'none' });
  });

  test('is told as copies that are not made, until it is mended', async () => {
    const copy = () => makeCopy(db, { reason: 'rolling', at: nowAt, place });
    expect(await look()).toEqual({ is: 'none' });
    await copy();
    expect(await areCopiesHalted(db)).toBe(false);
    await db.table('items').put({ id: 'half', text: 'cut off' });
    expect(await copy()).toMatchObject({ made: undefined, why: 'damaged' });
    expect(await areCopiesHalted(db)).toBe(true);
    await mendRows(db, nowAt);
    expect(await look()).toEqual({ is: 'none' });
    expect(await areCopiesHalted(db)).toBe(false);
  });
});
