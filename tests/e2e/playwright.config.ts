import { defineConfig } from '@playwright/test';

/**
 * Chromium's tests are `*.spec.ts` with the fixtures of extension.ts; Firefox's are `*.firefox.spec.ts` with those of
 * firefox-extension.ts, where this runner only counts and asserts: WebDriver BiDi drives the browser.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.output/e2e',
  forbidOnly: true,
  workers: 2,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: { locale: 'en-US', timezoneId: 'Europe/Berlin', viewport: { width: 1280, height: 800 } },
  projects: [
    { name: 'chromium', testMatch: '**/*.spec.ts', testIgnore: '**/*.firefox.spec.ts' },
    // It takes some ten seconds to start, and each look into its store opens a tab.
    {
      name: 'firefox',
      testMatch: '**/*.firefox.spec.ts',
      timeout: 90_000,
      // Each run empties its folder, and the two run side by side.
      outputDir: '../../.output/e2e-firefox',
    },
  ],
});
