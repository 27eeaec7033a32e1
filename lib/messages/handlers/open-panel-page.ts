import { browser } from '#imports';
import type { BriefKey } from '../protocol';

/** Opens the panel as a page of its own: a meeting is not held inside a calendar dialog. */
export async function openPanelPage(showing: BriefKey, as: 'tab' | 'window'): Promise<void> {
  const url = browser.runtime.getURL(`/meeting.html?${new URLSearchParams(showing).toString()}`);
  if (as === 'tab') await browser.tabs.create({ url });
  else await browser.windows.create({ url, type: 'popup', width: 480, height: 820 });
}
