import { originFiles, type CopyPlace } from './copy-place';
import { oneAtATime } from './one-at-a-time';

/**
 * Drops all local copies, those of a way back too. To be called after something was deleted for good, or a copy would bring
 * it back; the next turn makes a fresh one (`makeCopy` makes it at once).
 */
export const dropCopies = (place: CopyPlace = originFiles): Promise<void> =>
  oneAtATime(async () => {
    for (const { name } of await place.list().catch(() => [])) await place.remove(name);
  });
