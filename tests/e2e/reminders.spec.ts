import type { Page } from '@playwright/test';
import type { ExtensionSession } from '../browser/extension-session.ts';
import { expect, test } from './extension.ts';
import { kimsTeam } from './team.ts';

test.use({ isUpdated: true });

/** The worker has the real clock, so the home zone is one in which it is noon: a digest is due, and nothing is quiet. */
const now = Date.now();
const offset = 12 - new Date(now).getUTCHours();
const homeZone = `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`;
const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(homeZone).toPlainDate().toString();
const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

const meeting = (id: string, personId: string, startAt: number) => ({
  id: `${id}@google.com#${new Date(startAt).toISOString().replace('.000', '')}`,
  series: `${id}@google.com`,
  calendar: 'kim@example.com',
  kind: 'one-on-one',
  personIds: [personId],
  withTeam: false,
  isMixed: false,
  rhythm: `person:one-on-one:${personId}`,
  title: `1:1 ${personId}`,
  startAt,
  endAt: startAt + 30 * minuteMs,
  isAllDay: false,
  firstStartAt: startAt,
  firstSeenAt: now - 9 * dayMs,
  lastSeenAt: now,
  isStanding: true,
  missedLooks: 0,
  isCancelled: false,
  response: 'accepted',
  declinedBy: [],
  moves: [],
  isRecurring: true,
  updatedAt: 1,
});
const minutesFromNow = (minutes: number) => Math.floor(now / minuteMs) * minuteMs + minutes * minuteMs;

/** A 1:1 with Ana in 20 minutes, and one with Bo at this time on each of the last nine days, none of which landed. */
const withAna = meeting('ana', 'ana', minutesFromNow(20));
const withBo = Array.from({ length: 9 }, (_, days) => meeting(`bo${days}`, 'bo', minutesFromNow(-60) - days * dayMs));
const settings = { ...kimsTeam['settings']?.[0], homeZone };
const reminders = {
  digestAt: 600,
  beforeMinutes: 30,
  hasAfter: true,
  quiet: { from: 1_140, until: 480 },
  sinceAt: 0,
};

/* Asked for in a page of ours, which is not the worker: nothing but the alarm wakes that. */
const shown = (page: Page) => page.evaluate(async () => Object.keys(await chrome.notifications.getAll()).toSorted());
const close = (page: Page, id: string) => page.evaluate((notice) => chrome.notifications.clear(notice), id);
/** As the alarm does at its moment, or when the machine wakes after it. The look that it starts sets the next one. */
async function fireAlarm(page: Page): Promise<void> {
  await page.evaluate(() => chrome.alarms.create('week', { when: Date.now() }));
  const period = () => page.evaluate(async () => (await chrome.alarms.get('week'))?.periodInMinutes);
  await expect.poll(period).toBe(60);
}
const openReminders = async (session: ExtensionSession) => {
  const page = await session.openOwn('options', '#reminders');
  const section = page.getByRole('region', { name: 'Reminders' });
  const digest = section.getByRole('radiogroup', { name: 'Morning digest' });
  return { page, section, switchOn: () => digest.getByText('On').click() };
};
const mayNotify = async (session: ExtensionSession) =>
  (await session.serviceWorker()).evaluate(() => chrome.permissions.contains({ permissions: ['notifications'] }));

test('a fresh install may not notify, and a click that the browser’s question waits behind switches nothing on', async ({
  session,
}) => {
  const { switchOn } = await openReminders(session);
  expect(await mayNotify(session)).toBe(false);
  await switchOn();
  expect((await session.stored('settings'))['settings']).toEqual([]);
  expect(await mayNotify(session)).toBe(false);
});

test('after a week asleep each thing comes once, and once only, whenever the worker is stopped; a click leads there', async ({
  session,
  takeScreenshot,
}) => {
  test.slow();
  await session.grantOptional('notifications');
  expect(await mayNotify(session)).toBe(true);
  await session.seed({ ...kimsTeam, settings: [settings], meetings: [withAna, ...withBo] });
  const { page, section, switchOn } = await openReminders(session);
  await switchOn();
  await expect(section.getByLabel('Time of the digest')).toHaveValue('08:30');
  await section.getByRole('combobox').selectOption('30 minutes before');
  await section.getByRole('radiogroup', { name: 'After a meeting' }).getByText('On').click();
  await takeScreenshot('reminders', { of: page });
  await takeScreenshot('reminders', { of: page, dark: true });
  // Half past eight is over: the first digest is tomorrow's. And what ended before is not made up for.
  await fireAlarm(page);
  await expect.poll(() => shown(page)).toEqual([]);

  // A week ago they were on.
  await session.stopWorker(page);
  await session.seed({ settings: [{ ...settings, reminders }] });
  await fireAlarm(page);
  const after = `after:${withBo[0]?.id}:${today}`;
  const before = `before:${withAna.id}:${today}`;
  await expect.poll(() => shown(page)).toEqual([after, before, `digest:${today}`]);

  // Closed, and the worker stopped: nothing of it comes again, and what is new does.
  for (const id of [after, before, `digest:${today}`]) await close(page, id);
  await session.stopWorker(page);
  const withCy = meeting('cy', 'cy', minutesFromNow(25));
  await session.seed({ meetings: [withCy] });
  await fireAlarm(page);
  await expect.poll(() => shown(page)).toEqual([`before:${withCy.id}:${today}`]);
  await session.stopWorker(page);
  await fireAlarm(page);
  const opened = session.context.waitForEvent('page');
  // The browser's own event, as the click on the notification sends it.
  const id = JSON.stringify(`before:${withCy.id}:${today}`);
  await (await session.serviceWorker()).evaluate(`chrome.notifications.onClicked.dispatch(${id})`);
  await expect((await opened).getByRole('heading', { name: '1:1 with Cy' })).toBeVisible();
  expect(await shown(page)).toEqual([]);
});
