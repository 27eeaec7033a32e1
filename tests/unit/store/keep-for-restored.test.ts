import { describe, expect, test } from 'vitest';
import { longerKeepFor } from '../../../lib/domain/keep-for';
import { changeRecord } from '../../../lib/store/records';
import { restoreBackup } from '../../../lib/store/restore-backup';
import { eraseByAge } from '../../../lib/store/rights/erase-by-age';
import { saveBackup } from '../../../lib/store/save-backup';
import { getSettings, saveSettings } from '../../../lib/store/settings';
import { freshDatabase } from './fresh-database';
import { hourMs, nowAt } from './rows';

const monthMs = 31 * 24 * hourMs;
const ago = (months: number): number => nowAt - months * monthMs;
const forGood = { meetings: 0, notes: 0, items: 0, snapshots: 0 };

describe('keep-for rules of a backup and of here', () => {
  test.each([
    [undefined, undefined, undefined],
    [forGood, undefined, forGood],
    // What says nothing of a kind keeps it for 18 months.
    [{ notes: 6, items: 24 }, undefined, { notes: 18, items: 24 }],
    [
      { notes: 6, items: 0 },
      { notes: 12, items: 36 },
      { notes: 12, items: 0 },
    ],
  ])('%o and %o: the longer of each kind, for good before all', (one, other, longer) => {
    expect(longerKeepFor(one, other)).toEqual(longer);
    expect(longerKeepFor(other, one)).toEqual(longer);
  });

  test.each([
    ['older', ago(1)],
    ['newer', nowAt + hourMs],
  ])('"for good" of an %s backup merged into a new install keeps what it brought', async (_, savedAt) => {
    const old = freshDatabase();
    await saveSettings(old, { keepFor: forGood }, savedAt);
    const of = { id: 'u/1', rhythm: 'person:one-on-one:ana', startAt: ago(30) };
    await changeRecord(old, of, (record) => ({ ...record, privateNote: 'x' }), ago(30));
    const db = freshDatabase();
    await saveSettings(db, { me: { addresses: ['kim@example.com'] } }, nowAt);
    // Of today, so that this clock is believed.
    await changeRecord(db, { ...of, id: 'u/2', startAt: nowAt }, (record) => record, nowAt);
    await restoreBackup(db, await saveBackup(old, nowAt), 'merge');
    expect(await eraseByAge(db, (await getSettings(db)).keepFor, nowAt + hourMs)).toEqual([]);
    expect(await db.records.count()).toBe(2);
  });

  test('replaced, they are those of the backup', async () => {
    const old = freshDatabase();
    await saveSettings(old, { keepFor: { notes: 6 } }, ago(1));
    const db = freshDatabase();
    await saveSettings(db, { keepFor: forGood }, nowAt);
    await restoreBackup(db, await saveBackup(old, nowAt), 'replace');
    expect((await getSettings(db)).keepFor).toEqual({ notes: 6 });
  });
});
