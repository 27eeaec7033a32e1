import { isReadableOrigin } from '../domain/own-host';
import { triesOfTaught, type TaughtSite, type TaughtTry } from '../domain/taught/taught-site';
import { bringBack, isKept, markDeleted } from './change-row';
import type { CoxswainDatabase } from './database';
import { write } from './write';

/** The sites that were taught; a handful of rows. */
export const listTaughtSites = (db: CoxswainDatabase): Promise<TaughtSite[]> => db.taughtSites.filter(isKept).toArray();

/** The site that was taught last for an origin; none for the calendar, which is read by our own script alone. */
export async function findTaughtSiteAt(db: CoxswainDatabase, origin: string): Promise<TaughtSite | undefined> {
  if (!isReadableOrigin(origin)) return undefined;
  const here = (await listTaughtSites(db)).filter(({ origins }) => origins.includes(origin));
  return here.toSorted((one, other) => other.updatedAt - one.updatedAt)[0];
}

export async function findTaughtSite(db: CoxswainDatabase, id: string): Promise<TaughtSite | undefined> {
  const site = await db.taughtSites.get(id);
  return site !== undefined && isKept(site) ? site : undefined;
}

/** Adds a site, or puts a newer teaching of it in its place. */
export const putTaughtSite = (db: CoxswainDatabase, site: TaughtSite): Promise<void> =>
  write(db, [db.taughtSites], async () => {
    await db.taughtSites.put(site);
  });

/** Forgets a site. What was read by it stays: it was seen. */
export const removeTaughtSite = (db: CoxswainDatabase, id: string, at: number) =>
  markDeleted(db, db.taughtSites, id, at);

export const restoreTaughtSite = (db: CoxswainDatabase, id: string, at: number) =>
  bringBack(db, db.taughtSites, id, at);

/** Notes how one of the first other records read. */
export const addTry = (db: CoxswainDatabase, id: string, tried: TaughtTry): Promise<void> =>
  write(db, [db.taughtSites], async () => {
    const site = await db.taughtSites.get(id);
    if (site === undefined || site.tries.length >= triesOfTaught) return;
    if (site.taughtOn === tried.record || site.tries.some(({ record }) => record === tried.record)) return;
    await db.taughtSites.put({ ...site, tries: [...site.tries, tried] });
  });
