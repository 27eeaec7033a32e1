import { browser } from '#imports';
import type { CoxswainDatabase } from '../store/database';
import { listFeeds } from '../store/feeds';

/** The alarm at which the worker asks which feeds are due. */
export const feedAlarm = 'feeds';

/** Each feed says itself when it is due, half an hour and a little after its last read; this is how often it is asked. */
const periodInMinutes = 10;

/**
 * Makes the alarm when there are feeds and it is missing. One that stands is left alone, as making it anew each time the
 * worker starts would put it off for ever; one that lies further off than its period was left by a clock set back.
 */
export async function ensureFeedAlarm(db: CoxswainDatabase): Promise<void> {
  const [alarm, feeds] = await Promise.all([browser.alarms.get(feedAlarm), listFeeds(db)]);
  const waitMs = (alarm?.scheduledTime ?? Infinity) - Date.now();
  if (feeds.length === 0) await browser.alarms.clear(feedAlarm);
  else if (waitMs > 2 * periodInMinutes * 60_000) {
    await browser.alarms.create(feedAlarm, { delayInMinutes: 1 + Math.random() * 4, periodInMinutes });
  }
}
