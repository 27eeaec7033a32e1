import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = new URL('..', import.meta.url).pathname;

/**
 * Three projects: `node` for what never sees a document, `page` for what does, and `built` for what looks at the
 * finished extension in .output (so it needs `npm run build` and `npm run build:firefox` first).
 */
export default defineConfig({
  root,
  plugins: [WxtVitest({ root })],
  define: { __SHADOW_MODE__: JSON.stringify('open') },
  test: {
    restoreMocks: true,
    // A process for each file costs a fifth more of the run than a thread (2026-11).
    pool: 'threads',
    // By itself it leaves one of two cores to others.
    maxWorkers: 2,
    // Property tests run thousands of cases, beside browsers on two cores.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts', 'tests/repo/*.test.ts'],
          exclude: ['tests/unit/page/**'],
          setupFiles: ['fake-indexeddb/auto', 'tests/repeatable.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'happy-dom',
          include: [
            'tests/sites/**/*.test.{ts,tsx}',
            'tests/components/**/*.test.{ts,tsx}',
            'tests/unit/page/**/*.test.ts',
          ],
          setupFiles: ['fake-indexeddb/auto', 'tests/repeatable.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'built', environment: 'node', include: ['tests/repo/built/*.test.ts'] },
      },
    ],
  },
});
