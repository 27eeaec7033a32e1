import { expect } from '@playwright/test';
import { sampleEmptyWorkspace, sampleSellerWorkspace } from '../../sample/workspace.ts';
import { builds, ExtensionSession } from '../extension-session.ts';
import type { SeedRows } from '../seed-store.ts';
import type { Demo, DemoStep } from './demo.ts';
import { demoZone } from './sample-site.ts';

/** The popup of someone else: another profile with other rows. */
async function showPopupOf(demo: Demo, name: string, rows: SeedRows, expected: RegExp): Promise<string> {
  const session = await ExtensionSession.start({
    extensionDir: builds.chromeE2e,
    headless: true,
    context: { locale: 'en-US', timezoneId: demoZone, viewport: { width: 380, height: 600 } },
  });
  try {
    await session.seed(rows);
    const page = await session.openOwn('popup');
    const sentence = page.getByText(expected).first();
    await expect(sentence).toBeVisible();
    await demo.shot(name, page);
    return ((await sentence.textContent()) ?? '').trim();
  } finally {
    await session.close();
  }
}

export const otherSeatSteps: DemoStep[] = [
  {
    title: 'A seller’s popup leads with preparation',
    walk: (demo) =>
      showPopupOf(demo, 'popup-seller', sampleSellerWorkspace({ now: demo.now, zone: demoZone }).tables, /with Kim/),
  },
  {
    title: 'A fresh install says what to do next',
    walk: (demo) =>
      showPopupOf(demo, 'popup-empty', sampleEmptyWorkspace({ now: demo.now }).tables, /Nothing to count yet/),
  },
];
