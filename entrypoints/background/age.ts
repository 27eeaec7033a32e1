import { browser } from '#imports';
import type { HandlerContext } from '../../lib/messages/handlers/edit-context';
import { isReadOnly } from '../../lib/store/open-database';
import { checkedNow } from '../../lib/store/rights/checked-now';
import { eraseByAge } from '../../lib/store/rights/erase-by-age';
import { erasePeople } from '../../lib/store/rights/erase-person';
import { listTombstones } from '../../lib/store/rights/tombstones';
import { getSettings } from '../../lib/store/settings';

/** At which what is older than it is kept goes. */
const ageAlarm = 'age';

/** Twice a day: what has its day on a computer that is seldom on goes within hours. The first waits until the start is over. */
const everyMinutes = 12 * 60;
const firstMinutes = 5;

/** Lets go of what is older than the settings keep it, in the background. */
export function watchAge(
  { db, now }: Pick<HandlerContext, 'db' | 'now'>,
  guarded: (where: string, run: () => Promise<unknown>) => void,
): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== ageAlarm) return;
    guarded('age', async () => {
      if (await isReadOnly(db)) return;
      // What was under way in a page when somebody was erased.
      const erased = await listTombstones(db);
      if (erased.length > 0) await erasePeople(db, erased);
      await eraseByAge(db, (await getSettings(db)).keepFor, await checkedNow(db, now()));
    });
  });
  guarded('age alarm', async () => {
    // Alarms go when the extension is switched off and on; one that is there keeps its time.
    if ((await browser.alarms.get(ageAlarm)) !== undefined) return;
    await browser.alarms.create(ageAlarm, { delayInMinutes: firstMinutes, periodInMinutes: everyMinutes });
  });
}
