import type { CoxswainDatabase } from '../database';
import type { KeptCopy } from '../../domain/kept-copy';
import { originFiles, type CopyPlace } from './copy-place';
import { newbornKey } from './newborn-key';

/**
 * The copies of what was here before, where this database was born although there are copies: the browser found its files
 * spoiled and began an empty one, without a word (see `originFiles`). Undefined: all is as it was, or the user has
 * answered. Costs one row once that is known.
 * @throws what the place throws where one cannot look for copies: then nothing is known yet.
 */
export async function findLoss(db: CoxswainDatabase, place: CopyPlace = originFiles): Promise<KeptCopy[] | undefined> {
  if ((await db.meta.get(newbornKey)) === undefined) return undefined;
  const copies = await place.list();
  if (copies.length > 0) return copies;
  await settleLoss(db);
  return undefined;
}

/** The user restored something, or wants to begin afresh: asked no more. */
export const settleLoss = (db: CoxswainDatabase): Promise<void> => db.meta.delete(newbornKey);
