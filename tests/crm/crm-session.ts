import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { ExtensionSession } from '../browser/extension-session.ts';
import { watchPanel, type Glimpse } from './panel-watch.ts';
import { TrytonClient } from './tryton-client.ts';
import type { SeededDeal } from './tryton-server.ts';

export { expect };

const required = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run these tests by \`npm run test:crm\``);
  return value;
};

export const origin = required('CRM_ORIGIN');
export const deals = JSON.parse(required('CRM_DEALS')) as SeededDeal[];

export const dealOf = (state: SeededDeal['state']): SeededDeal => {
  const found = deals.find((deal) => deal.state === state);
  if (!found) throw new Error(`nothing was seeded as ${state}`);
  return found;
};

interface Fixtures {
  session: ExtensionSession;
  page: Page;
  client: TrytonClient;
  panel: Locator;
  /** What the panel showed so far, each sight once. */
  glimpses: () => Promise<Glimpse[]>;
}

/** What the user does in the settings; the browser's own question is answered before, as nobody can headless. */
async function addOwnCrm(session: ExtensionSession): Promise<void> {
  await session.grant('http://127.0.0.1/*');
  const settings = await session.openOwn('options', '#sites');
  await settings.getByLabel('Address of your CRM').fill(`${origin}/#crm`);
  await settings.getByLabel('Which CRM it is').selectOption('tryton');
  await settings.getByRole('button', { name: 'Add this CRM' }).click();
  await expect(settings.getByText(`Tryton, ${new URL(origin).host}`)).toBeVisible();
  await expect(settings.getByRole('button', { name: `Allow Tryton, ${new URL(origin).host}` })).toBeHidden();
  await settings.close();
}

/** A Chromium whose user has said that Tryton is at the server's address, and allowed it. */
export const test = base.extend<Fixtures>({
  session: async ({ headless }, use) => {
    const session = await ExtensionSession.start({
      extensionDir: required('CRM_BUILD'),
      headless,
      args: ['--lang=en-US'],
      context: { locale: 'en-US' },
    });
    await addOwnCrm(session);
    await use(session);
    await session.close();
  },
  page: async ({ session }, use) => use(await session.context.newPage()),
  glimpses: async ({ page }, use) => use(await watchPanel(page)),
  client: async ({ page, glimpses }, use) => {
    if (typeof glimpses === 'function') await use(new TrytonClient(page, origin));
  },
  panel: async ({ session, page }, use) => use(session.panel(page)),
});
