import type { Page } from '@playwright/test';
import { calendarLog, chipOf, dialogOf, openEvent, week } from './calendar-page.ts';
import { contentWorld } from './content-world.ts';
import { expect, test } from './extension.ts';
import { promise } from './history.ts';
import { itemOf, topicOf } from './panel-acts.ts';
import { kimsTeam } from './team.ts';
import { instanceAt, nextWeek } from './weeks.ts';

const withAna = instanceAt('ana1on1', nextWeek(1), '10:00', { title: '1:1 Ana / Kim' });

const isInPanel = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.hasAttribute('data-cx-host') ?? false);

/** The command's shortcut is the browser's own and cannot be pressed headless; this is what it makes the worker do. */
async function focusByCommand(
  page: Page,
  worker: { evaluate: (expression: string) => Promise<unknown> },
): Promise<void> {
  await worker.evaluate(`chrome.tabs.query({ url: 'https://calendar.google.com/*' }).then(([tab]) =>
    chrome.tabs.sendMessage(tab.id, { id: 1, type: 'panel.focus', data: null, timestamp: Date.now() }))`);
  await expect.poll(() => isInPanel(page)).toBe(true);
}

test.beforeEach(async ({ seed, calendarPage, panel }) => {
  await seed({ ...kimsTeam, items: [promise('Send the price list', 3)] });
  await calendarPage(week([withAna]));
  await expect(panel()).toHaveCount(0);
});

test('keys, clicks and focus in the panel stay in the panel; the dialog stays open', async ({ page, panel }) => {
  await openEvent(page, '1:1 Ana');
  await topicOf(panel(), 'Take-off').getByRole('checkbox').check();
  const before = await calendarLog(page);
  await panel()
    .getByRole('button', { name: /^Add a topic/ })
    .click();
  const field = panel().getByRole('textbox', { name: 'Add a topic' });
  await expect(field).toBeFocused();
  await page.keyboard.type('jkce prices');
  await expect(field).toHaveValue('jkce prices');
  await page.keyboard.press('Enter');
  await expect(topicOf(panel(), 'jkce prices')).toBeVisible();
  // The button that is pressed goes with its editor: what is typed next must not be the calendar's.
  await panel().getByRole('button', { name: 'jkce prices', exact: true }).click();
  await panel().getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(topicOf(panel(), 'jkce prices')).toHaveCount(0);
  await page.keyboard.type('ckj');
  await panel().getByRole('button', { name: 'More', exact: true }).click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await page.mouse.wheel(0, 200);
  expect(await calendarLog(page)).toEqual(before);
  await expect(dialogOf(page, '1:1 Ana')).toBeVisible();
  await expect(panel().getByRole('complementary')).toBeVisible();
});

test('the whole flow goes by keyboard alone', async ({ page, panel, serviceWorker }) => {
  await chipOf(page, '1:1 Ana').focus();
  await page.keyboard.press('Enter');
  await expect(topicOf(panel(), 'Take-off')).toBeVisible();
  await focusByCommand(page, await serviceWorker());

  const tabTo = async (name: string | RegExp, role: 'button' | 'checkbox' | 'textbox'): Promise<void> => {
    const wanted = panel().getByRole(role, typeof name === 'string' ? { name, exact: true } : { name });
    await expect(async () => {
      await page.keyboard.press('Tab');
      await expect(wanted).toBeFocused({ timeout: 50 });
    }).toPass({ intervals: [1] });
  };
  await tabTo('Take-off', 'checkbox');
  await page.keyboard.press('Space');
  await expect(panel().getByRole('checkbox', { name: 'Take-off' })).toBeChecked();

  await tabTo(/^Add a topic/, 'button');
  await page.keyboard.press('Enter');
  await expect(panel().getByRole('textbox', { name: 'Add a topic' })).toBeFocused();
  await page.keyboard.type('Pricing workshop');
  await page.keyboard.press('Enter');
  await expect(topicOf(panel(), 'Pricing workshop')).toBeVisible();

  await tabTo('Done', 'button');
  await page.keyboard.press('Enter');
  const done = itemOf(panel(), 'Send the price list').getByRole('button', { name: 'Done', exact: true });
  await expect(done).toHaveAttribute('aria-pressed', 'true');

  await page.keyboard.press('a');
  await expect(panel().getByRole('textbox', { name: 'Add an action item' })).toBeFocused();
  await page.keyboard.type('Book the plant visit');
  await page.keyboard.press('Enter');
  await expect(itemOf(panel(), 'Book the plant visit')).toBeVisible();
  expect((await calendarLog(page)).keys).toEqual(['Enter']);
  await expect(dialogOf(page, '1:1 Ana')).toBeVisible();
});

test('the command moves the focus in, Esc gives it back and leaves the dialog open', async ({
  page,
  panel,
  serviceWorker,
}) => {
  await openEvent(page, '1:1 Ana');
  await expect(topicOf(panel(), 'Take-off')).toBeVisible();
  // Opened once before, the dialog is not drawn anew under the focus.
  await page.locator('#xDetDlgCloseBu').click();
  await expect(panel()).toHaveCount(0);
  await openEvent(page, '1:1 Ana');
  await expect(topicOf(panel(), 'Take-off')).toBeVisible();
  await page.locator('#xDetDlgCloseBu').focus();
  await focusByCommand(page, await serviceWorker());
  await page.keyboard.press('Escape');
  await expect(page.locator('#xDetDlgCloseBu')).toBeFocused();
  await expect(dialogOf(page, '1:1 Ana')).toBeVisible();
  await expect(panel().getByRole('complementary')).toBeVisible();
  expect((await calendarLog(page)).keys).toEqual([]);
  expect(await (await contentWorld(page)).evaluate('coxswainLink.isGuarded')).toBe(true);
});

test('Esc goes to the dialog where what had the focus was drawn anew meanwhile', async ({
  page,
  panel,
  serviceWorker,
}) => {
  await openEvent(page, '1:1 Ana');
  await expect(topicOf(panel(), 'Take-off')).toBeVisible();
  await page.locator('#xDetDlgCloseBu').focus();
  await focusByCommand(page, await serviceWorker());
  await page.evaluate(() => {
    const button = document.querySelector('#xDetDlgCloseBu');
    button?.replaceWith(button.cloneNode(true));
  });
  await page.keyboard.press('Escape');
  await expect(dialogOf(page, '1:1 Ana')).toBeFocused();
  await expect(panel().getByRole('complementary')).toBeVisible();
});

test('1 to 9 answer the question what the meeting is for', async ({ calendarPage, panel, serviceWorker }) => {
  const page = await calendarPage(week([instanceAt('x', nextWeek(1), '10:00', { title: 'Ana pipe sync' })]));
  await openEvent(page, 'Ana pipe sync');
  await expect(panel().getByRole('heading', { name: 'What is this meeting for?' })).toBeVisible();
  await focusByCommand(page, await serviceWorker());
  await page.keyboard.press('1');
  await expect(panel().getByRole('heading', { name: 'What is this meeting for?' })).toHaveCount(0);
  await expect(panel().getByText('you chose this')).toBeVisible();
});
