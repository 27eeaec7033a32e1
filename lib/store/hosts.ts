import type { OwnHost } from '../domain/own-host';
import type { CoxswainDatabase } from './database';
import { write } from './write';

/** The hosts of the user's own CRMs; a handful of rows. */
export const listHosts = (db: CoxswainDatabase): Promise<OwnHost[]> => db.hosts.orderBy('id').toArray();

export const findHost = (db: CoxswainDatabase, origin: string): Promise<OwnHost | undefined> => db.hosts.get(origin);

/** Adds a host, or says anew which CRM is on it. */
export const addHost = (db: CoxswainDatabase, host: OwnHost): Promise<void> =>
  write(db, [db.hosts], async () => {
    await db.hosts.put(host);
  });

/** Forgets a host. What was read there stays: it was seen. */
export const removeHost = (db: CoxswainDatabase, origin: string): Promise<void> =>
  write(db, [db.hosts], () => db.hosts.delete(origin));
