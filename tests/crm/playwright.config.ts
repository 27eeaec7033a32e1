import { defineConfig } from '@playwright/test';

/** One worker: the tests share one server, which answers one question at a time. Started by run-crm.ts. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.output/crm/results',
  forbidOnly: true,
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
});
