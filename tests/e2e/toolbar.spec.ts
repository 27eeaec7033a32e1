import type { Worker } from '@playwright/test';
import { expect, test } from './extension.ts';
import { kimsTeam } from './team.ts';

/** On the real clock, as the worker has no other: the whole week was just looked at and holds no 1:1 at all. */
const now = Date.now();
const dayMs = 24 * 3_600_000;
const stamps = { createdAt: 1, updatedAt: 1 };
const emptyWeek = {
  ...kimsTeam,
  commitments: [
    {
      id: 'weekly',
      kind: 'one-on-one',
      with: { type: 'each-report' },
      frequency: { times: 1, every: 1, unit: 'week' },
      minutes: 30,
      validFrom: new Date(now - 60 * dayMs).toISOString().slice(0, 10),
      ...stamps,
    },
  ],
  coverage: [
    {
      id: 'look',
      calendar: 'kim@example.com',
      fromAt: now - 8 * dayMs,
      untilAt: now + 8 * dayMs,
      firstSeenAt: now - 60_000,
      lastSeenAt: now - 60_000,
      source: 'grid',
    },
  ],
};

const button = async (worker: () => Promise<Worker>) =>
  (await worker()).evaluate(async () => {
    const { action } = chrome;
    return { count: await action.getBadgeText({}), title: await action.getTitle({}) };
  });

const say = (atRisk: number) => ({
  count: String(atRisk),
  title: `Coxswain, this week: nothing due yet, ${atRisk} to come, all at risk`,
});

test('the toolbar button counts what is at risk this week, right after each edit, also one that wakes the worker', async ({
  session,
  serviceWorker,
}) => {
  await expect.poll(() => button(serviceWorker)).toEqual({ count: '', title: 'Coxswain: nothing planned this week' });
  await session.seed(emptyWeek);
  const page = await session.openOwn('options');
  const countChoice = page.getByRole('radiogroup', { name: 'Count on the toolbar button' });

  await page.getByRole('button', { name: 'Remove Cy' }).click();
  await expect.poll(() => button(serviceWorker)).toEqual(say(2));
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => button(serviceWorker)).toEqual(say(3));

  await session.stopWorker(page);
  await countChoice.getByText('Hidden').click();
  await expect.poll(() => button(serviceWorker)).toEqual({ ...say(3), count: '' });
  await session.stopWorker(page);
  await countChoice.getByText('Shown').click();
  await expect.poll(() => button(serviceWorker)).toEqual(say(3));
});

test('the week is looked at again at the turn of the day, within the hour, and also after an alarm got lost', async ({
  session,
  serviceWorker,
}) => {
  const alarm = async () => (await serviceWorker()).evaluate(() => chrome.alarms.get('week'));
  await expect.poll(async () => (await alarm())?.periodInMinutes).toBe(60);
  expect((await alarm())?.scheduledTime).toBeLessThanOrEqual(Date.now() + 3_600_000);

  // A home where it is past eleven in the evening, whatever the time is: midnight is within the hour. Tried anew should it pass.
  await expect(async () => {
    const east = ((23 - new Date().getUTCHours() + 12) % 24) - 12;
    const homeZone = `Etc/GMT${east > 0 ? '-' : '+'}${Math.abs(east)}`;
    const midnight = Temporal.Now.zonedDateTimeISO(homeZone).add({ days: 1 }).startOfDay().epochMilliseconds;
    await session.seed({ settings: (kimsTeam['settings'] ?? []).map((row) => ({ ...row, homeZone })) });
    await (await serviceWorker()).evaluate(() => chrome.alarms.clearAll());
    await session.stopWorker();
    const page = await session.openOwn('meeting', '?occurrence=none');
    await expect.poll(async () => (await alarm())?.scheduledTime).toBe(midnight);
    await page.close();
  }).toPass();
});
