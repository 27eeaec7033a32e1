import type { RestoreMode } from '../../domain/backup';
import type { Instant } from '../../domain/time';
import type { CoxswainDatabase } from '../database';
import { listFeeds, removeFeed } from '../feeds';
import { restoreBackup } from '../restore-backup';
import { saveBackup } from '../save-backup';
import type { Backup } from '../schemas/backup';
import { wayBackMs } from './choose-kept';
import type { KeptCopy } from '../../domain/kept-copy';
import { originFiles, type CopyPlace } from './copy-place';
import { settleLoss } from './find-loss';
import { makeCopy } from './make-copy';
import { readCopy } from './read-copy';

interface Moment {
  at: Instant;
  place?: CopyPlace;
}

/**
 * Restores a backup, after a copy of what is here was kept: the way back for a day, over closing the page and the
 * browser. That no copy can be kept (no room) does not stop it; then the way back is as long as the page.
 * @returns The way back to what was here before.
 * @throws NewerDataError, NoRoomError: then nothing was changed.
 */
export async function restoreWithWayBack(
  db: CoxswainDatabase,
  backup: Backup,
  mode: RestoreMode,
  { at, place = originFiles }: Moment,
): Promise<() => Promise<void>> {
  const before = await saveBackup(db, at);
  await makeCopy(db, { reason: 'before-restore', at, place }).catch(() => undefined);
  const subscribed = await restoreBackup(db, backup, mode);
  await settleLoss(db);
  return async () => {
    await restoreBackup(db, before, 'replace');
    for (const id of subscribed) await removeFeed(db, id);
  };
}

/** The copy from before the last restore, while it may be undone. */
export const findWayBack = async (now: Instant, place: CopyPlace = originFiles): Promise<KeptCopy | undefined> =>
  (await place.list().catch(() => [])).find(
    ({ reason, madeAt }) => reason === 'before-restore' && now - madeAt < wayBackMs['before-restore'],
  );

/**
 * Undoes a restore: everything becomes as in the copy from before it, also the list of subscribed calendars as far as the
 * restore added to it. What is undone is a restore too, and has its own way back.
 * @throws CopyGoneError where the copy cannot be read; NewerDataError, NoRoomError: then nothing was changed.
 */
export async function goBack(
  db: CoxswainDatabase,
  { name, madeAt }: KeptCopy,
  { at, place = originFiles }: Moment,
): Promise<void> {
  const read = await readCopy(db, name, place);
  if (!read.ok) throw new CopyGoneError(`${name}: ${read.problems[0]?.reason}`);
  await restoreWithWayBack(db, read.backup, 'replace', { at, place });
  const known = new Set(read.backup.feeds?.map(({ id }) => id));
  for (const { id, createdAt } of await listFeeds(db)) {
    // Those that a backup brought are older than the restore; those that the user added since stay.
    if (!known.has(id) && createdAt <= madeAt) await removeFeed(db, id);
  }
}

/** A copy cannot be read any more. */
export class CopyGoneError extends Error {
  override readonly name = 'CopyGoneError';
}
