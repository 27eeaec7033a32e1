import { expect } from '@playwright/test';
import type { Demo, DemoStep } from './demo.ts';
import { sampleWorkspace } from './sample-workspace.ts';

/**
 * The demo's content; demo.ts walks it and run-demo.ts starts it.
 *
 * - `prepare` runs once before all: seed the workspace (`demo.session.seed`), say which page files answer which
 *   addresses (`demo.session.answer({ 'https://calendar.google.com/': 'tests/sites/google-calendar/week.html' })`), and
 *   grant optional hosts (`demo.session.grant('https://acme.lightning.force.com/*')`).
 * - `steps` is the headless walk, on the e2e build (open shadow roots). A step opens what it needs with
 *   `demo.session.openOwn('popup')` or `demo.open(address)`, finds our panel with `demo.session.panel(page)`, checks
 *   with `expect`, takes pictures with `await demo.shot('popup', page)` and returns what it found, in a few words.
 * - `tabs` are what a person finds open, in this order; paths without a scheme are pages of the extension.
 */
export async function prepare(demo: Demo): Promise<void> {
  await demo.session.seed(sampleWorkspace(demo.now));
}

export const tabs: string[] = ['popup.html'];

export const steps: DemoStep[] = [
  {
    title: 'The toolbar popup opens',
    walk: async (demo) => {
      const page = await demo.session.openOwn('popup');
      await expect(page.locator('body')).not.toBeEmpty();
      await demo.shot('popup', page);
      return 'it has something to show';
    },
  },
];
