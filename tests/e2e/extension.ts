import { test as base, type BrowserContext, type Locator, type Page, type Worker } from '@playwright/test';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { builds, repositoryDir, type ExtensionSession } from '../browser/extension-session.ts';
import { screenshot } from '../browser/screenshot.ts';
import type { SiteAnswer, SitePages } from '../browser/route-sites.ts';
import type { SeedRows } from '../browser/seed-store.ts';
import { recordPath } from '../sites/salesforce/opportunity-page.ts';
import { fernhill } from '../sites/salesforce/page-records.ts';
import { SharedBrowser, startAlone } from './shared-browser.ts';

export { expect } from '@playwright/test';

const calendarOrigin = 'https://calendar.google.com';
export const salesforceOrigin = 'https://acme.lightning.force.com';
/** What popup, welcome and settings ask for. */
export const salesforceHosts = 'https://*.lightning.force.com/*';

interface Options {
  /** Which build to load; only the e2e one has open shadow roots. */
  build: keyof typeof builds;
  /** Loads a copy of the build, which `session.update` may change. */
  isUpdated: boolean;
  /** More of Chromium's arguments. */
  browserArgs: string[];
  /** A browser that no other test had or gets. */
  isAlone: boolean;
}

interface Fixtures {
  /** A Chromium with the extension in it as after its install, and nothing else. */
  session: ExtensionSession;
  context: BrowserContext;
  extensionId: string;
  serviceWorker: () => Promise<Worker>;
  /** An empty tab. */
  page: Page;
  seed: (rows: SeedRows) => Promise<void>;
  /** Answers addresses (by their start) from page files, HTML or functions. */
  routeSites: (pages: SitePages) => void;
  /** Shows `answer` at an address of the calendar (`/calendar/u/0/r/week`) in `page`, and gives `page`. */
  calendarPage: (answer: SiteAnswer, path?: string) => Promise<Page>;
  /** The same at an address of acme's Salesforce; the host is granted first, as by the user. */
  crmPage: (answer: SiteAnswer, path?: string) => Promise<Page>;
  /** Our panel in `page` (or another tab). */
  panel: (page?: Page) => Locator;
  /** Writes .output/screens/<name>.png (or <name>-dark.png) of `page` or of another tab. */
  takeScreenshot: (name: string, options?: { dark?: boolean; fullPage?: boolean; of?: Page }) => Promise<void>;
}

export const test = base.extend<Fixtures & Options, { sharedBrowser: SharedBrowser }>({
  sharedBrowser: [
    // Playwright wants a pattern here, though nothing is asked for.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const shared = new SharedBrowser();
      await use(shared);
      await shared.close();
    },
    { scope: 'worker' },
  ],
  build: ['chromeE2e', { option: true }],
  isUpdated: [false, { option: true }],
  browserArgs: [[], { option: true }],
  isAlone: [false, { option: true }],
  session: async (
    { build, isUpdated, isAlone, sharedBrowser, browserArgs, locale, timezoneId, viewport, colorScheme },
    use,
    testInfo,
  ) => {
    const extensionDir = isUpdated ? testInfo.outputPath('extension') : builds[build];
    if (isUpdated) await cp(builds[build], extensionDir, { recursive: true });
    const options = {
      extensionDir,
      headless: true,
      args: [`--lang=${locale ?? 'en-US'}`, ...browserArgs],
      context: { locale: locale ?? 'en-US', timezoneId: timezoneId ?? 'Europe/Berlin', viewport, colorScheme },
    };
    if (isUpdated || isAlone) {
      const session = await startAlone(options);
      await use(session);
      await session.close();
      return;
    }
    await use(await sharedBrowser.lend(options));
    if (testInfo.status !== testInfo.expectedStatus) await sharedBrowser.close();
  },
  context: async ({ session }, use) => use(session.context),
  extensionId: async ({ session }, use) => use(session.extensionId),
  serviceWorker: async ({ session }, use) => use(session.serviceWorker),
  page: async ({ context }, use) => use(context.pages()[0] ?? (await context.newPage())),
  seed: async ({ session }, use) => use((rows) => session.seed(rows)),
  routeSites: async ({ session }, use) => use((pages) => session.answer(pages)),
  calendarPage: async ({ session, page }, use) =>
    use(async (answer, path = '/calendar/u/0/r/week') => {
      session.answer({ [calendarOrigin]: answer });
      await page.goto(calendarOrigin + path);
      // What is not in front draws one frame a second.
      await page.bringToFront();
      return page;
    }),
  crmPage: async ({ session, page }, use) =>
    use(async (answer, path = recordPath(fernhill.id)) => {
      session.answer({ [salesforceOrigin]: answer });
      await session.grant(salesforceHosts);
      await page.goto(salesforceOrigin + path);
      await page.bringToFront();
      return page;
    }),
  panel: async ({ session, page }, use) => use((of = page) => session.panel(of)),
  takeScreenshot: async ({ page }, use) =>
    use(async (name, { of = page, ...options } = {}) => {
      const file = `${name}${options.dark ? '-dark' : ''}.png`;
      await screenshot(of, join(repositoryDir, '.output', 'screens', file), options);
    }),
});
