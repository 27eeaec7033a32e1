import { Dexie, type Transaction } from 'dexie';
import type { Instant } from '../../domain/time';
import { originFiles, type CopyPlace } from './copy-place';
import { putCopy } from './put-copy';

/** No tables of a backup: about the database itself and what this browser said and what is being typed; feeds and who was erased stand apart. */
const apart = new Set(['meta', 'reminders', 'drafts', 'feeds', 'tombstones']);

/** An upgrade waits for its copy no longer than this: the old rows are safe in its transaction anyway. */
const longestMs = 10_000;

/**
 * Keeps what stands here before a version's upgrade changes it, as a backup of the version before; within the upgrade's
 * transaction, so that no other context can come first. That no copy could be made stops no upgrade.
 */
export async function copyBeforeUpgrade(
  transaction: Transaction,
  { from, at = Date.now(), place = originFiles }: { from: number; at?: Instant; place?: CopyPlace },
): Promise<void> {
  const names = transaction.storeNames.filter((name) => !apart.has(name));
  const rows = await Promise.all(names.map((name) => transaction.table<object>(name).toArray()));
  if (rows.every(({ length }) => length === 0)) return;
  const feeds = (await transaction.table<Record<string, unknown>>('feeds').toArray()).map(
    ({ id, url, calendar, isMine, createdAt }) => ({ id, url, calendar, isMine, createdAt }),
  );
  const tables = Object.fromEntries(names.map((name, index) => [name, rows[index]]));
  const backup = { format: 'coxswain-backup', schemaVersion: from, savedAt: at, feeds, tables };
  const kept = putCopy(place, JSON.stringify(backup), { reason: 'before-upgrade', at }).catch(() => undefined);
  const waited = new Promise((resolve) => setTimeout(resolve, longestMs));
  await Dexie.waitFor(Promise.race([kept, waited]));
}
