import { afterEach, describe, expect, test, vi } from 'vitest';
import { originFiles } from '../../../../lib/store/copies/copy-place';
import { copyText, readCopy } from '../../../../lib/store/copies/read-copy';
import { findLoss } from '../../../../lib/store/copies/find-loss';
import { makeExample } from '../examples/example-database';
import { exampleOf, rowsOf } from '../examples/read-example-file';
import { freshDatabase } from '../fresh-database';
import { memoryPlace } from './memory-place';

afterEach(() => vi.restoreAllMocks());

describe('R6: an upgrade', () => {
  test('keeps a copy of what stood here before it, which is read and restored like any backup of that version', async () => {
    const place = memoryPlace();
    vi.spyOn(originFiles, 'list').mockImplementation(place.list);
    vi.spyOn(originFiles, 'write').mockImplementation(place.write);
    const db = freshDatabase();
    const example = exampleOf(1);
    await makeExample({ name: db.name, example });
    await db.open();
    const [copy] = await place.list();
    expect(copy).toMatchObject({ reason: 'before-upgrade' });
    const saved: unknown = JSON.parse(await copyText(copy?.name ?? '', place));
    const { meta: _, feeds, reminders: __, ...tables } = rowsOf(example);
    expect(saved).toMatchObject({ format: 'coxswain-backup', schemaVersion: 1, tables });
    expect(saved).toMatchObject({ feeds: feeds?.map((feed) => ({ id: Reflect.get(feed, 'id') })) });
    const fresh = freshDatabase();
    expect(await readCopy(fresh, copy?.name ?? '', place)).toMatchObject({ ok: true });
    // Data that was upgraded is not taken for lost because a copy of it is there.
    expect(await findLoss(db, place)).toBeUndefined();
  });

  test('is not stopped by a place that takes nothing', async () => {
    vi.spyOn(originFiles, 'write').mockRejectedValue(new Error('no room'));
    const db = freshDatabase();
    await makeExample({ name: db.name, example: exampleOf(1) });
    await db.open();
    expect(await db.people.count()).toBe(rowsOf(exampleOf(1))['people']?.length);
  });
});
