import { browser, MatchPattern } from '#imports';

/** A site in the tab that could be read, had the user allowed it. */
export interface SiteAskFacts {
  id: string;
  host: string;
  /** The patterns to ask for. */
  origins: string[];
}

/** Which sites the user does not want to be asked for again; site ids only, no host. */
const declinedKey = 'sitesNotAsked';

async function readDeclined(): Promise<string[]> {
  const stored: unknown = (await browser.storage.local.get(declinedKey))[declinedKey];
  return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
}

/** The CRM of the tab that the button was pressed on, when it may not be read yet and was not declined. */
export async function findSiteAsk(): Promise<SiteAskFacts | undefined> {
  // The address is there by activeTab: the user pressed the button on this tab.
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.url === undefined || !/^https?:/.test(tab.url)) return undefined;
  const url = new URL(tab.url);
  // The readers of all sites are not needed for the first paint.
  const { sites } = await import('../../lib/sites/registry');
  for (const site of sites) {
    const origins = site.matches.filter((match) => new MatchPattern(match).includes(url));
    if (origins.length === 0) continue;
    const [isAllowed, declined] = await Promise.all([browser.permissions.contains({ origins }), readDeclined()]);
    return isAllowed || declined.includes(site.id) ? undefined : { id: site.id, host: url.host, origins };
  }
  return undefined;
}

export async function declineSite(id: string): Promise<void> {
  await browser.storage.local.set({ [declinedKey]: [...new Set([...(await readDeclined()), id])] });
}
