import { expect, type Page } from '@playwright/test';

/** The extension's interface, as far as we use it. */
declare const chrome: {
  alarms: { clearAll: () => Promise<boolean> };
  permissions: {
    getAll: () => Promise<{ origins: string[] }>;
    remove: (given: { origins: string[] }) => Promise<boolean>;
  };
  runtime: { getManifest: () => { host_permissions: string[] } };
  scripting: { getRegisteredContentScripts: () => Promise<object[]> };
  storage: Record<'local' | 'session', { clear: () => Promise<void> }>;
};

/**
 * Takes every host back that was granted, and waits until the worker has taken its scripts out. `page` shows a file of
 * the extension, here and below.
 */
export async function takeHostsBack(page: Page): Promise<void> {
  const wasAny = await page.evaluate(async () => {
    const { origins } = await chrome.permissions.getAll();
    const given = origins.filter((origin) => !chrome.runtime.getManifest().host_permissions.includes(origin));
    if (given.length > 0) await chrome.permissions.remove({ origins: given });
    return given.length > 0;
  });
  if (!wasAny) return;
  const scripts = () => page.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
  await expect.poll(scripts, { message: 'the worker takes out the scripts of hosts that were taken back' }).toBe(0);
}

/** Removes all that the extension keeps; its worker is stopped, and no page of it but this one is open. */
export const emptyExtension = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await Promise.all([chrome.alarms.clearAll(), chrome.storage.local.clear(), chrome.storage.session.clear()]);
    localStorage.clear();
    const files = await navigator.storage.getDirectory();
    for await (const name of files.keys()) await files.removeEntry(name, { recursive: true });
    for (const { name = '' } of await indexedDB.databases()) {
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = () => resolve();
        request.onerror = () => reject(new Error(String(request.error)));
      });
    }
  });

/** Forgets what the sites at these addresses have kept, and what they were allowed. */
export async function forgetSites(page: Page, addresses: readonly string[]): Promise<void> {
  const context = page.context();
  await context.clearPermissions();
  await context.clearCookies();
  const devtools = await context.newCDPSession(page);
  for (const origin of new Set(addresses.flatMap((start) => URL.parse(start)?.origin ?? [])))
    await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await devtools.detach();
}
