import { browser, type ScriptPublicPath } from '#imports';
import { hostPattern } from '../../lib/domain/own-host';
import { findTeaching } from '../../lib/messages/teaching';

/** Begins teaching in the tab that the user wants to teach, once its host is granted; a second time does nothing. */
export async function startTeaching(): Promise<void> {
  const teaching = await findTeaching(Date.now());
  if (teaching === undefined) return;
  const { tabId, origin } = teaching;
  if (!(await browser.permissions.contains({ origins: [hostPattern(origin)] }))) return;
  const [tab] = (await browser.tabs.query({ url: hostPattern(origin) })).filter(({ id }) => id === tabId);
  if (tab === undefined) return;
  const files = ['/guard.js', '/teach.js'] as ScriptPublicPath[];
  await browser.scripting.executeScript({ target: { tabId }, files });
}
