import type { Page } from '@playwright/test';
import { expect, kimsWeek, test } from './own-page.ts';
import { kimsTeam } from './team.ts';

const team = (page: Page) => page.getByRole('region', { name: 'Team' });
const people = (page: Page) =>
  team(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('combobox') });
const paste = (page: Page) => team(page).getByLabel('Add people');

test('a team is pasted as lines, whichever way they are written', async ({ openOwn, session }) => {
  const page = await openOwn('options');
  await paste(page).fill('Ana Silva <ana@example.com>\nbo.brand@example.com\nCy\n"Dee Dunn" <dee@example.com>');
  await page.getByRole('button', { name: 'Add 4 people' }).click();
  await expect(people(page)).toHaveText([
    /^AAna Silvaana@/,
    /^BBo Brandbo\.brand@/,
    /^CCyno address/,
    /^DDee Dunndee@/,
  ]);
  await expect(paste(page)).toHaveValue('');
  const stored = await session.stored('people');
  expect(stored['people']).toContainEqual(
    expect.objectContaining({ name: 'Ana Silva', addresses: ['ana@example.com'], relation: 'report' }),
  );
});

test('columns of a sheet are read with their head, whatever parts them', async ({ openOwn }) => {
  const page = await openOwn('options');
  await paste(page).fill('Name,E-mail\n"Silva, Ana",ana@example.com\nBo Brand,bo@example.com');
  await page.getByRole('button', { name: 'Add 2 people' }).click();
  await expect(people(page)).toHaveText([/Bo Brandbo@example\.com/, /Silva, Anaana@example\.com/]);
  await paste(page).fill('Cy Cole;cy@example.com\nDee Dunn\tdee@example.com');
  await page.getByRole('button', { name: 'Add 2 people' }).click();
  await expect(people(page)).toHaveCount(4);
});

test('the same address in another case is the same person, and what is left out is said', async ({
  openOwn,
  session,
}) => {
  const page = await openOwn('options', { rows: kimsTeam });
  await paste(page).fill('Ana <ANA@Example.COM>\nFlo <flo@example.com>\nFLO@EXAMPLE.COM\nKim <kim@example.com>\nhal@');
  await expect(team(page).locator('.set-notes').getByRole('listitem')).toHaveText([
    'Line 1: Ana is on the team already.',
    'Line 3: Flo is the same as on line 2.',
    'Line 4: Kim is you. It is left out.',
    'Line 5: “hal@” has no whole address. It is left out.',
  ]);
  await page.getByRole('button', { name: 'Add 1 person' }).click();
  await expect(people(page)).toHaveCount(5);
  const stored = await session.stored('people');
  expect(stored['people']).toHaveLength(5);
});

test('an adding is undone', async ({ openOwn }) => {
  const page = await openOwn('options', { rows: kimsTeam });
  await paste(page).fill('Flo <flo@example.com>');
  await page.getByRole('button', { name: 'Add 1 person' }).click();
  await expect(people(page)).toHaveCount(5);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(people(page)).toHaveCount(4);
});

test('five hundred people are pasted at once, and found again', async ({ openOwn, session }) => {
  const page = await openOwn('options');
  const lines = Array.from({ length: 500 }, (_, index) => `Person ${index} <person${index}@example.com>`);
  await paste(page).fill(lines.join('\n'));
  await page.getByRole('button', { name: 'Add 500 people' }).click();
  await expect(team(page).getByText('500 people', { exact: true })).toBeVisible();
  await team(page).getByRole('searchbox', { name: 'Find a person' }).fill('PERSON499@');
  await expect(people(page)).toHaveText([/^PPerson 499/]);
  const stored = await session.stored('people');
  expect(stored['people']).toHaveLength(500);
});

test('the relation decides who counts', async ({ openOwn, session }) => {
  const page = await openOwn('options', { rows: kimsWeek() });
  const popup = await openOwn('popup');
  await expect(popup.getByRole('rowheader')).toHaveText(['Ana', 'Bo', 'Cy', 'Dee', 'Team']);
  await page.getByLabel('Relation of Bo').selectOption('Peer');
  await expect(popup.getByRole('rowheader')).toHaveText(['Ana', 'Cy', 'Dee', 'Team']);
  await expect(popup.getByRole('heading', { level: 2 })).toHaveText('7 of 8 held');
  const stored = await session.stored('people');
  expect(stored['people']).toContainEqual(expect.objectContaining({ name: 'Bo', relation: 'peer' }));
});

test('a person is changed and removed, and comes back by undo', async ({ openOwn }) => {
  const page = await openOwn('options', { rows: kimsTeam });
  await page.getByRole('button', { name: 'Change Bo' }).click();
  await team(page).getByLabel('Name', { exact: true }).fill('Bo Brand');
  await team(page).getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Remove Bo Brand' }).click();
  await expect(people(page)).toHaveCount(3);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(people(page).filter({ hasText: 'Bo Brand' })).toBeVisible();
});
