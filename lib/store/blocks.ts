import { Dexie } from 'dexie';
import type { SeenBlock } from '../domain/block/seen-block';
import type { CoxswainDatabase } from './database';

/**
 * The last block that was seen in an event's description, else in that of any instance of its series: what stands in
 * both was taken in there.
 */
export const findSeenBlock = async (
  db: CoxswainDatabase,
  { occurrence, series }: { occurrence: string; series: string },
): Promise<SeenBlock | undefined> =>
  (await db.blocks.get(occurrence)) ??
  (await db.blocks.where('[series+updatedAt]').between([series, Dexie.minKey], [series, Dexie.maxKey]).last());

/** Inside a `write` that takes in what the block says, so that both are kept or neither. */
export const putSeenBlock = async (db: CoxswainDatabase, block: SeenBlock): Promise<void> => {
  await db.blocks.put(block);
};
