import { describe, expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import type { ActionItem } from '../../../lib/domain/action-item';
import type { Absence, Commitment, SlotWord } from '../../../lib/domain/cadence';
import type { Coverage, Meeting, MeetingRecord, Series, Sighting } from '../../../lib/domain/meeting';
import type { Snapshot } from '../../../lib/domain/opportunity';
import type { Person } from '../../../lib/domain/person';
import type { Settings } from '../../../lib/domain/settings';
import type { Topic } from '../../../lib/domain/topic';
import type { SurfaceHealth } from '../../../lib/domain/site-health';
import type { OpportunityRow } from '../../../lib/store/database';
import { changeItem, findItem } from '../../../lib/store/items';
import { listPeople, savePerson } from '../../../lib/store/people';
import { readBackup } from '../../../lib/store/read-backup';
import { restoreBackup } from '../../../lib/store/restore-backup';
import { saveBackup } from '../../../lib/store/save-backup';
import { backupTables, type Backup } from '../../../lib/store/schemas/backup';
import type * as own from '../../../lib/store/schemas/own-rows';
import type * as seen from '../../../lib/store/schemas/seen-rows';
import type { settings } from '../../../lib/store/schemas/settings-row';
import { fill } from './full-database';
import { freshDatabase } from './fresh-database';
import { item, nowAt, person } from './rows';
import { makeNewer } from './make-newer';

async function reread(db: ReturnType<typeof freshDatabase>, text: string): Promise<Backup> {
  const read = await readBackup(db, text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.backup;
}

describe('a backup', () => {
  test('holds every table of the database but the one about the database itself and the one of secret addresses', () => {
    const tables = freshDatabase().tables.map((table) => table.name);
    expect([...backupTables, 'drafts', 'feeds', 'meta', 'reminders', 'tombstones'].toSorted()).toEqual(
      tables.toSorted(),
    );
  });

  test('has a schema for each row that knows exactly the fields of its type', () => {
    expectTypeOf<z.infer<typeof settings>>().toEqualTypeOf<Settings>();
    expectTypeOf<z.infer<typeof own.person>>().toEqualTypeOf<Person>();
    expectTypeOf<z.infer<typeof own.commitment>>().toEqualTypeOf<Commitment>();
    expectTypeOf<z.infer<typeof own.absence>>().toEqualTypeOf<Absence>();
    expectTypeOf<z.infer<typeof own.slotWord>>().toEqualTypeOf<SlotWord>();
    expectTypeOf<z.infer<typeof own.series>>().toEqualTypeOf<Series>();
    expectTypeOf<z.infer<typeof own.record>>().toEqualTypeOf<MeetingRecord>();
    expectTypeOf<z.infer<typeof own.topic>>().toEqualTypeOf<Topic>();
    expectTypeOf<z.infer<typeof own.item>>().toEqualTypeOf<ActionItem>();
    expectTypeOf<z.infer<typeof seen.sighting>>().toEqualTypeOf<Sighting>();
    expectTypeOf<z.infer<typeof seen.coverage>>().toEqualTypeOf<Coverage>();
    expectTypeOf<z.infer<typeof seen.meeting>>().toEqualTypeOf<Meeting>();
    expectTypeOf<z.infer<typeof seen.snapshot>>().toEqualTypeOf<Snapshot>();
    expectTypeOf<z.infer<typeof seen.opportunity>>().toEqualTypeOf<OpportunityRow>();
    expectTypeOf<z.infer<typeof seen.health>>().toEqualTypeOf<SurfaceHealth>();
  });

  test('of a filled database goes through its file into an empty one and comes out the same', async () => {
    const full = freshDatabase();
    await fill(full);
    const saved = await saveBackup(full, nowAt);
    expect(backupTables.filter((table) => saved.tables[table].length === 0)).toEqual([]);
    expect(saved.tables.records[0]?.privateNote).toBe('only mine');
    const empty = freshDatabase();
    await restoreBackup(empty, await reread(empty, JSON.stringify(saved)), 'replace');
    expect(await saveBackup(empty, nowAt)).toEqual(saved);
  });

  test('restored twice, or merged into where it came from, changes nothing', async () => {
    const db = freshDatabase();
    await fill(db);
    const saved = await saveBackup(db, nowAt);
    await restoreBackup(db, saved, 'replace');
    await restoreBackup(db, saved, 'merge');
    expect(await saveBackup(db, nowAt)).toEqual(saved);
  });

  test('replaces what is here, and tells beforehand how much', async () => {
    const db = freshDatabase();
    await fill(db);
    const saved = await saveBackup(db, nowAt);
    await savePerson(db, person('Dee'));
    await changeItem(db, 'one', (row) => ({ ...row, text: 'changed' }), nowAt + 9);
    const read = await readBackup(db, JSON.stringify({ ...saved, tables: { ...saved.tables, health: [] } }));
    if (!read.ok) throw new Error('refused');
    const of = (name: string) => read.preview.find(({ table }) => table === name);
    expect(of('people')).toEqual({ table: 'people', rows: 3, new: 0, changed: 0, newer: 0, gone: 1 });
    expect(of('items')).toEqual({ table: 'items', rows: 2, new: 0, changed: 1, newer: 0, gone: 0 });
    expect(of('health')).toEqual({ table: 'health', rows: 0, new: 0, changed: 0, newer: 0, gone: 1 });
    await restoreBackup(db, read.backup, 'replace');
    expect((await findItem(db, 'one'))?.text).toBe('item one');
    expect((await listPeople(db)).map((row) => row.id)).toEqual(['Ana', 'Bo']);
  });

  test('merged in takes what is new or newer, deletions too, and lets nothing go', async () => {
    const here = freshDatabase();
    const there = freshDatabase();
    await fill(here);
    await fill(there);
    await changeItem(here, 'one', (row) => ({ ...row, text: 'later here' }), nowAt + 20);
    await changeItem(there, 'one', (row) => ({ ...row, text: 'earlier there' }), nowAt + 10);
    await changeItem(there, 'two', (row) => ({ ...row, deletedAt: nowAt + 10 }), nowAt + 10);
    await savePerson(here, person('Dee'));
    await savePerson(there, person('Eli'));
    const backup = await saveBackup(there, nowAt);
    const read = await readBackup(here, JSON.stringify(backup));
    expect(read.ok && read.preview.find(({ table }) => table === 'items')).toMatchObject({ changed: 2, newer: 1 });
    await restoreBackup(here, backup, 'merge');
    expect((await findItem(here, 'one'))?.text).toBe('later here');
    expect((await findItem(here, 'two'))?.deletedAt).toBe(nowAt + 10);
    expect((await listPeople(here)).map((row) => row.id)).toEqual(['Ana', 'Bo', 'Dee', 'Eli']);
  });

  test('that fails in the middle of restoring leaves everything as it was', async () => {
    const db = freshDatabase();
    await fill(db);
    const before = await saveBackup(db, nowAt);
    const twice = { ...before, tables: { ...before.tables, items: [item('x'), item('x')] } };
    await expect(restoreBackup(db, twice, 'replace')).rejects.toThrow();
    expect(await saveBackup(db, nowAt)).toEqual(before);
  });

  test('is neither saved from nor restored into a newer database', async () => {
    const db = freshDatabase();
    const saved = await saveBackup(db, nowAt);
    await makeNewer(db);
    await expect(saveBackup(db, nowAt)).rejects.toMatchObject({ name: 'NewerDataError' });
    await expect(restoreBackup(db, saved, 'replace')).rejects.toMatchObject({ name: 'NewerDataError' });
  });
});
