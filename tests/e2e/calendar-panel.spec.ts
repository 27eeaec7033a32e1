import type { Page } from '@playwright/test';
import { calendarWeekPage } from '../sites/google-calendar/build-week-page.ts';
import type { PageEvent } from '../sites/google-calendar/build-chips.ts';
import { ana, bo, cy, kim } from '../sites/google-calendar/people.ts';
import { expect, test } from './extension.ts';
import { kimsTeam } from './team.ts';
import { eventAt, instanceAt, lastWeek, nextWeek } from './weeks.ts';

const day = nextWeek(3);
const withAna = instanceAt('ana1on1', day, '10:00', { title: '1:1 Ana / Kim' });
const pipeline = instanceAt('pipebo', day, '11:00', { title: 'Pipeline review Bo', guests: [kim, { ...bo, response: 'accepted' }] });
const unclear = eventAt(day, '14:00', { title: 'Catch up', guests: [kim, { address: 'cy@example.com', name: 'Cy' }, ana] });
const focus = eventAt(day, '15:00', { title: 'Focus time', guests: [] });

const week = (events: readonly PageEvent[], today = day) => calendarWeekPage({ events, today, days: 5 });
const open = async (page: Page, title: string) => {
  await page.locator('[data-eventchip]', { hasText: title }).first().click();
  await expect(page.getByRole('dialog').filter({ hasText: title })).toBeVisible();
};
/** What the calendar itself saw and did. */
const calendarLog = (page: Page) =>
  page.evaluate(() => (globalThis as { __calendar?: { keys: string[]; closedFromOutside: number; stolenFocus: number } }).__calendar);

test.beforeEach(async ({ seed }) => seed(kimsTeam));

test('an opened 1:1 shows who, why, the timed agenda and where promises will stand', async ({ calendarPage, panel, takeScreenshot }) => {
  const page = await calendarPage(week([withAna, pipeline]));
  await open(page, '1:1 Ana');
  await expect(panel().getByRole('heading', { name: '1:1 with Ana' })).toBeVisible();
  await expect(panel().getByText('title says “1:1”')).toBeVisible();
  await expect(panel().getByRole('checkbox', { name: /Promises, both directions/ })).toBeVisible();
  await expect(panel().getByText('No promises yet.')).toBeVisible();
  const card = await page.locator('#xDetDlg').boundingBox();
  const ours = await panel().getByRole('complementary').boundingBox();
  const isBeside = (ours?.x ?? 0) >= (card?.x ?? 0) + (card?.width ?? 0) || (ours?.x ?? 0) + (ours?.width ?? 0) <= (card?.x ?? 0);
  expect(isBeside).toBe(true);
  expect(await page.locator('#xDetDlg [data-cx-host], [role=dialog] [data-cx-host]').count()).toBe(0);
  await takeScreenshot('panel-before');
  await takeScreenshot('panel-before', { dark: true });
});

test('ticks, topics, promises and notes are there again after the browser page was closed', async ({ calendarPage, panel }) => {
  const page = await calendarPage(week([withAna]));
  await open(page, '1:1 Ana');
  await panel().getByRole('checkbox', { name: /Take-off/ }).check();
  await panel().getByRole('button', { name: /Add a topic/ }).click();
  await page.keyboard.type('Fernhill: procurement has gone quiet');
  await page.keyboard.press('Enter');
  await expect(panel().getByText('Fernhill: procurement has gone quiet')).toBeVisible();
  await panel().getByRole('textbox', { name: /action item/i }).or(panel().getByRole('button', { name: /Add an action item/ })).first().click();
  await page.keyboard.type('Revise the November forecast');
  await page.keyboard.press('Enter');
  await expect(panel().getByText('Revise the November forecast')).toBeVisible();

  await page.reload();
  await open(page, '1:1 Ana');
  await expect(panel().getByRole('checkbox', { name: /Take-off/ })).toBeChecked();
  await expect(panel().getByText('Fernhill: procurement has gone quiet')).toBeVisible();
  await expect(panel().getByText('Revise the November forecast')).toBeVisible();
});

test('keys, clicks and focus in the panel stay in the panel; the dialog stays open', async ({ calendarPage, panel }) => {
  const page = await calendarPage(week([withAna]));
  await open(page, '1:1 Ana');
  const before = await calendarLog(page);
  await panel().getByRole('button', { name: /Add a topic/ }).click();
  await page.keyboard.type('jkce prices');
  await expect(panel().getByRole('textbox', { name: /topic/i }).first()).toHaveValue('jkce prices');
  await page.keyboard.press('Enter');
  await expect(panel().getByText('jkce prices')).toBeVisible();
  const after = await calendarLog(page);
  expect(after?.keys).toEqual(before?.keys);
  expect(after?.closedFromOutside).toBe(before?.closedFromOutside);
  expect(after?.stolenFocus).toBe(before?.stolenFocus);
  await expect(page.getByRole('dialog').filter({ hasText: '1:1 Ana' })).toBeVisible();
});

test('Esc in the panel gives the focus back to the event and leaves the dialog open', async ({ calendarPage, panel }) => {
  const page = await calendarPage(week([withAna]));
  await open(page, '1:1 Ana');
  await panel().getByRole('button', { name: /Add a topic/ }).focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog').filter({ hasText: '1:1 Ana' })).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-cx-host'))).toBe(false);
});

