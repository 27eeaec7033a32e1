import type { Page } from '@playwright/test';
import { closeEvent, dialogOf, openEvent, week } from './calendar-page.ts';
import { expect, test } from './extension.ts';
import { addTopic, topicOf } from './panel-acts.ts';
import { kimsTeam } from './team.ts';
import { instanceAt, nextWeek } from './weeks.ts';

const withAna = instanceAt('ana1on1', nextWeek(1), '10:00', { title: '1:1 Ana / Kim' });
const withBo = instanceAt('bo1on1', nextWeek(5), '10:00', { title: '1:1 Bo / Kim' });

const takeOut = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelector('html > [data-cx-host]')?.remove());

test.beforeEach(async ({ seed, calendarPage, panel }) => {
  await seed(kimsTeam);
  await openEvent(await calendarPage(week([withAna, withBo])), '1:1 Ana');
  await expect(topicOf(panel(), 'Take-off')).toBeVisible();
});

test('a page that deletes our node gets it back, with what was being typed', async ({ page, panel }) => {
  await panel()
    .getByRole('button', { name: /^Add a topic/ })
    .click();
  await panel().getByRole('textbox', { name: 'Add a topic' }).fill('half a thou');
  for (let time = 0; time < 5; time += 1) {
    await takeOut(page);
    await expect(panel()).toHaveCount(1);
  }
  await expect(panel().getByRole('textbox', { name: 'Add a topic' })).toHaveValue('half a thou');
  await addTopic(panel(), 'half a thought');
  await expect(topicOf(panel(), 'half a thought')).toBeVisible();
});

test('after twenty fights we step back, say so in the health light, and the calendar goes on', async ({
  page,
  panel,
  session,
}) => {
  await page.evaluate(() => {
    const count = { out: 0 };
    Object.assign(window, { __fights: count });
    new MutationObserver(() => {
      const host = document.querySelector('html > [data-cx-host]');
      if (host === null) return;
      host.remove();
      count.out += 1;
    }).observe(document.documentElement, { childList: true });
  });
  await takeOut(page);
  await expect
    .poll(async () => (await session.stored('health'))['health'])
    .toContainEqual(expect.objectContaining({ id: 'google-calendar/panel', state: 'partly' }));
  await expect(panel()).toHaveCount(0);
  const fights = await page.evaluate(() => (window as Window & { __fights?: { out: number } }).__fights?.out);
  expect(fights).toBeLessThanOrEqual(21);
  await closeEvent(page);
  await expect(dialogOf(page, '1:1 Ana')).toHaveCount(0);
});

test('the worker may stop at any time: the next edit starts it again', async ({ panel, session }) => {
  await session.stopWorker();
  await addTopic(panel(), 'On a cold worker');
  await expect(topicOf(panel(), 'On a cold worker')).toBeVisible();
});
