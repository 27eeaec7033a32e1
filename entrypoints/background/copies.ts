import { browser } from '#imports';
import type { HandlerContext } from '../../lib/messages/handlers/edit-context';
import { findLoss } from '../../lib/store/copies/find-loss';
import { isReadOnly } from '../../lib/store/open-database';

/** At which a copy of everything is kept, if anything changed. */
const copyAlarm = 'copies';

/** Four times a day: what a spoiled database costs at most. The first waits until the start is over. */
const everyMinutes = 6 * 60;
const firstMinutes = 10;

/** Keeps copies beside the database in the background, and opens the page of what can be brought back when it was lost. */
export function watchCopies(
  { db, now }: Pick<HandlerContext, 'db' | 'now'>,
  guarded: (where: string, run: () => Promise<unknown>) => void,
): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== copyAlarm) return;
    guarded('copies', async () => {
      // An empty database in place of a lost one is nothing to copy: in its turn it would push the good copies out.
      if ((await isReadOnly(db)) || (await findLoss(db)) !== undefined) return;
      // Its schemas of all tables took a tenth of each start of the worker (2026-11).
      const { makeCopy } = await import('../../lib/store/copies/make-copy');
      await makeCopy(db, { reason: 'rolling', at: now() });
    });
  });
  // Once for each start of the browser: someone who never opens a page of ours would go on with nothing.
  browser.runtime.onStartup.addListener(() => {
    guarded('loss', async () => {
      if ((await findLoss(db)) === undefined) return;
      await browser.tabs.create({ url: browser.runtime.getURL('/restore.html') });
    });
  });
  guarded('copies alarm', async () => {
    if ((await browser.alarms.get(copyAlarm)) !== undefined) return;
    await browser.alarms.create(copyAlarm, { delayInMinutes: firstMinutes, periodInMinutes: everyMinutes });
  });
}