test('a dialog that is recycled shows the other event’s panel, never the former one’s', async ({ calendarPage, panel }) => {
  const page = await calendarPage(week([withAna, pipeline, focus]));
  await open(page, '1:1 Ana');
  await expect(panel().getByRole('heading', { name: '1:1 with Ana' })).toBeVisible();
  await open(page, 'Pipeline review Bo');
  await expect(panel().getByRole('heading', { name: /Pipeline review.*Bo/ })).toBeVisible();
  await expect(panel().getByRole('heading', { name: '1:1 with Ana' })).toHaveCount(0);
  await page.locator('#xDetDlgCloseBu').click();
  await expect(panel()).toHaveCount(0);
  await open(page, 'Focus time');
  await expect(panel().getByRole('button', { name: /one of your meetings/ })).toBeVisible();
  await expect(panel().getByRole('complementary')).toHaveCount(0);
});

test('what is not sure is asked with one click and remembered for the series', async ({ calendarPage, panel, takeScreenshot }) => {
  const first = instanceAt('annabo', day, '16:00', { title: 'Ana pipe sync' });
  const second = instanceAt('annabo', nextWeek(4), '16:00', { title: 'Ana pipe sync' });
  const page = await calendarPage(week([first, second, unclear]));
  await open(page, 'Ana pipe sync');
  await expect(panel().getByText('What is this meeting for?')).toBeVisible();
  await takeScreenshot('panel-ask');
  await panel().getByRole('button', { name: /Pipeline review/ }).first().click();
  await expect(panel().getByRole('heading', { name: /Pipeline review.*Ana/ })).toBeVisible();
  await page.locator('#xDetDlgCloseBu').click();
  await page.locator('[data-eventchip]', { hasText: 'Ana pipe sync' }).nth(1).click();
  await expect(panel().getByRole('heading', { name: /Pipeline review.*Ana/ })).toBeVisible();
  await expect(panel().getByText('you chose this')).toBeVisible();
});

test('the edit page has the panel too', async ({ calendarPage, panel, takeScreenshot }) => {
  const page = await calendarPage(week([withAna]));
  await open(page, '1:1 Ana');
  await page.locator('#xDetDlg [jsname=DyVDA]').click();
  await expect(page).toHaveURL(/eventedit/);
  await expect(panel().getByRole('heading', { name: '1:1 with Ana' })).toBeVisible();
  await takeScreenshot('panel-edit-page');
});

test('after the end the panel lands: it happened, promises settled, useful', async ({ calendarPage, panel, takeScreenshot }) => {
  const past = instanceAt('ana1on1', lastWeek(3), '10:00', { title: '1:1 Ana / Kim' });
  const page = await calendarPage(week([past], lastWeek(3)));
  await open(page, '1:1 Ana');
  await expect(panel().getByText('Did it happen?')).toBeVisible();
  await panel().getByRole('radio', { name: 'Held' }).or(panel().getByRole('button', { name: 'Held' })).first().click();
  await panel().getByRole('radio', { name: 'Useful' }).or(panel().getByRole('button', { name: 'Useful' })).first().click();
  await takeScreenshot('panel-landing');
  await panel().getByRole('button', { name: 'Land', exact: true }).click();
  await expect(panel().getByText('Did it happen?')).toHaveCount(0);
});

test('carry-over survives that the event is deleted and made anew', async ({ calendarPage, panel }) => {
  const page = await calendarPage(week([withAna]));
  await open(page, '1:1 Ana');
  await panel().getByRole('button', { name: /Add an action item/ }).or(panel().getByRole('textbox', { name: /action item/i })).first().click();
  await page.keyboard.type('Introduce Ana to the plant lead');
  await page.keyboard.press('Enter');
  await panel().getByRole('button', { name: /Add a topic/ }).click();
  await page.keyboard.type('Pricing workshop');
  await page.keyboard.press('Enter');
  await expect(panel().getByText('Pricing workshop')).toBeVisible();

  const again = eventAt(nextWeek(5), '09:00', { eventId: 'madeanew', title: 'Ana 1:1' });
  await calendarPage(week([again]));
  await open(page, 'Ana 1:1');
  await expect(panel().getByText('Introduce Ana to the plant lead')).toBeVisible();
});

test('hostile and long texts are shown as text', async ({ calendarPage, panel }) => {
  const nasty = eventAt(day, '13:00', { title: '1:1 Ana <img src=x onerror="window.__hit=1">\u202e' });
  const long = eventAt(day, '16:00', { title: `1:1 Bo ${'x'.repeat(5000)}`, guests: [kim, bo, cy] });
  const page = await calendarPage(week([nasty, long]));
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await open(page, '1:1 Ana');
  await expect(panel().getByRole('heading', { name: '1:1 with Ana' })).toBeVisible();
  await open(page, '1:1 Bo');
  await expect(panel().getByRole('complementary')).toBeVisible();
  expect(await page.evaluate(() => '__hit' in globalThis)).toBe(false);
  expect(errors).toEqual([]);
});

test('the panel opens as a page of its own, with the same agenda', async ({ calendarPage, panel, context }) => {
  const page = await calendarPage(week([withAna]));
  await open(page, '1:1 Ana');
  await panel().getByRole('button', { name: /More/ }).click();
  const opened = context.waitForEvent('page');
  await panel().getByRole('menuitem', { name: /tab/i }).first().click();
  const own = await opened;
  await expect(own.getByRole('heading', { name: '1:1 with Ana' })).toBeVisible();
  await own.getByRole('checkbox', { name: /Take-off/ }).check();
  await expect(panel().getByRole('checkbox', { name: /Take-off/ })).toBeChecked();
});
