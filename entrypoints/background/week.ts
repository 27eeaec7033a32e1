import { browser } from '#imports';
import type { Words } from '../../components/create-words';
import { addDays, startOfDay } from '../../lib/domain/day-range';
import type { Instant } from '../../lib/domain/time';
import { changesPort, weekTables } from '../../lib/messages/changes';
import type { HandlerContext } from '../../lib/messages/handlers/edit-context';
import { readThisWeek } from '../../lib/messages/handlers/read-this-week';
import { watchChanges } from '../../lib/store/watch-changes';
import { sayReminders, watchNotices } from './notices';
import { showOnToolbar } from './toolbar';

/** At which the worker looks at the week: the toolbar's count, and what there is to remind of. */
export const weekAlarm = 'week';

/** So often at least: days turn, meetings end, and a laptop may have slept over the moment that was waited for. */
const longestMinutes = 60;

/** What happens together is looked at once. */
const settleMs = 100;

/** Looks at the week after each change of it, when its moment comes, and when the browser starts. */
export function watchWeek(
  context: HandlerContext,
  words: Words,
  guarded: (where: string, run: () => Promise<unknown>) => void,
): void {
  let turn: Promise<unknown> = Promise.resolve();
  /** One after the other: two looks at once would both find the same to remind of. */
  const look = (): void =>
    guarded('week', () => {
      turn = turn.catch(() => undefined).then(() => lookAtWeek(context, words));
      return turn;
    });
  let soon: ReturnType<typeof setTimeout> | undefined;
  const lookSoon = (): void => {
    clearTimeout(soon);
    soon = setTimeout(look, settleMs);
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === weekAlarm) look();
  });
  browser.runtime.onInstalled.addListener(look);
  browser.runtime.onStartup.addListener(look);
  browser.runtime.onConnect.addListener(({ name, sender }) => {
    if (name === changesPort && sender?.url?.startsWith(browser.runtime.getURL('/')) === true) lookSoon();
  });
  watchChanges(context.db, weekTables, lookSoon);
  watchNotices(context, guarded);
  // Reminders were allowed, perhaps before the setting is stored.
  browser.permissions.onAdded.addListener(lookSoon);
  guarded('week alarm', async () => {
    // Neither event comes when the extension was switched off and on; and a clock set back leaves an alarm far off.
    const alarm = await browser.alarms.get(weekAlarm);
    if (alarm === undefined || alarm.scheduledTime - context.now() > 2 * longestMinutes * 60_000) look();
  });
}

async function lookAtWeek(context: HandlerContext, words: Words): Promise<void> {
  const { db, now } = context;
  // First, so that a look which fails is not the last one.
  await lookAgainAt([], now());
  const week = await readThisWeek(db, now());
  await showOnToolbar(words, week);
  const midnight = startOfDay(addDays(week.today, 1), week.facts.zone);
  await lookAgainAt([midnight], now());
  const nextAt = await sayReminders(context, words, week);
  if (nextAt !== undefined) await lookAgainAt([midnight, nextAt], now());
}

/** The alarm at the next of these moments, within the hour; and each hour after, should the worker be stopped on the way. */
const lookAgainAt = (moments: readonly Instant[], now: Instant): Promise<void> =>
  browser.alarms.create(weekAlarm, {
    when: Math.min(...moments, now + longestMinutes * 60_000),
    periodInMinutes: longestMinutes,
  });
