import { test as base } from '@playwright/test';
import { builds } from '../browser/extension-session.ts';
import { FirefoxSession } from '../browser/launch-firefox.ts';

export { expect } from '@playwright/test';

/** Tests in Firefox: one browser per test with an empty profile and the e2e build in it. */
export const test = base.extend<{ firefox: FirefoxSession }>({
  firefox: async ({ headless }, use) => {
    const session = await FirefoxSession.start({ extensionDir: builds.firefoxE2e, headless });
    await use(session);
    await session.close();
  },
});
