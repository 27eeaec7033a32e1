import type { Page } from '@playwright/test';
import { expect, kimsWeek, test } from './own-page.ts';
import { kimsTeam } from './team.ts';

const cadence = (page: Page) => page.getByRole('region', { name: 'Cadence' });
const lines = (page: Page) => cadence(page).locator('.row-text p:first-child');
const headline = (page: Page) => page.getByRole('heading', { level: 2 });

test('a good preset is taken with one click, and undone with another', async ({ openOwn, session }) => {
  const page = await openOwn('options', { rows: kimsTeam });
  await page.getByRole('button', { name: 'Use this rhythm' }).click();
  await expect(lines(page)).toHaveText([
    '1:1 with each report',
    'Coaching with each report',
    'Pipeline review with each report',
    'Deal review with the team',
    'Forecast review with the team',
    'Team meeting with the team',
  ]);
  const { commitments } = await session.stored('commitments');
  expect(commitments).toContainEqual(
    expect.objectContaining({ kind: 'one-on-one', minutes: 30, validFrom: '2026-11-16' }),
  );
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Use this rhythm' })).toBeVisible();
});

test('a line is added: kind, with whom, how often, minutes, from when, and what for', async ({ openOwn, session }) => {
  const page = await openOwn('options', { rows: kimsTeam });
  await page.getByRole('button', { name: 'Add a line' }).click();
  const form = cadence(page);
  await form.getByLabel('Meeting').selectOption('Business review');
  await form.getByLabel('With', { exact: true }).selectOption('Ana');
  await form.getByLabel('How often').selectOption('Every quarter');
  await form.getByLabel('Minutes').fill('90');
  await form.getByLabel('Valid from').fill('2026-12-01');
  await form.getByLabel('Desired outcome').fill('A plan that both sign');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(lines(page)).toHaveText(['Business review with Ana']);
  await expect(cadence(page).getByText('Every quarter · 90 min · from Dec 1, 2026')).toBeVisible();
  const { commitments } = await session.stored('commitments');
  expect(commitments).toEqual([
    expect.objectContaining({
      kind: 'business-review',
      with: { type: 'person', personId: 'ana' },
      frequency: { times: 1, every: 1, unit: 'quarter' },
      minutes: 90,
      validFrom: '2026-12-01',
      outcome: 'A plan that both sign',
    }),
  ]);
});

test('a change holds from this week on, and does not rewrite the number of the week before', async ({
  openOwn,
  session,
}) => {
  const page = await openOwn('options', { rows: kimsWeek() });
  const popup = await openOwn('popup');
  await popup.getByRole('button', { name: 'Week before' }).click();
  await expect(headline(popup)).toHaveText('6 of 6 held');
  await popup.getByRole('button', { name: 'This week' }).click();
  await expect(headline(popup)).toHaveText('9 of 11 held');

  await page.getByRole('button', { name: /^Change 1:1/ }).click();
  const form = cadence(page);
  await expect(form.getByLabel('Valid from')).toHaveValue('2026-11-16');
  await form.getByLabel('How often').selectOption('Twice a week');
  await form.getByRole('button', { name: 'Save' }).click();

  await expect(popup.getByText(/^7 to come/)).toBeVisible();
  await popup.getByRole('button', { name: 'Week before' }).click();
  await expect(headline(popup)).toHaveText('6 of 6 held');
  const { commitments } = await session.stored('commitments');
  const oneOnOnes = commitments?.filter((line) => (line as { kind: string }).kind === 'one-on-one');
  expect(oneOnOnes).toContainEqual(
    expect.objectContaining({ validUntil: '2026-11-15', frequency: { times: 1, every: 1, unit: 'week' } }),
  );
  expect(oneOnOnes).toContainEqual(
    expect.objectContaining({ validFrom: '2026-11-16', frequency: { times: 2, every: 1, unit: 'week' } }),
  );
});

test('a change from a day that is over, or of no length, is refused with the reason', async ({ openOwn, session }) => {
  const page = await openOwn('options', { rows: kimsWeek() });
  const before = await session.stored('commitments');
  await page.getByRole('button', { name: /^Change 1:1/ }).click();
  const form = cadence(page);
  await form.getByLabel('Valid from').fill('2026-11-09');
  await form.getByLabel('Minutes').fill('0');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByRole('alert')).toHaveText([
    'Give minutes between 5 and 480.',
    'Weeks before Nov 16, 2026 are over; they are not rewritten.',
  ]);
  expect(await session.stored('commitments')).toEqual(before);
});

test('a line is ended: this week loses it, earlier weeks keep it, and undo brings it back', async ({ openOwn }) => {
  const page = await openOwn('options', { rows: kimsWeek() });
  const popup = await openOwn('popup');
  await page.getByRole('button', { name: /^End Coaching/ }).click();
  await expect(headline(popup)).toHaveText('7 of 8 held');
  await expect(cadence(page).getByText('1 ended line')).toBeVisible();
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(headline(popup)).toHaveText('9 of 11 held');
});
