import type { Page } from '@playwright/test';
import { findViolations } from './find-violations.ts';
import { expect, test } from './own-page.ts';
import { kimsTeam } from './team.ts';

const steps = [
  'Who you are',
  'Who is on your team',
  'Your CRM and calendar',
  'Choose a rhythm',
  'A word in the morning',
];

/** The step that is open, by its title. */
const openStep = (page: Page) => page.getByRole('button', { expanded: true });
const skip = (page: Page) => page.getByRole('button', { name: 'Skip' }).click();

test('five steps stand there, each can be left out, and the calendar is one press away', async ({
  openOwn,
  session,
  context,
}) => {
  const page = await openOwn('welcome');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(steps.map((title) => new RegExp(`${title}$`)));
  for (const title of steps) {
    await expect(openStep(page)).toHaveAccessibleName(new RegExp(title));
    await skip(page);
  }
  await expect(openStep(page)).toHaveCount(0);
  const { people, commitments, settings } = await session.stored('people', 'commitments', 'settings');
  expect([people, commitments, settings]).toEqual([[], [], []]);
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Open your calendar' }).click();
  await expect(await opened).toHaveURL(/^https:\/\/calendar\.google\.com\/calendar\/r\/week/);
});

test('any step can be opened first', async ({ openOwn }) => {
  const page = await openOwn('welcome');
  await page.getByRole('button', { name: 'Choose a rhythm' }).click();
  await expect(openStep(page)).toHaveAccessibleName(/Choose a rhythm/);
  await expect(page.getByRole('figure').getByRole('rowheader')).toHaveText(['Team']);
});

test('who I am, a pasted team and a rhythm: the popup knows them at once', async ({ openOwn, session }) => {
  const popup = await openOwn('popup');
  await expect(popup.getByRole('heading', { level: 2 })).toHaveText('Nothing to count yet');
  const page = await openOwn('welcome');
  await page.getByLabel('Name').fill('Kim');
  await page.getByLabel('Addresses of your calendars').fill('KIM@example.com');
  await page.getByRole('button', { name: 'Save and go on' }).click();
  const team = 'Ana Silva <ana@example.com>\nBo, bo@example.com\nCy\nKim <kim@example.com>\nana@EXAMPLE.com';
  await page.getByLabel('Names and addresses, one per line').fill(team);
  await expect(page.getByText('Read: Ana Silva, Bo, Cy', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Add 3 people' }).click();
  await skip(page);
  await expect(page.getByRole('figure')).toContainText('meetings in an average week');
  await page.getByRole('button', { name: 'Use this rhythm' }).click();
  await expect(page.getByRole('button', { name: /Choose a rhythm.*A cadence is kept/ })).toBeVisible();

  await expect(popup.getByRole('rowheader')).toHaveText(['Ana Silva', 'Bo', 'Cy', 'Team']);
  const { people, settings, commitments } = await session.stored('people', 'settings', 'commitments');
  expect(people).toHaveLength(3);
  expect(people).toContainEqual(
    expect.objectContaining({ name: 'Ana Silva', addresses: ['ana@example.com'], relation: 'report' }),
  );
  expect(settings).toEqual([
    expect.objectContaining({ me: { name: 'Kim', addresses: ['kim@example.com'], isManager: true, isSeller: false } }),
  ]);
  expect(commitments).toHaveLength(10);
});

test('a line that is not wanted is left out of the rhythm', async ({ openOwn, session }) => {
  const page = await openOwn('welcome', { rows: kimsTeam, hash: '#rhythm' });
  await page.getByRole('checkbox', { name: /Forecast review/ }).click();
  await page.getByRole('button', { name: 'Use this rhythm' }).click();
  await expect(page.getByRole('button', { name: /A cadence is kept/ })).toBeVisible();
  const { commitments } = await session.stored('commitments');
  expect(commitments).toHaveLength(9);
  expect(commitments).not.toContainEqual(expect.objectContaining({ kind: 'forecast-review' }));
});

test('a seller names their manager, and goes their own short way to a rhythm with them', async ({
  openOwn,
  session,
  takeScreenshot,
}) => {
  const page = await openOwn('welcome');
  await page.getByRole('checkbox', { name: 'I manage sellers' }).click();
  await page.getByRole('checkbox', { name: 'I sell, and have a manager' }).click();
  await page.getByLabel('Your manager').fill('Mo <mo@example.com>');
  await page.getByRole('button', { name: 'Save and go on' }).click();
  for (const title of ['Your CRM and calendar', 'Prepare', 'Promises']) {
    await expect(openStep(page)).toHaveAccessibleName(new RegExp(title));
    expect(await findViolations(page, 'light')).toEqual([]);
    await skip(page);
  }
  await expect(page.getByRole('link', { name: 'Role cadence' })).toHaveAttribute('href', '/practice.html#roles');
  expect(await findViolations(page, 'light')).toEqual([]);
  await takeScreenshot('welcome-seller', { of: page, fullPage: true });
  await takeScreenshot('welcome-seller', { of: page, dark: true, fullPage: true });
  await page.getByRole('button', { name: 'Use this rhythm' }).click();
  await expect(page.getByRole('button', { name: /A cadence is kept/ })).toBeVisible();
  const { people, commitments } = await session.stored('people', 'commitments');
  const [mo] = people as { id: string }[];
  expect(people).toEqual([expect.objectContaining({ name: 'Mo', relation: 'manager' })]);
  expect(commitments).toContainEqual(
    expect.objectContaining({ kind: 'one-on-one', with: { type: 'person', personId: mo?.id } }),
  );
});

test('axe finds nothing wrong in any step, light and dark', async ({ openOwn, takeScreenshot }) => {
  test.slow();
  const page = await openOwn('welcome', { rows: kimsTeam });
  for (const title of steps) {
    await page.getByRole('button', { name: title }).click();
    await expect(openStep(page)).toHaveAccessibleName(new RegExp(title));
    if (title === steps[2]) {
      await page.getByText('Subscribe to a calendar', { exact: true }).click();
      await takeScreenshot('welcome-site', { of: page, fullPage: true });
      await takeScreenshot('welcome-site', { of: page, dark: true, fullPage: true });
    }
    expect(await findViolations(page, 'light')).toEqual([]);
    expect(await findViolations(page, 'dark')).toEqual([]);
  }
  // What a step holds already stands in its head.
  const head = await page.getByRole('button', { name: /Who is on your team/ }).boundingBox();
  const names = await page.getByText('Ana, Bo, Cy, Max').boundingBox();
  expect(names?.y).toBeGreaterThan(head?.y ?? Infinity);
  expect((names?.y ?? Infinity) + (names?.height ?? 0)).toBeLessThan((head?.y ?? 0) + (head?.height ?? 0));
  await takeScreenshot('welcome', { of: page, fullPage: true });
  await takeScreenshot('welcome', { of: page, dark: true, fullPage: true });
});
