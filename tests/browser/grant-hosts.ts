import type { BrowserContext } from '@playwright/test';

/** The private interface of chrome://extensions, as far as we use it. */
declare const chrome: {
  developerPrivate: {
    addHostPermission: (extensionId: string, origin: string) => Promise<void>;
    removeHostPermission: (extensionId: string, origin: string) => Promise<void>;
  };
};

/**
 * Grants optional hosts (match patterns such as `https://acme.lightning.force.com/*`) without a prompt, which hangs for
 * ever headless (2026-11). A click that asks for the same host then gets a real `true`.
 */
export async function grantHosts(context: BrowserContext, extensionId: string, origins: string[]): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async ({ extensionId, origins }) => {
      for (const origin of origins) await chrome.developerPrivate.addHostPermission(extensionId, origin);
    },
    { extensionId, origins },
  );
  await page.close();
}

/** Takes hosts back, as a person does on chrome://extensions. */
export async function revokeHosts(context: BrowserContext, extensionId: string, origins: string[]): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async ({ extensionId, origins }) => {
      for (const origin of origins) await chrome.developerPrivate.removeHostPermission(extensionId, origin);
    },
    { extensionId, origins },
  );
  await page.close();
}
