import { browser } from '#imports';
import type { BriefKey } from '../protocol';

/** Opens the panel as a page of its own: a meeting is not held inside a calendar dialog. Drafts go on from there. */
export async function openPanelPage(showing: BriefKey, as: 'tab' | 'window' | 'draft'): Promise<void> {
  const url = browser.runtime.getURL(
    `/meeting.html?${new URLSearchParams(showing).toString()}${as === 'draft' ? '&draft' : ''}`,
  );
  if (as !== 'window') await browser.tabs.create({ url });
  else await browser.windows.create({ url, type: 'popup', width: 480, height: 820 });
}
