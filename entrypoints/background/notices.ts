import { browser } from '#imports';
import type { Words } from '../../components/create-words';
import { noticeText } from '../../components/notice-words';
import { findNextReminderAt } from '../../lib/domain/reminder';
import type { Instant } from '../../lib/domain/time';
import type { HandlerContext } from '../../lib/messages/handlers/edit-context';
import { openPanelPage } from '../../lib/messages/handlers/open-panel-page';
import type { ThisWeek } from '../../lib/messages/handlers/read-this-week';
import { remind, type NoticeBoard } from '../../lib/messages/handlers/remind';
import { readRemindedWeek } from '../../lib/messages/handlers/reminded-week';
import { noticeAccess } from '../../lib/messages/notice-access';
import { keepAsShown, remindersOfNotice } from '../../lib/store/reminders';
import { openWeek } from './open-own';

/** Says what is due, and when to look again; undefined for nothing in sight. */
export async function sayReminders({ db }: HandlerContext, words: Words, week: ThisWeek): Promise<Instant | undefined> {
  const settings = week.settings.reminders;
  // What others see on a shared screen names nobody: it is said afterwards, while it is due.
  if (settings === undefined || week.settings.isVeiled === true || !(await noticeAccess.has())) return undefined;
  const { digest, meetings, isAway } = await readRemindedWeek(db, week);
  const facts = { now: week.facts.now, zone: week.facts.zone, settings, meetings, isAway };
  const board: NoticeBoard = {
    shown: async () => new Set(Object.keys(await browser.notifications.getAll())),
    show: async (notice) => {
      const text = noticeText(words, notice, { ...week.facts, digest });
      await browser.notifications.create(notice.id, {
        type: 'basic',
        iconUrl: browser.runtime.getURL('/icon-128.png'),
        ...text,
      });
    },
  };
  return findNextReminderAt({ ...facts, said: await remind(db, facts, digest, board) });
}

/** A click leads to the meeting, or to the popup's list in a window of its own; once shown and closed is once said. */
export function watchNotices(
  { db, now }: HandlerContext,
  guarded: (where: string, run: () => Promise<unknown>) => void,
): void {
  let isWatching = false;
  const watch = (): void => {
    if (isWatching || browser.notifications === undefined) return;
    isWatching = true;
    browser.notifications.onClosed.addListener((id) => guarded('notice closed', () => keepAsShown(db, id, now())));
    browser.notifications.onClicked.addListener((id) =>
      guarded('notice clicked', async () => {
        await keepAsShown(db, id, now());
        await browser.notifications.clear(id);
        const occurrences = (await remindersOfNotice(db, id)).flatMap(({ occurrence }) => occurrence ?? []);
        const [occurrence] = occurrences;
        if (occurrence !== undefined && occurrences.length === 1) await openPanelPage({ occurrence }, 'tab');
        else await openWeek();
      }),
    );
  };
  watch();
  browser.permissions.onAdded.addListener(watch);
}
