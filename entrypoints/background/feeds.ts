import { browser } from '#imports';
import { ensureFeedAlarm, feedAlarm } from '../../lib/messages/feed-alarm';
import type { HandlerContext } from '../../lib/messages/handlers/edit-context';
import { liveFeedContext } from '../../lib/messages/handlers/live-feed-context';
import { watchChanges } from '../../lib/store/watch-changes';

/** Reads the feeds that are due. After a night's or a week's sleep the alarm fires once: there is no storm. */
export function watchFeeds(
  context: HandlerContext,
  guarded: (where: string, run: () => Promise<unknown>) => void,
): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== feedAlarm) return;
    guarded('feeds', async () => {
      // Reading calendar files is the largest thing in the worker, which seldom starts for it.
      const { refreshDueFeeds } = await import('../../lib/messages/handlers/refresh-feed');
      await refreshDueFeeds(liveFeedContext(context));
    });
  });
  const ensure = (): void => guarded('feeds alarm', () => ensureFeedAlarm(context.db));
  // The first feed may come with a backup, the last go in settings.
  watchChanges(context.db, ['feeds'], ensure);
  ensure();
}
