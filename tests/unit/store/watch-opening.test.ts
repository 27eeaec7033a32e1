import { expect, test, vi } from 'vitest';
import { CoxswainDatabase } from '../../../lib/store/database';
import { watchOpening } from '../../../lib/store/watch-opening';

/** A tab with the code of version 1, which does not let go. */
const holdOld = (name: string): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 10);
    request.onupgradeneeded = () => request.result.createObjectStore('meta', { keyPath: 'key' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(String(request.error)));
  });

test('R7: an upgrade that an older tab blocks is said within a second, and goes on when that tab lets go', async () => {
  const name = 'held';
  const held = await holdOld(name);
  const db = new CoxswainDatabase(name);
  const blocked = vi.fn();
  watchOpening(db, blocked);
  const opening = db.open();
  await vi.waitFor(() => expect(blocked).toHaveBeenCalled(), { timeout: 1_000, interval: 10 });
  expect(db.isOpen()).toBe(false);
  held.close();
  await opening;
  expect(db.isOpen()).toBe(true);
});

test('R7: of a database that opens nothing is said', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const db = new CoxswainDatabase('free');
  const blocked = vi.fn();
  watchOpening(db, blocked);
  await db.open();
  vi.advanceTimersByTime(1_000);
  vi.useRealTimers();
  expect(blocked).not.toHaveBeenCalled();
});
