import type { BrowserContext, Page } from '@playwright/test';

/** The private interface of chrome://extensions and the extension's own, as far as we use them. */
declare const chrome: {
  developerPrivate: Record<
    'addHostPermission' | 'removeHostPermission',
    (extensionId: string, origin: string) => Promise<void>
  >;
  permissions: Record<'request' | 'remove', (wanted: { origins: string[] }) => Promise<boolean>>;
};

/** A file of chrome://extensions: what only that page may do, it may, and drawing the page itself takes half a second. */
export const extensionsPage = 'chrome://extensions/strings.m.js';

/**
 * Allows optional hosts (match patterns such as `https://*.lightning.force.com/*`) beforehand: the prompt of a request
 * hangs for ever headless, with this it is answered by a real `true` at once (2026-11). It grants nothing by itself.
 */
export const allowHosts = (context: BrowserContext, extensionId: string, origins: string[]): Promise<void> =>
  change(context, 'addHostPermission', extensionId, origins);

/** Takes that back: what is requested then is asked of the user again. */
export const disallowHosts = (context: BrowserContext, extensionId: string, origins: string[]): Promise<void> =>
  change(context, 'removeHostPermission', extensionId, origins);

async function change(
  context: BrowserContext,
  how: keyof typeof chrome.developerPrivate,
  extensionId: string,
  origins: string[],
): Promise<void> {
  const page = await context.newPage();
  await page.goto(extensionsPage);
  await page.evaluate(
    async ({ how, extensionId, origins }) => {
      for (const origin of origins) await chrome.developerPrivate[how](extensionId, origin);
    },
    { how, extensionId, origins },
  );
  await page.close();
}

/** Asks for allowed hosts in a page of the extension, as its buttons do: an evaluation counts as the user's gesture. */
export async function requestHosts(ownPage: Page, origins: string[]): Promise<void> {
  if (!(await ownPage.evaluate((origins) => chrome.permissions.request({ origins }), origins)))
    throw new Error(`${origins.join(', ')} was not granted`);
}

/** Gives hosts back. */
export async function removeHosts(ownPage: Page, origins: string[]): Promise<void> {
  await ownPage.evaluate((origins) => chrome.permissions.remove({ origins }), origins);
}
