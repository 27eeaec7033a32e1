import type { CoxswainDatabase } from '../../store/database';
import { getSettings, saveSettings } from '../../store/settings';
import { write } from '../../store/write';
import { announceSettings } from './announce';

/** Puts the privacy screen up or takes it away, everywhere at once. Two keys in a row are two changes. */
export async function toggleVeil(db: CoxswainDatabase, now: number): Promise<void> {
  await write(db, [db.settings], async () => {
    const { isVeiled } = await getSettings(db);
    return saveSettings(db, { isVeiled: isVeiled !== true }, now);
  });
  announceSettings();
}
