import type { SurfaceHealth } from '../domain/site-health';
import type { CoxswainDatabase } from './database';
import { write } from './write';

/** How each surface reads; a handful of rows. */
export const listHealth = (db: CoxswainDatabase): Promise<SurfaceHealth[]> => db.health.toArray();

/** A light that says the same is written again after this long, for the day on which it was last seen, in milliseconds. */
const againMs = 60 * 60_000;

/** `reportHealth` for what each look at a page may say anew: written only when it is news, or an hour old. */
export async function noteHealth(
  db: CoxswainDatabase,
  report: Pick<SurfaceHealth, 'id' | 'state' | 'what'>,
  at: number,
): Promise<void> {
  const before = await db.health.get(report.id);
  const isSame = before !== undefined && before.state === report.state && before.what === report.what;
  if (!isSame || at - before.lastSeenAt >= againMs) await reportHealth(db, report, at);
}

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
