import { browser } from '#imports';
import { ensureFeedAlarm, feedAlarm } from '../../lib/messages/feed-alarm';
import type { HandlerContext } from '../../lib/messages/handlers/edit-context';
import { liveFeedContext } from '../../lib/messages/handlers/live-feed-context';
import { refreshDueFeeds } from '../../lib/messages/handlers/refresh-feed';
import { watchChanges } from '../../lib/store/watch-changes';

/** Reads the feeds that are due. After a night's or a week's sleep the alarm fires once: there is no storm. */
export function watchFeeds(
  context: HandlerContext,
  guarded: (where: string, run: () => Promise<unknown>) => void,
): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === feedAlarm) guarded('feeds', () => refreshDueFeeds(liveFeedContext(context)));
  });
  const ensure = (): void => guarded('feeds alarm', () => ensureFeedAlarm(context.db));
  // The first feed may come with a backup, the last go in settings.
  watchChanges(context.db, ['feeds'], ensure);
  ensure();
}
