import { freshReminders, offeredDigestAt } from '../../lib/domain/reminder';
import type { Instant } from '../../lib/domain/time';
import type { CoxswainDatabase } from '../../lib/store/database';
import { getSettings, saveSettings } from '../../lib/store/settings';
import { write } from '../../lib/store/write';

/** Switches the morning digest on, from the next one on; other reminders stay as they are. */
export const keepDigest = (db: CoxswainDatabase, at: Instant): Promise<void> =>
  write(db, [db.settings], async () => {
    const { reminders = freshReminders } = await getSettings(db);
    await saveSettings(db, { reminders: { ...reminders, digestAt: offeredDigestAt, sinceAt: at } }, at);
  });
