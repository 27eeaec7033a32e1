import { browser } from '#imports';
import { siteReport, type SiteReportParts } from '../domain/site-report';
import type { CoxswainDatabase } from '../store/database';
import { listHealth } from '../store/health';
import { listHosts } from '../store/hosts';
import { patternsOfHosts } from '../domain/own-host';

/** The tab of a site that was used last, among those that we may see. */
async function findTab(patterns: string[]): Promise<number | undefined> {
  if (patterns.length === 0) return undefined;
  const tabs = await browser.tabs.query({ url: patterns });
  return tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]?.id;
}

/** How the page in a tab is built; undefined where no script may be put into it, as in one that shows an error. */
async function findStructure(tabId: number): Promise<string | undefined> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: ['/structure.js'] });
    return typeof answer?.result === 'string' ? answer.result : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Puts a report of a site on the clipboard: how its surfaces read, and how a page of it that is open is built. Asked
 * for by a click in a page of ours; nothing is sent.
 * @param matches The site's own patterns; hosts of the user's own come from the store.
 * @returns Whether an open page is in it.
 */
export async function copySiteReport(
  db: CoxswainDatabase,
  { id, matches }: { id: string; matches: readonly string[] },
  says: SiteReportParts['says'],
): Promise<boolean> {
  const [health, hosts] = await Promise.all([listHealth(db), listHosts(db)]);
  const own = patternsOfHosts(hosts, id);
  const tabId = await findTab([...matches, ...own]);
  const structure = tabId === undefined ? undefined : await findStructure(tabId);
  const text = siteReport({
    site: id,
    version: browser.runtime.getManifest().version,
    userAgent: navigator.userAgent,
    health: health.filter((row) => row.id.startsWith(`${id}/`)),
    structure,
    says,
  });
  await navigator.clipboard.writeText(text);
  return structure !== undefined;
}
