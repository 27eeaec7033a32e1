import { browser, MatchPattern } from '#imports';
import { hostPattern, isReadableOrigin } from '../../lib/domain/own-host';
import { proposeAddresses } from '../../lib/domain/taught/propose-addresses';
import { wantTeaching } from '../../lib/messages/teaching';
import type { CoxswainDatabase } from '../../lib/store/database';
import { findHost } from '../../lib/store/hosts';
import { listHealth } from '../../lib/store/health';
import { findTaughtSiteAt } from '../../lib/store/taught-sites';

/** A page in the tab that the user may teach. */
export interface TeachOffer {
  /** It was taught before. */
  isAgain: boolean;
  /** Called in a click: asks the browser for the host. Resolves to whether it was given. */
  start: () => Promise<boolean>;
}

/** Whether a site of ours reads this page, and well. */
async function isReadWell(db: CoxswainDatabase, url: URL): Promise<boolean> {
  const { sites } = await import('../../lib/sites/registry');
  const host = await findHost(db, url.origin);
  const site = sites.find(
    ({ id, matches }) => host?.site === id || matches.some((match) => new MatchPattern(match).includes(url)),
  );
  if (site === undefined) return false;
  const health = await listHealth(db);
  return !health.some(({ id, state }) => id.startsWith(`${site.id}/`) && state !== 'reads');
}

/** The page of the tab that the button was pressed on, where its address names something and nothing of ours reads it well. */
export async function findTeachOffer(db: CoxswainDatabase): Promise<TeachOffer | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.url === undefined || tab.id === undefined || !/^https?:/u.test(tab.url)) return undefined;
  const url = new URL(tab.url);
  if (!isReadableOrigin(url.origin) || proposeAddresses(url).length === 0) return undefined;
  const taught = await findTaughtSiteAt(db, url.origin);
  if (taught === undefined && (await isReadWell(db, url))) return undefined;
  const teaching = { tabId: tab.id, origin: url.origin, askedAt: Date.now() };
  const start = async () => {
    // The question is asked in the click itself, and may close the popup: what is wanted is noted beside it.
    const [isGiven] = await Promise.all([
      browser.permissions.request({ origins: [hostPattern(url.origin)] }),
      wantTeaching(teaching),
    ]);
    if (isGiven) browser.runtime.connect({ name: 'teach' }).disconnect();
    return isGiven;
  };
  return { isAgain: taught !== undefined, start };
}
