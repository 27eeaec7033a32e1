import { describe, expect, test } from 'vitest';
import { schemaVersion } from '../../../lib/store/database';
import { isReadOnly } from '../../../lib/store/open-database';
import { checkBackup } from '../../../lib/store/read-backup';
import { restoreBackup } from '../../../lib/store/restore-backup';
import { saveBackup } from '../../../lib/store/save-backup';
import { tablesOfVersion1 } from '../../../lib/store/schemas/tables-of-version-1';
import { makeExample, readExample } from './examples/example-database';
import { exampleOf, rowsOf } from './examples/read-example-file';
import { freshDatabase } from './fresh-database';
import { nowAt } from './rows';

/** Every version before today's; each was shipped. A file that is missing fails here: make it with that version's code. */
const shipped = Array.from({ length: schemaVersion - 1 }, (_, index) => index + 1);

const inNoBackup = new Set(['meta', 'feeds', 'reminders']);

/** As a browser with that version saved it. */
const backupOfExample = (version: number): { tables: Record<string, object[]> } & Record<string, unknown> => ({
  format: 'coxswain-backup',
  schemaVersion: version,
  savedAt: nowAt,
  tables: Object.fromEntries(Object.entries(rowsOf(exampleOf(version))).filter(([table]) => !inNoBackup.has(table))),
});

describe.each(shipped)('R6: a database of version %i', (version) => {
  test('has a row in each table of its example', () => {
    const empty = Object.entries(rowsOf(exampleOf(version))).filter(([, rows]) => rows.length === 0);
    expect(empty).toEqual([]);
  });

  test("is opened by today's code without a lost row, and each row is valid by today's schema", async () => {
    const db = freshDatabase();
    const { meta: _, ...before } = rowsOf(exampleOf(version));
    await makeExample({ name: db.name, example: exampleOf(version) });
    await db.open();
    const { meta, ...after } = rowsOf(await readExample(db.name));
    expect(after).toMatchObject(before);
    expect(meta).toContainEqual({ key: 'schemaVersion', value: schemaVersion });
    expect(await isReadOnly(db)).toBe(false);
    expect(checkBackup(JSON.stringify(await saveBackup(db, nowAt, { withFeeds: true })))).toMatchObject({ ok: true });
  });

  test("has the tables and indexes of a fresh one once it is at today's version", async () => {
    const [old, fresh] = [freshDatabase(), freshDatabase()];
    await makeExample({ name: old.name, example: exampleOf(version) });
    await Promise.all([old.open(), fresh.open()]);
    const shapeOf = async (name: string) =>
      Object.entries((await readExample(name)).tables).map(([table, { key, indexes }]) => [table, key, indexes]);
    expect(await shapeOf(old.name)).toEqual(await shapeOf(fresh.name));
  });

  test('leaves a backup that is taken today: tables that came later are empty lists', async () => {
    const read = checkBackup(JSON.stringify(backupOfExample(version)));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const db = freshDatabase();
    await restoreBackup(db, read.backup, 'replace');
    const saved = await saveBackup(db, nowAt);
    for (const [table, rows] of Object.entries(saved.tables)) {
      expect({ [table]: rows }).toEqual({ [table]: backupOfExample(version).tables[table] ?? [] });
    }
  });

  test('leaves a backup that is refused when a table of its own version is missing', () => {
    const backup = backupOfExample(version);
    delete backup.tables['items'];
    expect(checkBackup(JSON.stringify(backup))).toEqual({
      ok: false,
      problems: [{ path: 'tables.items', reason: 'missing' }],
    });
  });
});

test('the tables of a backup of version 1 are those that version had', () => {
  expect([...tablesOfVersion1, ...inNoBackup].toSorted()).toEqual(Object.keys(exampleOf(1).tables).toSorted());
});
