import type { Page } from '@playwright/test';
import { expect, kimsWeek, test, thursday } from './own-page.ts';

test.use({ viewport: { width: 380, height: 600 } });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The lines of what a count, a day or a cell opened. */
const paneOf = (page: Page, title: string) => page.getByRole('region', { name: title }).getByRole('listitem');

const row = (page: Page, name: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });

test('the week is said in one sentence, with all that it leaves out', async ({ openOwn }) => {
  const page = await openOwn('popup', { rows: kimsWeek() });
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('9 of 11 held');
  const said = page.locator('.sum').getByRole('paragraph');
  await expect(said).toHaveText(['1 excused, 1 not observed', '2 of the 9 presumed, 1 moved; 3 to come']);
  await expect(page.getByRole('img', { name: /^9 of 11 held, 1 excused/ })).toBeVisible();
});

test('held of due stands behind each person and the team', async ({ openOwn }) => {
  const page = await openOwn('popup', { rows: kimsWeek() });
  const held = { Ana: '2 of 2', Bo: '2 of 3', Cy: '2 of 3', Dee: '2 of 2', Team: '1 of 1' };
  for (const [name, of] of Object.entries(held)) await expect(button(page, `${name}: ${of} held`)).toBeVisible();
});

test('each commitment and person has its state as a word', async ({ openOwn }) => {
  const page = await openOwn('popup', { rows: kimsWeek() });
  const states = {
    Ana: ['1:1: held', 'Coaching: held', 'Pipeline review: excused'],
    Bo: ['1:1: presumed held', 'Coaching: not held', 'Pipeline review: held'],
    Cy: ['1:1: held', 'Coaching: held, moved', 'Pipeline review: not held'],
    Dee: ['1:1: to come', 'Coaching: not observed', 'Pipeline review: presumed held', 'Joint call: held'],
    Team: ['Deal review: to come', 'Forecast review: to come', 'Team meeting: held'],
  };
  for (const [name, said] of Object.entries(states)) {
    const cells = row(page, name).locator('button.cell');
    await expect(cells).toHaveCount(said.length);
    for (const state of said) await expect(button(page, `${name}, ${state}`)).toBeVisible();
  }
});

test('each count opens the meetings behind it, and says why they count so', async ({ openOwn }) => {
  const page = await openOwn('popup', { rows: kimsWeek() });
  const reasons: [string, string, (string | RegExp)[]][] = [
    ['1 excused', 'Excused', [/^Pipeline review, Ana.*excused: leave; as you said/]],
    ['1 not observed', 'Not observed', [/^Coaching, Dee.*not observed: no one looked after its end; last seen Mon/]],
    ['1 moved', 'Moved inside their week', [/^Coaching, Cy.*held, moved from Wed/]],
    ['3 to come', 'To come', [/^1:1 with Dee/, /^Forecast review/, /^Deal review/]],
    ['2 of the 9 presumed', 'Presumed held', [/^1:1 with Bo.*presumed held: it still stood/, /^Pipeline review, Dee/]],
  ];
  for (const [count, title, lines] of reasons) {
    await button(page, count).click();
    await expect(paneOf(page, title)).toHaveText(lines);
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Next' })).toBeVisible();
});

test('the week is a strip of days, with each slot, and today marked', async ({ openOwn }) => {
  const page = await openOwn('popup', { rows: kimsWeek() });
  const days = page.getByRole('list', { name: 'The week' }).getByRole('listitem');
  await expect(days).toHaveText(['Mon 16', 'Tue 17', 'Wed 18', 'Thu 19', 'Fri 20']);
  await expect(page.locator('.strip [aria-current=date]')).toHaveText('Thu 19');
  await expect(days.locator('.mark')).toHaveCount(16);
  await page
    .getByRole('button', { name: 'Tue Nov 17; Bo, pipeline review: held; Ana, pipeline review: excused' })
    .click();
  await expect(paneOf(page, 'Tue Nov 17')).toHaveCount(4);
});

test('a cell opens its meeting, and the same cell closes it', async ({ openOwn }) => {
  const page = await openOwn('popup', { rows: kimsWeek() });
  const cell = button(page, 'Cy, Pipeline review: not held');
  await cell.click();
  await expect(paneOf(page, 'Cy, Pipeline review')).toHaveText([/not held; as you said/]);
  await expect(cell).toHaveAttribute('aria-pressed', 'true');
  await cell.click();
  await expect(page.getByRole('heading', { name: 'Next' })).toBeVisible();
});

test('the week before is one press away, and this week another', async ({ openOwn }) => {
  const page = await openOwn('popup', { rows: kimsWeek() });
  await button(page, 'Week before').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nov 9–13');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('6 of 6 held');
  await button(page, 'This week').click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('9 of 11 held');
});

test.describe("at the week's end", () => {
  test.use({ now: thursday + 29 * 3_600_000 });

  test('what nobody looked at is not observed, never counted as missed', async ({ openOwn }) => {
    const page = await openOwn('popup', { rows: kimsWeek() });
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('9 of 11 held');
    await expect(button(page, '4 not observed')).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'Nothing left this week' })).toBeVisible();
  });
});
