import type { BrowserContext } from '@playwright/test';
import { extensionsPage } from './grant-hosts.ts';

/** The private interface of chrome://extensions, as far as we use it. */
declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration: (changes: { inDeveloperMode: boolean }) => Promise<void>;
    reload: (extensionId: string, options: { failQuietly: boolean }) => Promise<unknown>;
  };
};

/** Reloads an unpacked extension from its folder; out of developer mode Chromium would disable it for good (2026-11). */
export async function reloadExtension(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(extensionsPage);
  await page.evaluate(async (extensionId) => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.reload(extensionId, { failQuietly: true });
  }, extensionId);
  await page.close();
}
