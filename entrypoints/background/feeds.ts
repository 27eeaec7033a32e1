import { browser } from '#imports';
import { refreshDueFeeds } from '../../lib/messages/handlers/refresh-feed';
import type { FeedContext } from '../../lib/messages/handlers/feed-context';
import type { HandlerContext } from '../../lib/messages/handlers/edit-context';
import { listFeeds } from '../../lib/store/feeds';

const alarmName = 'feeds';

/** Each feed says itself when it is due, half an hour and a little after its last read; this is how often it is asked. */
const periodInMinutes = 10;

/** What reading feeds stands on in an extension page or the worker. */
export const feedContext = (context: HandlerContext): FeedContext => ({
  ...context,
  fetch: (...request) => fetch(...request),
  isGranted: (origin) => browser.permissions.contains({ origins: [origin] }),
  chance: Math.random,
  pause: () => new Promise((resolve) => setTimeout(resolve)),
});

/**
 * Makes the alarm when there are feeds and it is missing. One that stands is left alone, as making it anew each time the
 * worker starts would put it off for ever; one that lies further off than its period was left by a clock set back.
 */
export async function ensureFeedAlarm({ db }: Pick<HandlerContext, 'db'>): Promise<void> {
  const [alarm, feeds] = await Promise.all([browser.alarms.get(alarmName), listFeeds(db)]);
  const waitMs = (alarm?.scheduledTime ?? Infinity) - Date.now();
  if (feeds.length === 0) await browser.alarms.clear(alarmName);
  else if (waitMs > 2 * periodInMinutes * 60_000) {
    await browser.alarms.create(alarmName, { delayInMinutes: 1 + Math.random() * 4, periodInMinutes });
  }
}

/** Reads the feeds that are due. After a night's or a week's sleep the alarm fires once: there is no storm. */
export function watchFeeds(context: HandlerContext, guarded: (where: string, run: () => Promise<unknown>) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) guarded('feeds', () => refreshDueFeeds(feedContext(context)));
  });
  guarded('feeds alarm', () => ensureFeedAlarm(context));
}
