import type { BackupProblem } from '../../domain/backup';
import type { Instant } from '../../domain/time';
import type { CoxswainDatabase } from '../database';
import { isReadOnly } from '../open-database';
import { checkBackup } from '../read-backup';
import { saveBackup } from '../save-backup';
import { originFiles, type CopyPlace } from './copy-place';
import { findLoss } from './find-loss';
import { noteHaltedCopies } from './halted-copies';

/**
 * What is wrong with the stored data: it does not open, it was lost (see `findLoss`), or some of its rows are not what any
 * backup may hold; `none` where all is well, or where a newer Coxswain wrote it.
 */
export type StoreTrouble =
  | { is: 'none' | 'closed' | 'lost' }
  | {
      is: 'damaged';
      /** The first 50. */
      problems: BackupProblem[];
    };

/** Looks at every row: for the page that was opened to know. */
export async function findTrouble(
  db: CoxswainDatabase,
  { at, place = originFiles }: { at: Instant; place?: CopyPlace },
): Promise<StoreTrouble> {
  try {
    await db.open();
    if ((await findLoss(db, place).catch(() => undefined)) !== undefined) return { is: 'lost' };
    if (await isReadOnly(db)) return { is: 'none' };
    const checked = checkBackup(JSON.stringify(await saveBackup(db, at, { withFeeds: true })));
    await noteHaltedCopies(db, !checked.ok);
    return checked.ok ? { is: 'none' } : { is: 'damaged', problems: checked.problems };
  } catch {
    return { is: 'closed' };
  }
}
