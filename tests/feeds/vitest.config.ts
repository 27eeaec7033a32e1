import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = new URL('../..', import.meta.url).pathname;

/** Feeds against servers and files that nobody here wrote: `npm run test:feeds`. Needs Debian's package tools. */
export default defineConfig({
  root,
  plugins: [WxtVitest({ root })],
  test: {
    name: 'feeds',
    environment: 'node',
    include: ['tests/feeds/*.test.ts'],
    setupFiles: ['fake-indexeddb/auto'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    fileParallelism: false,
  },
});
