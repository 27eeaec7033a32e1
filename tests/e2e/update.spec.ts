import { bo, kim } from '../sites/google-calendar/people.ts';
import { opportunityPage } from '../sites/salesforce/opportunity-page.ts';
import { openCovered, openEvent, week } from './calendar-page.ts';
import { expect, salesforceHosts, test } from './extension.ts';
import { addTopic, topicOf } from './panel-acts.ts';
import { kimsTeam } from './team.ts';
import { watchErrors } from './watch-errors.ts';
import { instanceAt, nextWeek } from './weeks.ts';

test.use({ isUpdated: true });

const withAna = instanceAt('ana1on1', nextWeek(1), '10:00', { title: '1:1 Ana / Kim' });
const withBo = instanceAt('bo1on1', nextWeek(5), '10:00', {
  title: '1:1 Bo / Kim',
  guests: [kim, { ...bo, response: 'accepted' }],
});

test('R5: after an update the old panel is gone within a second, one new one is there, and in it what was being typed', async ({
  seed,
  calendarPage,
  page,
  panel,
  session,
  takeScreenshot,
}) => {
  await seed(kimsTeam);
  const errors = await watchErrors(page, session);
  await calendarPage(week([withAna, withBo]));
  await openEvent(page, '1:1 Ana');
  await expect(topicOf(panel(), 'Take-off')).toBeVisible();
  // A new topic, an action item, and a note that had no second to save itself: of each the last letter counts.
  await panel().getByRole('button', { name: 'Add a topic' }).click();
  await page.keyboard.type('Pricing worksh');
  await panel().getByRole('textbox', { name: 'Add an action item' }).fill('Send the test pl');
  await panel()
    .getByRole('textbox', { name: 'Shared with Ana' })
    .pressSequentially('Wants to lead the roll', { delay: 5 });
  const { topics, items } = await session.stored('topics', 'items');
  await panel().evaluate((host) => {
    host.setAttribute('data-old', '');
    // When the old one went, and the most there ever were.
    const told = document.documentElement.dataset;
    new MutationObserver(() => {
      const hosts = document.querySelectorAll('html > [data-cx-host]').length;
      told['most'] = String(Math.max(Number(told['most'] ?? 0), hosts));
      if (!host.isConnected) told['goneAt'] ??= String(Date.now());
    }).observe(document.documentElement, { childList: true });
  });
  let stoppedAt = Infinity;
  (await session.serviceWorker()).once('close', () => (stoppedAt = Date.now()));
  await session.update('0.2.0');
  await page.bringToFront();
  await expect(page.locator('html > [data-cx-host]:not([data-old])')).toHaveCount(1);
  await expect(panel()).toHaveCount(1);
  await expect(topicOf(panel(), 'Take-off')).toBeVisible();
  await expect(panel().getByRole('textbox', { name: 'Add a topic' })).toHaveValue('Pricing worksh');
  await expect(panel().getByRole('textbox', { name: 'Add an action item' })).toHaveValue('Send the test pl');
  await expect(panel().getByRole('textbox', { name: 'Shared with Ana' })).toHaveValue('Wants to lead the roll');
  const { goneAt, most } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
  expect(Number(goneAt) - stoppedAt).toBeLessThan(1_000);
  expect(most).toBe('1');
  expect(await session.stored('topics', 'items')).toEqual({ topics, items });
  await takeScreenshot('typed-over-an-update');
  await addTopic(panel(), 'After the update');
  await expect(topicOf(panel(), 'After the update')).toBeVisible();
  await openCovered(page, '1:1 Bo');
  await expect(panel().getByRole('heading', { name: '1:1 with Bo' })).toBeVisible();
  await expect(panel()).toHaveCount(1);
  expect(errors).toEqual([]);
});

test('a grant survives an update, and the panel with it: exactly once, the old one gone', async ({
  seed,
  crmPage,
  panel,
  session,
}) => {
  await seed(kimsTeam);
  const page = await crmPage(opportunityPage());
  await expect(panel().getByRole('heading', { name: 'Fernhill Foods: plant rollout' })).toBeVisible();
  await panel().evaluate((host) => host.setAttribute('data-old', ''));
  await session.update('0.2.0');
  await page.bringToFront();
  await expect(page.locator('html > [data-cx-host]:not([data-old])')).toHaveCount(1);
  await expect(panel()).toHaveCount(1);
  await expect(panel().getByRole('heading', { name: 'Fernhill Foods: plant rollout' })).toBeVisible();
  const worker = await session.serviceWorker();
  expect(await worker.evaluate('chrome.runtime.getManifest().version')).toBe('0.2.0');
  expect(await worker.evaluate(`chrome.permissions.contains({ origins: ['${salesforceHosts}'] })`)).toBe(true);
  await page.reload();
  await expect(panel()).toHaveCount(1);
  await expect(panel().getByRole('heading', { name: 'Fernhill Foods: plant rollout' })).toBeVisible();
});

test('where the extension was removed, the panel that it leaves throws nothing into the page, and goes at its next look', async ({
  seed,
  calendarPage,
  page,
  panel,
  session,
}) => {
  await seed(kimsTeam);
  const errors = await watchErrors(page, session);
  await calendarPage(week([withAna]));
  await openEvent(page, '1:1 Ana');
  await expect(topicOf(panel(), 'Take-off')).toBeVisible();
  const worker = await session.serviceWorker();
  const gone = worker.waitForEvent('close');
  await panel().getByRole('button', { name: 'Add a topic' }).click();
  await page.keyboard.type('A topic');
  await worker.evaluate('void chrome.management.uninstallSelf()');
  await gone;
  // Whatever it was about to do, and what one types meanwhile.
  await page.keyboard.type('Too late');
  await page.evaluate(() => document.documentElement.append(document.createElement('i')));
  await expect(panel()).toHaveCount(0);
  expect(errors).toEqual([]);
});
