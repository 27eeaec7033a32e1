import { expect } from '@playwright/test';
import type { ExtensionSession } from './extension-session.ts';

/** Runs in a page, from its own text: whether a small write into a database of its own is refused for want of room. */
const isRefused = (): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('room', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('rows', { autoIncrement: true });
    // Without any room not even that is made.
    request.onerror = () => resolve(request.error?.name === 'QuotaExceededError');
    request.onblocked = () => reject(new Error('blocked'));
    request.onsuccess = () => {
      const transaction = request.result.transaction('rows', 'readwrite');
      transaction.objectStore('rows').add('a row');
      const end = (refused: boolean) => () => {
        request.result.close();
        resolve(refused);
      };
      transaction.oncomplete = end(false);
      transaction.onabort = end(true);
    };
  });

/**
 * Leaves the extension's origin `bytes` more than it uses. For a build without `unlimitedStorage`, and with none of our
 * pages open: Chromium goes by the room that it found at the first write for half a minute, as long as anything holds the
 * storage open (156, 2026-11).
 * @returns The way to give room again.
 */
export async function limitRoom(session: ExtensionSession, bytes = 0): Promise<() => Promise<void>> {
  const page = await session.context.newPage();
  await page.goto(session.ownUrl('manifest.json'));
  const devtools = await session.context.newCDPSession(page);
  const origin = `chrome-extension://${session.extensionId}`;
  const limit = (quotaSize?: number) =>
    devtools.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize === undefined ? {} : { quotaSize }) });
  await session.stopWorker(page);
  await limit(1);
  // Each look holds the storage open for some seconds more, so they lie further apart than that, the first one too.
  let looks = 0;
  const look = async () => (looks += 1) > 1 && page.evaluate(isRefused);
  await expect.poll(look, { intervals: [6_000], timeout: 40_000 }).toBe(true);
  if (bytes > 0) {
    const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    await limit(used + bytes);
  }
  return async () => {
    await limit();
    await page.evaluate(() => indexedDB.deleteDatabase('room'));
    await page.close();
  };
}
