import type { Page } from '@playwright/test';
import { expect, kimsWeek, test } from './own-page.ts';

test.use({ viewport: { width: 380, height: 600 } });

const headline = (page: Page) => page.getByRole('heading', { level: 2 });
const said = (page: Page) => page.locator('.sum').getByRole('paragraph');
const choiceOf = (page: Page, meeting: string) => page.getByRole('group', { name: meeting });

test('what was presumed is confirmed by one click, and stays confirmed', async ({ openOwn, session }) => {
  const page = await openOwn('popup', { rows: kimsWeek() });
  await page.getByRole('button', { name: 'Confirm both' }).click();
  await expect(said(page)).toHaveText(['1 excused, 1 not observed', '1 moved; 3 to come']);
  await expect(page.getByText('Two were presumed held')).toBeHidden();
  const before = kimsWeek()['words']?.length ?? 0;
  const { words } = await session.stored('words');
  expect(words).toHaveLength(before + 2);
  for (const personId of ['bo', 'dee'])
    expect(words).toContainEqual(
      expect.objectContaining({ id: expect.stringContaining(personId), word: 'held', saidAt: expect.any(Number) }),
    );
  const again = await openOwn('popup');
  await expect(headline(again)).toHaveText('9 of 11 held');
  await expect(said(again)).toHaveText(['1 excused, 1 not observed', '1 moved; 3 to come']);
});

test('one alone is confirmed, and only the other stays presumed', async ({ openOwn }) => {
  const page = await openOwn('popup', { rows: kimsWeek() });
  await choiceOf(page, 'Bo, 1:1').getByRole('button', { name: 'Held', exact: true }).click();
  await expect(page.getByRole('button', { name: '1 of the 9 presumed' })).toBeVisible();
  await page.getByRole('button', { name: 'Confirm: Pipeline review, Dee' }).click();
  await expect(said(page)).toHaveText(['1 excused, 1 not observed', '1 moved; 3 to come']);
});

test('what was presumed is marked as not held, and the number falls', async ({ openOwn, session }) => {
  const page = await openOwn('popup', { rows: kimsWeek() });
  await choiceOf(page, 'Bo, 1:1').getByRole('button', { name: 'Not held' }).click();
  await expect(headline(page)).toHaveText('8 of 11 held');
  await expect(page.getByRole('button', { name: 'Bo: 1 of 3 held' })).toBeVisible();
  const { words } = await session.stored('words');
  expect(words).toContainEqual(expect.objectContaining({ id: expect.stringContaining('person-bo'), word: 'not-held' }));
  const again = await openOwn('popup');
  await expect(headline(again)).toHaveText('8 of 11 held');
  await expect(again.getByRole('button', { name: 'Bo, 1:1: not held', exact: true })).toBeVisible();
});

test('what was presumed is excused: it leaves the number and is counted aloud', async ({ openOwn, session }) => {
  const page = await openOwn('popup', { rows: kimsWeek() });
  await choiceOf(page, 'Dee, pipeline review').getByRole('button', { name: 'Excused' }).click();
  await expect(headline(page)).toHaveText('8 of 10 held');
  await expect(page.getByRole('button', { name: '2 excused' })).toBeVisible();
  const { words } = await session.stored('words');
  expect(words).toContainEqual(expect.objectContaining({ id: expect.stringContaining('person-dee'), word: 'excused' }));
  const again = await openOwn('popup');
  await expect(headline(again)).toHaveText('8 of 10 held');
});

test('a word is taken back by the press that gave it', async ({ openOwn, session }) => {
  const page = await openOwn('popup', { rows: kimsWeek() });
  await choiceOf(page, 'Bo, 1:1').getByRole('button', { name: 'Not held' }).click();
  await page.getByRole('button', { name: 'Bo, 1:1: not held', exact: true }).click();
  const given = choiceOf(page, 'Bo, 1:1').getByRole('button', { name: 'Not held' });
  await expect(given).toHaveAttribute('aria-pressed', 'true');
  await given.click();
  await expect(headline(page)).toHaveText('9 of 11 held');
  await expect(page.getByRole('button', { name: '2 of the 9 presumed' })).toBeVisible();
  const { words } = await session.stored('words');
  expect(words).toContainEqual(
    expect.objectContaining({
      id: expect.stringContaining('person-bo'),
      word: 'not-held',
      deletedAt: expect.any(Number),
    }),
  );
});

test('what was not observed is settled by a word', async ({ openOwn }) => {
  const page = await openOwn('popup', { rows: kimsWeek() });
  await page.getByRole('button', { name: '1 not observed', exact: true }).click();
  await choiceOf(page, 'Dee, coaching').getByRole('button', { name: 'Held', exact: true }).click();
  await expect(headline(page)).toHaveText('10 of 12 held');
  await expect(page.getByRole('button', { name: '1 not observed', exact: true })).toBeHidden();
});
