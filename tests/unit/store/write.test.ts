import { Dexie } from 'dexie';
import { describe, expect, test, vi } from 'vitest';
import type { ActionItem } from '../../../lib/domain/action-item';
import { CoxswainDatabase, schemaVersion } from '../../../lib/store/database';
import { NoRoomError } from '../../../lib/store/no-room-error';
import { isReadOnly, openDatabase } from '../../../lib/store/open-database';
import { addItems, changeItem, findItem } from '../../../lib/store/items';
import { listPeople, savePeople, savePerson } from '../../../lib/store/people';
import { getSettings, saveSettings } from '../../../lib/store/settings';
import { write } from '../../../lib/store/write';
import { freshDatabase } from './fresh-database';
import { item, nowAt, person } from './rows';
import { makeNewer } from './make-newer';

describe('write', () => {
  test('R8: two pages that each change one item 500 times lose none of the changes', async () => {
    const here = freshDatabase();
    const there = openDatabase(here.name);
    await addItems(here, [item('one', { why: '0' })]);
    const count = (db: CoxswainDatabase) =>
      changeItem(db, 'one', (row) => ({ ...row, why: String(Number(row.why) + 1) }), nowAt);
    // Ten hands at each page, each of which waits for its own last change only.
    const hand = async (db: CoxswainDatabase) => {
      for (let done = 0; done < 50; done += 1) await count(db);
    };
    await Promise.all(Array.from({ length: 20 }, (_, index) => hand(index % 2 === 0 ? here : there)));
    expect((await findItem(there, 'one'))?.why).toBe('1000');
    there.close();
  });

  test('R8: two pages and the popup that change a field each, 500 times, end with the last of each', async () => {
    const page = freshDatabase();
    const other = openDatabase(page.name);
    const popup = openDatabase(page.name);
    await addItems(page, [item('one')]);
    const change = async (db: CoxswainDatabase, of: (turn: number) => Partial<ActionItem>) => {
      for (let turn = 1; turn <= 500; turn += 1)
        await changeItem(db, 'one', (row) => ({ ...row, ...of(turn) }), nowAt + turn);
    };
    await Promise.all([
      change(page, (turn) => ({ text: `text ${turn}` })),
      change(other, (turn) => ({ why: `why ${turn}` })),
      change(popup, (turn) => ({ disposition: turn % 2 === 0 ? 'open' : 'done' })),
    ]);
    expect(await findItem(page, 'one')).toMatchObject({ text: 'text 500', why: 'why 500', disposition: 'open' });
    other.close();
    popup.close();
  });

  test('two pages that change different settings at once keep both', async () => {
    const db = freshDatabase();
    const other = openDatabase(db.name);
    await Promise.all([
      saveSettings(db, { theme: 'dark' }, nowAt),
      saveSettings(other, { me: { name: 'Kim' } }, nowAt),
      saveSettings(db, { me: { addresses: ['kim@example.com'] } }, nowAt),
    ]);
    const { theme, me } = await getSettings(db);
    expect({ theme, ...me }).toMatchObject({ theme: 'dark', name: 'Kim', addresses: ['kim@example.com'] });
    other.close();
  });

  test('a change that fails halfway leaves nothing behind', async () => {
    const db = freshDatabase();
    const failing = write(db, [db.people], async () => {
      await savePerson(db, person('Ana'));
      throw new Error('halfway');
    });
    await expect(failing).rejects.toThrow('halfway');
    expect(await listPeople(db)).toEqual([]);
  });

  test('what was acknowledged is there after the database is closed and opened again', async () => {
    const db = freshDatabase();
    await savePeople(db, [person('Ana'), person('Bo')]);
    db.close();
    const again = openDatabase(db.name);
    expect((await listPeople(again)).map((row) => row.name)).toEqual(['Ana', 'Bo']);
    again.close();
  });

  test('want of room is told by name, however deep it is wrapped', async () => {
    const db = freshDatabase();
    const quota = new DOMException('full', 'QuotaExceededError');
    const failing = write(db, [db.people], () => Promise.reject(new Dexie.AbortError('aborted', quota)));
    await expect(failing).rejects.toThrow(NoRoomError);
    const direct = write(db, [db.people], () => Promise.reject(quota));
    await expect(direct).rejects.toMatchObject({ name: 'NoRoomError' });
  });

  test('other failures keep their own name', async () => {
    const db = freshDatabase();
    await expect(write(db, [db.people], () => Promise.reject(new RangeError('no')))).rejects.toThrow(RangeError);
  });
});

describe('a database of a newer version', () => {
  test('can be read and refuses every change by name', async () => {
    const db = freshDatabase();
    await savePerson(db, person('Ana'));
    await makeNewer(db);
    expect(await isReadOnly(db)).toBe(true);
    await expect(savePerson(db, person('Bo'))).rejects.toMatchObject({
      name: 'NewerDataError',
      stored: schemaVersion + 1,
      known: schemaVersion,
    });
    await expect(saveSettings(db, { theme: 'dark' }, nowAt)).rejects.toMatchObject({ name: 'NewerDataError' });
    expect((await listPeople(db)).map((row) => row.name)).toEqual(['Ana']);
  });

  test('is asked for again when the connection made room for another while it was asked', async () => {
    const db = freshDatabase();
    await db.open();
    const get = db.meta.get.bind(db.meta);
    const asked = vi.spyOn(db.meta, 'get').mockImplementationOnce(() =>
      get('schemaVersion').then((row) => {
        db.close({ disableAutoOpen: false });
        return row;
      }),
    );
    await savePerson(db, person('Ana'));
    expect(asked).toHaveBeenCalledTimes(2);
    await savePerson(db, person('Bo'));
    expect(asked).toHaveBeenCalledTimes(2);
    expect((await listPeople(db)).map((row) => row.name)).toEqual(['Ana', 'Bo']);
  });

  test('opens with older code, as Dexie allows, and is still told', async () => {
    const name = freshDatabase().name;
    class NewerDatabase extends CoxswainDatabase {
      constructor() {
        super(name);
        this.version(schemaVersion + 1)
          .stores({ dreams: 'id' })
          .upgrade((transaction) => transaction.table('meta').put({ key: 'schemaVersion', value: schemaVersion + 1 }));
      }
    }
    const older = openDatabase(name);
    await savePerson(older, person('Ana'));
    older.close();
    const newer = new NewerDatabase();
    await newer.open();
    newer.close();
    const again = openDatabase(name);
    expect((await listPeople(again)).map((row) => row.name)).toEqual(['Ana']);
    expect(await isReadOnly(again)).toBe(true);
    again.close();
  });
});

describe('a fresh database', () => {
  test('carries the version of its shape', async () => {
    const db = freshDatabase();
    expect(await db.meta.get('schemaVersion')).toEqual({ key: 'schemaVersion', value: schemaVersion });
    expect(await isReadOnly(db)).toBe(false);
  });
});
