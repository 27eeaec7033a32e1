import { sendMessage, type BriefKey } from '../protocol';
import { tabsShown } from '../shown';

/**
 * Tells every other place that may show the same that it changed: tabs that were given it, and our own pages. Nobody
 * listening is no fault.
 * @param exceptTabId The tab that made the change has the answer already.
 */
export function announce(showing: BriefKey, exceptTabId: number | undefined): void {
  void (async () => {
    const tabs = await tabsShown().catch(() => []);
    await Promise.allSettled([
      ...tabs.filter((tabId) => tabId !== exceptTabId).map((tabId) => sendMessage('brief.changed', showing, tabId)),
      sendMessage('brief.changed', showing),
    ]);
  })();
}

/** Tells tabs and our own pages that settings which their briefs stand on have changed. Nobody listening is no fault. */
export function announceSettings(): void {
  void (async () => {
    const tabs = await tabsShown().catch(() => []);
    await Promise.allSettled([
      ...tabs.map((tabId) => sendMessage('settings.changed', null, tabId)),
      browser.runtime.sendMessage({ id: 0, type: 'settings.changed', data: null, timestamp: Date.now() }),
    ]);
  })();
}
