import type { CoxswainDatabase, SurfaceHealth } from './database';
import { write } from './write';

/** How each surface reads; a handful of rows. */
export const listHealth = (db: CoxswainDatabase): Promise<SurfaceHealth[]> => db.health.toArray();

/** Notes how a surface read just now; `sinceAt` stays while its state stays. */
export const reportHealth = (
  db: CoxswainDatabase,
  report: Pick<SurfaceHealth, 'id' | 'state' | 'what'>,
  at: number,
): Promise<SurfaceHealth> =>
  write(db, [db.health], async () => {
    const before = await db.health.get(report.id);
    const sinceAt = before?.state === report.state ? before.sinceAt : at;
    const row: SurfaceHealth = { ...report, sinceAt, lastSeenAt: at };
    await db.health.put(row);
    return row;
  });
