import type { KeepFor } from '../../domain/keep-for';
import type { Instant } from '../../domain/time';
import { originFiles, type CopyPlace } from '../copies/copy-place';
import { dropCopies } from '../copies/drop-copies';
import type { CoxswainDatabase } from '../database';
import { saveSettings } from '../settings';
import { eraseByAge } from './erase-by-age';

/**
 * Keeps by these rules from now on. What goes by them goes from the local copies too, which a restore would bring it
 * back from with its older rules. (What later comes of age day by day stays in the copies for the few weeks that these
 * last; the rules that they hold let it go again within a day of a restore. To drop all copies daily would leave none
 * to go back to.)
 */
export async function changeKeepFor(
  db: CoxswainDatabase,
  keepFor: KeepFor,
  now: Instant,
  place: CopyPlace = originFiles,
): Promise<void> {
  await saveSettings(db, { keepFor }, now);
  const gone = await eraseByAge(db, keepFor, now);
  if (gone.length > 0) await dropCopies(place);
}
