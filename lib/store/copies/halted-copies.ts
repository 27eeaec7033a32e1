import type { CoxswainDatabase } from '../database';
import { NoRoomError } from '../no-room-error';
import { write } from '../write';

/** In `meta`, so in no backup: since some rows are stored that no copy may hold. */
const haltedKey = 'copiesHalted';

/** Whether no copies are made, as some rows cannot be read. May be followed live. */
export const areCopiesHalted = async (db: CoxswainDatabase): Promise<boolean> =>
  (await db.meta.get(haltedKey)) !== undefined;

/** Notes what looking at every row found; writes only what is news. That there is no room for it stops nothing. */
export async function noteHaltedCopies(db: CoxswainDatabase, areHalted: boolean): Promise<void> {
  if ((await areCopiesHalted(db)) === areHalted) return;
  const noted = write(db, [db.meta], async () => {
    if (areHalted) await db.meta.put({ key: haltedKey, value: true });
    else await db.meta.delete(haltedKey);
  });
  await noted.catch((error: unknown) => {
    if (!(error instanceof NoRoomError)) throw error;
  });
}
