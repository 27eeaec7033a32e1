import type { Page } from '@playwright/test';
import { anasWeek, expect, kimsWeek, test } from './own-page.ts';
import { anasPreparedWeek } from './seller-week.ts';

test.use({ viewport: { width: 380, height: 600 } });

const preparation = (page: Page) => page.locator('.prepare');

test('preparation leads: the next meeting, my topics, my promises, the deals', async ({ openOwn }) => {
  const page = await openOwn('popup', { rows: anasPreparedWeek() });
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([/^1:1 with Kim\s*Thu Nov 26$/, '3 of 3 held']);
  await expect(preparation(page).getByRole('heading', { level: 3 })).toHaveText([
    'My topics',
    'My promises',
    'Deals on its agenda',
  ]);
  await expect(preparation(page).getByRole('listitem')).toHaveText([
    'Fernhill: who signs?',
    'Holiday cover',
    /^Send the test plan.*due tomorrow$/,
    'Fernhill Foods: plant rollout',
  ]);
});

test('a topic is added and taken off in place, and stands in the panel of that meeting', async ({
  openOwn,
  context,
}) => {
  const page = await openOwn('popup', { rows: anasPreparedWeek() });
  const field = page.getByRole('textbox', { name: 'Add a topic' });
  await field.fill('My territory for next year');
  await field.press('Enter');
  await expect(preparation(page).getByText('My territory for next year')).toBeVisible();
  await page.getByRole('button', { name: 'Take “Fernhill: who signs?” off' }).click();
  await expect(preparation(page).getByText('Fernhill: who signs?')).toBeHidden();
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: '1:1 with Kim', exact: true }).click();
  const meeting = await opened;
  await expect(meeting.getByRole('checkbox', { name: 'My territory for next year' })).toBeVisible();
  await expect(meeting.getByRole('checkbox', { name: 'Fernhill: who signs?' })).toBeHidden();
});

test('digits that are typed into a topic stay digits', async ({ openOwn }) => {
  const page = await openOwn('popup', { rows: anasPreparedWeek() });
  const field = page.getByRole('textbox', { name: 'Add a topic' });
  await field.pressSequentially('123');
  await expect(field).toHaveValue('123');
});

test('a promise of mine is done in place', async ({ openOwn, session }) => {
  const page = await openOwn('popup', { rows: anasPreparedWeek() });
  await page.getByRole('checkbox', { name: 'Done: Send the test plan' }).click();
  await expect(preparation(page).getByText('Send the test plan')).toBeHidden();
  const { items } = await session.stored('items');
  expect(items).toContainEqual(expect.objectContaining({ id: 'mine', disposition: 'done' }));
});

test('a seller without a manager is asked who it is', async ({ openOwn, context }) => {
  const rows = anasWeek();
  const page = await openOwn('popup', { rows: { settings: rows['settings'] ?? [] } });
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Who is your manager?');
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Name your manager' }).click();
  await expect(await opened).toHaveURL(/welcome\.html#team$/);
});

test('who is both has the week first, and the preparation below', async ({ openOwn }) => {
  const rows = kimsWeek();
  const [settings] = rows['settings'] ?? [];
  const both = { ...settings, me: { name: 'Kim', addresses: ['kim@example.com'], isManager: true, isSeller: true } };
  const page = await openOwn('popup', { rows: { ...rows, settings: [both] } });
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['9 of 11 held', 'No meeting with Max seen yet']);
});
