import type { CoxswainDatabase } from '../database';
import { readBackup, type BackupReading } from '../read-backup';
import { originFiles, type CopyPlace } from './copy-place';
import { unpackCopy } from './pack-copy';

/** A copy's text, to be saved as a file where nothing else works. Rejects where the copy is spoiled or gone. */
export const copyText = async (name: string, place: CopyPlace = originFiles): Promise<string> =>
  unpackCopy(await place.read(name));

/** Reads a copy as any backup file is read: to the last field, with what restoring it would do. */
export async function readCopy(
  db: CoxswainDatabase,
  name: string,
  place: CopyPlace = originFiles,
): Promise<BackupReading> {
  let text: string;
  try {
    text = await copyText(name, place);
  } catch {
    return { ok: false, problems: [{ path: '', reason: 'spoiled' }] };
  }
  return readBackup(db, text);
}
