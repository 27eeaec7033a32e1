import { browser, type ScriptPublicPath } from '#imports';
import { calendarOrigin } from '../../lib/domain/calendar-origin';
import { hostPattern, isReadableOrigin, patternsOfHosts, type OwnHost } from '../../lib/domain/own-host';
import type { TaughtSite } from '../../lib/domain/taught/taught-site';
import { sites } from '../../lib/sites/registry';
import type { Site } from '../../lib/sites/site';
import type { CoxswainDatabase } from '../../lib/store/database';
import { sendMessage } from '../../lib/messages/protocol';
import { listHosts } from '../../lib/store/hosts';
import { listTaughtSites } from '../../lib/store/taught-sites';

/** A script that reads, and where. */
interface Reader {
  /** Of a site, or `taught` for all that the user taught. */
  id: string;
  js: ScriptPublicPath;
  matches: string[];
  /** Where the user taught a reader of their own, which is in force there. */
  excludeMatches: string[];
}

/** The one script of all taught sites: it asks what to read where it stands. */
const taughtScript = '/taught.js' as ScriptPublicPath;

/** The script of a site in the package; the calendar's is declared in the manifest, the others stand here. */
const scriptOf = (site: Site): ScriptPublicPath =>
  site.taught === undefined ? (`/${site.id}.js` as ScriptPublicPath) : taughtScript;

const patternOf = (origin: string): string => hostPattern(origin, !import.meta.env.FIREFOX);

const optionalSites = () => sites.filter((site) => !site.matches.some((match) => match.startsWith(calendarOrigin)));

const grantedMatches = async (matches: readonly string[]): Promise<string[]> => {
  const granted = await Promise.all(matches.map((match) => browser.permissions.contains({ origins: [match] })));
  return matches.filter((_, index) => granted[index]);
};

/** Where a site's pages are: its own hosts, and those on which the user says it runs. */
const matchesOf = (site: Site, hosts: readonly OwnHost[]): string[] => [
  ...site.matches,
  ...patternsOfHosts(hosts, site.id, !import.meta.env.FIREFOX),
];

const originsOf = (taught: readonly TaughtSite[]): string[] => [
  ...new Set(taught.flatMap(({ origins }) => origins).filter((origin) => isReadableOrigin(origin))),
];

/** Every reader whose host is granted. What the user taught is read by that and by nothing else. */
async function grantedReaders(db: CoxswainDatabase, of: readonly Site[]): Promise<Reader[]> {
  const [hosts, taught] = await Promise.all([listHosts(db), listTaughtSites(db)]);
  const origins = originsOf(taught);
  const excludeMatches = origins.map(patternOf);
  const others = hosts.filter(({ id }) => !origins.includes(id));
  const all = [
    ...of.map((site) => ({ id: site.id, js: scriptOf(site), matches: matchesOf(site, others), excludeMatches })),
    { id: 'taught', js: taughtScript, matches: excludeMatches, excludeMatches: [] },
  ];
  const granted = await Promise.all(all.map(async (one) => ({ ...one, matches: await grantedMatches(one.matches) })));
  return granted.filter(({ matches }) => matches.length > 0);
}

interface Registration {
  id: string;
  js: ScriptPublicPath[];
  matches: string[];
  excludeMatches?: string[];
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
  const readers = await grantedReaders(db, optionalSites());
  const wanted = readers.flatMap(({ id, js, matches, excludeMatches }): Registration[] => {
    const where = { matches, ...(excludeMatches.length > 0 ? { excludeMatches } : {}) };
    return [
      { id: `guard-${id}`, js: ['/guard.js'], ...where, runAt: 'document_start' },
      { id, js: [js], ...where, runAt: 'document_idle' },
    ];
  });
  // Only what changes: between taking all out and putting all in, a page that opens would get none.
  const there = await browser.scripting.getRegisteredContentScripts();
  const stale = there.filter((script) => !wanted.some((one) => isSame(one, script))).map(({ id }) => id);
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const missing = wanted.filter((one) => !there.some((script) => isSame(one, script)));
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing);
}

type Registered = Pick<Registration, 'id'> & { [Key in 'matches' | 'excludeMatches']?: string[] | undefined };

const isSame = (one: Registered, other: Registered): boolean =>
  one.id === other.id &&
  (['matches', 'excludeMatches'] as const).every(
    (key) => (one[key] ?? []).toSorted().join() === (other[key] ?? []).toSorted().join(),
  );

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
  for (const { id, js, matches, excludeMatches } of await grantedReaders(db, sites)) {
    const [tabs, excluded] = await Promise.all([
      browser.tabs.query({ url: matches }),
      excludeMatches.length === 0 ? [] : browser.tabs.query({ url: excludeMatches }),
    ]);
    const file: ScriptPublicPath = id === 'google-calendar' ? '/calendar.js' : js;
    await Promise.allSettled(
      tabs
        .filter((tab) => !excluded.some((other) => other.id === tab.id))
        .map(async ({ id: tabId }) => {
          if (tabId === undefined) return;
          await browser.scripting.executeScript({ target: { tabId }, files: ['/guard.js', file] });
        }),
    );
  }
}
