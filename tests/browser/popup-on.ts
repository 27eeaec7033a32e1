import type { Page } from '@playwright/test';
import type { ExtensionSession } from './extension-session.ts';

/** The popup on the tab in front; in a tab of its own it would find itself, so it is told which tab it was pressed on. */
export async function popupOn(session: ExtensionSession, page: Page): Promise<Page> {
  await page.bringToFront();
  const worker = await session.serviceWorker();
  const tab: unknown = await worker.evaluate(
    'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)',
  );
  const popup = await session.context.newPage();
  await popup.addInitScript(
    ([id, url]) => {
      const { chrome } = globalThis as unknown as { chrome: { tabs: { query: () => Promise<object[]> } } };
      chrome.tabs.query = () => Promise.resolve([{ id, url }]);
    },
    [tab, page.url()] as const,
  );
  await popup.goto(session.ownUrl('popup.html'));
  return popup;
}
