import type { BackupProblem } from '../../domain/backup';
import type { Instant } from '../../domain/time';
import type { CoxswainDatabase } from '../database';
import { checkBackup } from '../read-backup';
import { saveBackup } from '../save-backup';
import type { CopyReason, KeptCopy } from '../../domain/kept-copy';
import { originFiles, type CopyPlace } from './copy-place';
import { noteHaltedCopies } from './halted-copies';
import { oneAtATime } from './one-at-a-time';
import { unpackCopy } from './pack-copy';
import { putCopy } from './put-copy';

/** What became of making a copy. */
export type CopyOutcome =
  | { made: KeptCopy }
  /** The newest copy holds just what is here. */
  | { made: undefined; why: 'same' | 'empty' }
  /** Rows are stored that no backup may have: copying them would push good copies out. */
  | { made: undefined; why: 'damaged'; problems: BackupProblem[] };

export interface CopyWish {
  reason: CopyReason;
  at: Instant;
  place?: CopyPlace;
}

/**
 * Keeps a copy of everything, the addresses of subscribed calendars included (it lies beside the database and goes
 * with it), and lets go of those whose turn is over. A database without anything in it is not copied.
 * @throws NewerDataError; what the place throws when it is full.
 */
export const makeCopy = (db: CoxswainDatabase, { reason, at, place = originFiles }: CopyWish): Promise<CopyOutcome> =>
  oneAtATime(async () => {
    const backup = await saveBackup(db, at, { withFeeds: true });
    if (Object.values(backup.tables).every((rows) => rows.length === 0)) return { made: undefined, why: 'empty' };
    const text = JSON.stringify(backup);
    const checked = checkBackup(text);
    await noteHaltedCopies(db, !checked.ok);
    if (!checked.ok) return { made: undefined, why: 'damaged', problems: checked.problems };
    const [newest] = await place.list();
    if (reason === 'rolling' && newest !== undefined && (await holdsJust(place, newest, text, at))) {
      return { made: undefined, why: 'same' };
    }
    return { made: await putCopy(place, text, { reason, at }) };
  });

/** Whether a copy says the same as `text`, but for the instant at which it was made. */
async function holdsJust(place: CopyPlace, { name, madeAt }: KeptCopy, text: string, at: Instant): Promise<boolean> {
  try {
    const before = await unpackCopy(await place.read(name));
    return before.replace(`"savedAt":${madeAt},`, `"savedAt":${at},`) === text;
  } catch {
    return false;
  }
}
