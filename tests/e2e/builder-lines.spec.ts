import type { Page } from '@playwright/test';
import { findViolations } from './find-violations.ts';
import { expect, kimsWeek, test } from './own-page.ts';
import { kimsTeam } from './team.ts';

const lines = (page: Page) => page.locator('.lane .row-text p:first-child');
const headline = (page: Page) => page.getByRole('heading', { level: 2 });

test('a good preset is taken with one click, and undone with another', async ({ openOwn, session }) => {
  const page = await openOwn('builder', { rows: kimsTeam });
  await page.getByRole('button', { name: 'Use this rhythm: Frontline manager, 4 sellers' }).click();
  await expect(lines(page)).toHaveText([
    '1:1 with each report',
    'Pipeline review with each report',
    'Deal review with the team',
    'Forecast review with the team',
    'Team meeting with the team',
    'Coaching with each report',
    'Joint call with each report',
    'Plan review with the team',
    'Performance review with each report',
    'Hiring check with the team',
  ]);
  const { commitments } = await session.stored('commitments');
  expect(commitments).toContainEqual(
    expect.objectContaining({ kind: 'one-on-one', minutes: 45, validFrom: '2026-11-16' }),
  );
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { name: 'Start from a rhythm' })).toBeVisible();
});

test('a line is added: kind, with whom, how often, minutes, from when, and what for', async ({ openOwn, session }) => {
  const page = await openOwn('builder', { rows: kimsTeam });
  await page.getByRole('button', { name: 'Add Business review' }).click();
  await page.getByLabel('With', { exact: true }).selectOption('Ana');
  await page.getByLabel('Minutes, this line').fill('90');
  await page.getByLabel('Valid from').fill('2026-12-01');
  await page.getByLabel('Desired outcome').fill('A plan that both sign');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(lines(page)).toHaveText(['Business review with Ana']);
  await expect(page.getByText('Every quarter · 90 min · from Dec 1, 2026')).toBeVisible();
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
  const page = await openOwn('builder', { rows: kimsWeek(), hash: '#frequency' });
  const popup = await openOwn('popup');
  await popup.getByRole('button', { name: 'Week before' }).click();
  await expect(headline(popup)).toHaveText('6 of 6 held');
  await popup.getByRole('button', { name: 'This week' }).click();
  await expect(headline(popup)).toHaveText('9 of 11 held');

  await page.getByLabel('Times, 1:1, each report').fill('2');
  await page.getByRole('button', { name: 'Keep 1 change' }).click();

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

test('a line is ended: this week loses it, earlier weeks keep it, and undo brings it back', async ({ openOwn }) => {
  const page = await openOwn('builder', { rows: kimsWeek() });
  const popup = await openOwn('popup');
  await page.getByRole('button', { name: /^End Coaching/ }).click();
  await expect(headline(popup)).toHaveText('7 of 8 held');
  await expect(page.getByText('1 ended line')).toBeVisible();
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(headline(popup)).toHaveText('9 of 11 held');
});

test('axe finds nothing wrong in any step, light and dark', async ({ openOwn, takeScreenshot }) => {
  test.slow();
  const page = await openOwn('builder', { rows: kimsTeam });
  const look = async (name: string) => {
    expect(await findViolations(page, 'light')).toEqual([]);
    expect(await findViolations(page, 'dark')).toEqual([]);
    await takeScreenshot(`builder-${name}`, { of: page, fullPage: true });
    await takeScreenshot(`builder-${name}`, { of: page, dark: true, fullPage: true });
  };
  await expect(page.getByRole('heading', { name: 'Start from a rhythm' })).toBeVisible();
  await look('empty');
  await page.getByRole('button', { name: 'Use this rhythm: Frontline manager, 8 sellers' }).click();
  await page.getByRole('button', { name: 'Change 1:1, each report' }).click();
  await page.getByText('Wanted day, ramp and pauses').click();
  await page.getByText('Participants, agenda owner and criteria').click();
  await page.getByLabel('Minutes, this line').fill('10000');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert')).toHaveText('Give minutes between 5 and 480.');
  await look('determine');
  await page.getByRole('link', { name: 'Frequency and duration', exact: false }).first().click();
  await page.getByLabel('Direct reports').fill('30');
  await expect(page.getByText(/this does not fit into a week/)).toBeVisible();
  await look('frequency');
  await page.getByRole('navigation').getByRole('link', { name: 'Share' }).click();
  await look('share');
  await page.getByRole('navigation').getByRole('link', { name: 'Track' }).click();
  await expect(page.getByText('1:1, every week, each report')).toBeVisible();
  await look('track');
});
