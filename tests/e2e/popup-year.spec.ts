import type { Page } from '@playwright/test';
import { findViolations } from './find-violations.ts';
import { expect, kimsYear, test } from './own-page.ts';

test.use({ viewport: { width: 380, height: 600 } });

const sellers = ['Ana', 'Bo', 'Cy', 'Dee', 'Eli', 'Fay', 'Gus', 'Hal'];
const headline = (page: Page) => page.getByRole('heading', { level: 2 });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

/** Presses Tab until a button is reached, as someone without a mouse does. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const target = page.getByRole('button', { name }).first();
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(target).toBeFocused({ timeout: 50 });
  }).toPass({ intervals: [1] });
}

test('eight sellers fit the popup with nothing to scroll, and axe finds nothing wrong', async ({
  openOwn,
  takeScreenshot,
}) => {
  const page = await openOwn('popup', { rows: kimsYear() });
  await expect(headline(page)).toHaveText(/^\d+ of \d+ held/);
  await expect(button(page, /^Open the board; 12 weeks: \d+ of \d+ held; the 12 before, \d+ of \d+$/)).toBeVisible();
  for (const name of [...sellers, 'Team'])
    await expect(page.getByRole('rowheader', { name, exact: true })).toBeInViewport({ ratio: 1 });
  const scrolling = await page.locator('html, body, .popup, .popup *').evaluateAll((nodes) =>
    nodes
      .filter((node) => node.scrollHeight > node.clientHeight + 1 && getComputedStyle(node).overflowY !== 'visible')
      .filter((node) => !node.matches('.hidden, svg, svg *') && node.clientHeight > 1)
      .map((node) => `${node.className}: ${node.scrollHeight} in ${node.clientHeight}`),
  );
  expect(scrolling).toEqual([]);
  await takeScreenshot('popup-eight', { of: page });
  await takeScreenshot('popup-eight', { of: page, dark: true });
  expect(await findViolations(page, 'light')).toEqual([]);
  expect(await findViolations(page, 'dark')).toEqual([]);
});

test('the sentence, a person and a cell lead to the meetings behind them, each with its reason', async ({
  openOwn,
}) => {
  const page = await openOwn('popup', { rows: kimsYear() });
  const [held, due] = ((await headline(page).textContent()) ?? '').match(/\d+/g) ?? [];
  await tabTo(page, /^\d+ of \d+ held/);
  await page.keyboard.press('Enter');
  const counted = page.getByRole('region', { name: 'What is counted' }).getByRole('listitem');
  await expect(counted).toHaveCount(Number(due));
  const reasons = await counted.locator('.m').allTextContents();
  expect(reasons.filter((reason) => /^(held|presumed held)/.test(reason))).toHaveLength(Number(held));
  expect(reasons.filter((reason) => reason.trim() === '')).toEqual([]);
  await page.keyboard.press('Escape');
  await button(page, /^Cy: \d of \d held$/).click();
  await expect(page.getByRole('region', { name: 'Cy' }).getByRole('listitem')).not.toHaveCount(0);
});

test('what comes next is done in place by a key: confirmed, prepared, ticked off', async ({ openOwn, session }) => {
  const page = await openOwn('popup', { rows: kimsYear() });
  const words = async () => (await session.stored('words'))['words']?.length ?? 0;
  const before = await words();
  const confirm = button(page, /^Confirm/).first();
  await expect(confirm).toBeVisible();
  const place = await page
    .locator('button[data-main]')
    .evaluateAll((nodes) => nodes.findIndex((node) => node.textContent?.startsWith('Confirm')) + 1);
  await page.keyboard.press(String(place));
  await expect(confirm).toHaveCount(0);
  await expect.poll(words).toBeGreaterThan(before);

  await tabTo(page, /^Use the template/);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await session.stored('topics'))['topics']?.length).toBeGreaterThan(0);

  await button(page, 'Show').press('Enter');
  const promises = page.getByRole('region').getByRole('checkbox');
  await expect(promises).not.toHaveCount(0);
  const open = await promises.count();
  await promises.first().press('Space');
  await expect(promises).toHaveCount(open - 1);
});

test('the twelve weeks lead to the board', async ({ openOwn, session }) => {
  const page = await openOwn('popup', { rows: kimsYear() });
  const opened = session.context.waitForEvent('page');
  await tabTo(page, /^Open the board; 12 weeks/);
  // Down only: the popup is gone before the key comes up.
  await page.keyboard.down('Enter');
  expect((await opened).url()).toBe(session.ownUrl('board.html'));
});
