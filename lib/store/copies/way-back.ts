import type { RestoreMode } from '../../domain/backup';
import type { Instant } from '../../domain/time';
import { ChangedMeanwhileError } from '../changed-meanwhile-error';
import type { CoxswainDatabase } from '../database';
import { listFeeds, removeFeed } from '../feeds';
import { restoreBackup } from '../restore-backup';
import { listTombstones } from '../rights/tombstones';
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

/** So often a restore begins again when something is written while its way back is kept. */
const mostTries = 3;

/** Keeps the way back, then restores, with nothing written in between. */
async function restoreKept(
  db: CoxswainDatabase,
  backup: Backup,
  mode: RestoreMode,
  { at, place = originFiles, revived = [] }: Moment & { revived?: readonly string[] },
): Promise<{ before: Backup; subscribed: string[] }> {
  for (let tries = 1; ; tries += 1) {
    const before = await saveBackup(db, at);
    await makeCopy(db, { reason: 'before-restore', at, place }).catch(() => undefined);
    try {
      return { before, subscribed: await restoreBackup(db, backup, mode, { before: before.tables, revived }) };
    } catch (error) {
      if (!(error instanceof ChangedMeanwhileError) || tries === mostTries) throw error;
    }
  }
}

/**
 * Restores a backup, after a copy of what is here was kept: the way back for a day, over closing the page and the
 * browser. That no copy can be kept (no room) does not stop it; then the way back is as long as the page.
 * @returns The way back to what was here before; what was changed since goes with it, and has a copy of its own.
 * @throws NewerDataError, NoRoomError, ChangedMeanwhileError: then nothing was changed.
 */
export async function restoreWithWayBack(
  db: CoxswainDatabase,
  backup: Backup,
  mode: RestoreMode,
  { at, place = originFiles }: Moment,
): Promise<(at: Instant) => Promise<void>> {
  const { before, subscribed } = await restoreKept(db, backup, mode, { at, place });
  await settleLoss(db);
  // Who is erased by the user from now on stays so.
  const revived = (backup.erased ?? []).filter((id) => before.erased?.includes(id) !== true);
  return async (backAt) => {
    await restoreKept(db, before, 'replace', { at: backAt, place, revived });
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
 * @throws CopyGoneError where the copy cannot be read; NewerDataError, NoRoomError, ChangedMeanwhileError: then nothing was changed.
 */
export async function goBack(
  db: CoxswainDatabase,
  { name, madeAt }: KeptCopy,
  { at, place = originFiles }: Moment,
): Promise<void> {
  const read = await readCopy(db, name, place);
  if (!read.ok) throw new CopyGoneError(`${name}: ${read.problems[0]?.reason}`);
  // Copies go when the user erases someone, so that what was erased since came with the restore.
  const revived = (await listTombstones(db)).filter((id) => read.backup.erased?.includes(id) !== true);
  await restoreKept(db, read.backup, 'replace', { at, place, revived });
  await settleLoss(db);
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
