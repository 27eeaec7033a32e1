import { browser } from '#imports';
import { localDayOf } from '../domain/day-range';
import type { Instant } from '../domain/time';
import { weekOf } from '../domain/week';
import { applyPolicy } from '../store/apply-policy';
import type { CoxswainDatabase } from '../store/database';
import { getSettings } from '../store/settings';
import { announceSettings } from './handlers/announce';

/** What an administrator set for this extension. Firefox throws where there is no policy file (153, 2026-11): nothing. */
async function readManaged(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {};
  }
}

/**
 * Reads the policy of the browser and applies it.
 * @param ask Where the policy comes from; absent or throwing means that there is none.
 */
export async function followPolicy(
  { db, now, newId }: { db: CoxswainDatabase; now: () => Instant; newId: () => string },
  ask: () => Promise<unknown> = readManaged,
): Promise<void> {
  const value = await ask().catch(() => ({}));
  const { homeZone, weekStart } = await getSettings(db);
  const at = now();
  const today = localDayOf(at, homeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone);
  const from = weekOf(today, weekStart).from;
  // Its schemas would cost each start of the worker.
  const { readPolicy } = await import('../store/read-policy');
  if (await applyPolicy(db, readPolicy(value), { now: at, today, from, newId })) announceSettings();
}
