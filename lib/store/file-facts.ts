import type { FileFacts } from '../domain/file-reminder';
import type { Instant } from '../domain/time';
import { bornAtKey } from './copies/newborn-key';
import type { CoxswainDatabase } from './database';
import { write } from './write';

/** In `meta`, so in no backup: what was saved from this browser is this browser's. */
const savedAtKey = 'fileSavedAt';
const putOffAtKey = 'filePutOffAt';

/** What is known of the files that were saved. May be followed live. */
export async function readFileFacts(db: CoxswainDatabase): Promise<FileFacts> {
  const [savedAt, bornAt, putOffAt] = (await db.meta.bulkGet([savedAtKey, bornAtKey, putOffAtKey])).map((row) =>
    typeof row?.value === 'number' ? row.value : undefined,
  );
  return { savedAt, bornAt, putOffAt };
}

const note = (db: CoxswainDatabase, key: string, at: Instant): Promise<void> =>
  write(db, [db.meta], async () => {
    await db.meta.put({ key, value: at });
  });

export const noteFileSaved = (db: CoxswainDatabase, at: Instant): Promise<void> => note(db, savedAtKey, at);

/** "Not now." */
export const putOffFile = (db: CoxswainDatabase, at: Instant): Promise<void> => note(db, putOffAtKey, at);
