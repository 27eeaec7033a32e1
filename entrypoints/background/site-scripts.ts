import { browser, type ScriptPublicPath } from '#imports';
import { calendarOrigin } from '../../lib/messages/gate';
import { hostPattern, type OwnHost } from '../../lib/domain/own-host';
import { sites } from '../../lib/sites/registry';
import type { Site } from '../../lib/sites/site';
import type { CoxswainDatabase } from '../../lib/store/database';
import { sendMessage } from '../../lib/messages/protocol';
import { listHosts } from '../../lib/store/hosts';

/** The script of a site in the package; the calendar's is declared in the manifest, the others stand here. */
const scriptOf = (site: { id: string }) => `/${site.id}.js` as ScriptPublicPath;

const optionalSites = () => sites.filter((site) => !site.matches.some((match) => match.startsWith(calendarOrigin)));

const grantedMatches = async (matches: readonly string[]): Promise<string[]> => {
  const granted = await Promise.all(matches.map((match) => browser.permissions.contains({ origins: [match] })));
  return matches.filter((_, index) => granted[index]);
};

/** Where a site's pages are: its own hosts, and those on which the user says it runs. */
const matchesOf = (site: Site, hosts: readonly OwnHost[]): string[] => [
  ...site.matches,
  ...hosts.filter((host) => host.site === site.id).map(({ id }) => hostPattern(id, !import.meta.env.FIREFOX)),
];

interface Registration {
  id: string;
  js: ScriptPublicPath[];
  matches: string[];
  runAt: 'document_start' | 'document_idle';
}

let lastRegistration: Promise<void> = Promise.resolve();

/**
 * Registers the scripts of every site whose host is granted, and no other. An update clears registrations in Chromium
 * while the grants stay (tried 2026-11), so this runs at install, at start and whenever a permission comes or goes; one
 * after the other, or an older answer could undo a newer one.
 */
export function registerSites(db: CoxswainDatabase): Promise<void> {
  lastRegistration = lastRegistration.catch(() => undefined).then(() => registerGranted(db));
  return lastRegistration;
}

async function registerGranted(db: CoxswainDatabase): Promise<void> {
  const hosts = await listHosts(db);
  const wanted = (
    await Promise.all(
      optionalSites().map(async (site): Promise<Registration[]> => {
        const matches = await grantedMatches(matchesOf(site, hosts));
        if (matches.length === 0) return [];
        return [
          { id: `guard-${site.id}`, js: ['/guard.js'], matches, runAt: 'document_start' },
          { id: site.id, js: [scriptOf(site)], matches, runAt: 'document_idle' },
        ];
      }),
    )
  ).flat();
  // Only what changes: between taking all out and putting all in, a page that opens would get none.
  const there = await browser.scripting.getRegisteredContentScripts();
  const stale = there.filter((script) => !wanted.some((one) => isSame(one, script))).map(({ id }) => id);
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const missing = wanted.filter((one) => !there.some((script) => isSame(one, script)));
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing);
}

const isSame = (one: Registration, other: { id: string; matches?: string[] | undefined }): boolean =>
  one.id === other.id && one.matches.toSorted().join() === other.matches?.toSorted().join();

/**
 * Ends our scripts in tabs that we may no longer read: they would stand there until a reload. Of such a tab the browser
 * says no address.
 */
export async function leaveTakenBack(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id, url }) => {
      if (id === undefined) return;
      const isOurs = url !== undefined && (await browser.permissions.contains({ origins: [hostPattern(url)] }));
      if (!isOurs) await sendMessage('site.left', null, id);
    }),
  );
}

/**
 * Puts our scripts into tabs that are open already: after an install, an update or a grant, without a reload. A tab in
 * which they live already is none the worse (`findLife`).
 */
export async function enterOpenTabs(db: CoxswainDatabase): Promise<void> {
  const hosts = await listHosts(db);
  for (const site of sites) {
    const matches = await grantedMatches(matchesOf(site, hosts));
    if (matches.length === 0) continue;
    const tabs = await browser.tabs.query({ url: matches });
    const name = optionalSites().includes(site) ? scriptOf(site) : '/calendar.js';
    await Promise.allSettled(
      tabs.map(async ({ id }) => {
        if (id !== undefined)
          await browser.scripting.executeScript({ target: { tabId: id }, files: ['/guard.js', name] });
      }),
    );
  }
}
