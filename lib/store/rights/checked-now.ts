import type { Instant } from '../../domain/time';
import type { CoxswainDatabase } from '../database';

/** The clock may be ahead of the newest row by this much. Longer absences let rows live longer; a wrong clock costs no years. */
const longestSilenceMs = 31 * 86_400_000;

/** Where whatever is looked at or written leaves its instant; small beside sightings and snapshots, which come with them. */
const dated = ['meetings', 'coverage', 'opportunities', 'records', 'topics', 'items', 'settings'] as const;

/**
 * Now, as far as what is stored bears it out: a clock that is set wrong for an hour must not let go of years for good.
 * Where the user says that rows are to go, and sees how many, the clock alone counts.
 */
export async function checkedNow(db: CoxswainDatabase, now: Instant): Promise<Instant> {
  let newest = -Infinity;
  for (const name of dated) {
    await db.table<{ updatedAt?: Instant; lastSeenAt?: Instant }>(name).each(({ updatedAt = 0, lastSeenAt = 0 }) => {
      newest = Math.max(newest, updatedAt, lastSeenAt);
    });
  }
  return newest === -Infinity ? now : Math.min(now, newest + longestSilenceMs);
}
