import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { repositoryDir } from '../browser/extension-session.ts';
import { findViolations } from './find-violations.ts';
import { expect, kimsYear, test } from './own-page.ts';

test.use({ viewport: { width: 1344, height: 900 } });

/** Its cards, by their titles. */
const cards = [
  'Held, by week',
  'Coaching share',
  'Week of the quarter',
  'Who gets the time',
  'Bump ledger',
  'Open promises by age',
  'Planned against the calendar',
];
const headline = (page: Page) => page.getByRole('heading', { level: 2 }).first();
const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true }).first();
const lines = (page: Page) => page.getByRole('dialog').getByRole('listitem');
const numbersOf = (text: string | null): number[] => (text ?? '').match(/\d+/g)?.map(Number) ?? [];

/** Presses Tab until something has the focus, as someone without a mouse does. */
async function tabTo(page: Page, isThere: (focused: string) => boolean): Promise<void> {
  for (let step = 0; step < 200; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const node = document.activeElement;
      return node?.getAttribute('aria-label') ?? node?.textContent ?? '';
    });
    if (isThere(focused)) return;
  }
  throw new Error('Tab never came there');
}

test('a year fits the board, light and dark, and axe finds nothing wrong', async ({ openOwn, takeScreenshot }) => {
  test.slow();
  const page = await openOwn('board', { rows: kimsYear() });
  await expect(headline(page)).toHaveText(/^\d+ of \d+ held in 8 weeks, \d+%$/);
  for (const name of cards) await expect(card(page, name).getByRole('paragraph').first()).not.toBeEmpty();
  await takeScreenshot('board-year', { of: page, fullPage: true });
  await takeScreenshot('board-year', { of: page, fullPage: true, dark: true });
  expect(await findViolations(page, 'light')).toEqual([]);
  expect(await findViolations(page, 'dark')).toEqual([]);
  await page.setViewportSize({ width: 640, height: 900 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(640);
});

test('every figure leads by keyboard to its meetings, and each of those says why it counts', async ({ openOwn }) => {
  test.slow();
  const page = await openOwn('board', { rows: kimsYear() });
  const [held = 0, due = 0] = numbersOf(await headline(page).textContent());
  await tabTo(page, (focused) => /^\d+ of \d+ held in/.test(focused));
  await page.keyboard.press('Enter');
  await expect(lines(page)).toHaveCount(due);
  const reasons = await lines(page).locator('.meta').allTextContents();
  expect(reasons.filter((reason) => /^(held|presumed held)/.test(reason))).toHaveLength(held);
  expect(reasons.filter((reason) => reason.trim() === '')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  // The focus comes back to where it was.
  await expect(page.getByRole('button', { name: /^\d+ of \d+ held in/ })).toBeFocused();

  /** Closes what was opened, and waits until the focus is back: the next key is for the next figure. */
  const leave = async (from: Locator) => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(from).toBeFocused();
  };
  // A quick hand is at the next figure before the browser has told that the last one's dialog is closed.
  const last = card(page, 'Bump ledger').getByRole('paragraph').first().getByRole('button');
  await headline(page).getByRole('button').press('Enter');
  await expect(lines(page)).toHaveCount(due);
  await last.evaluate((figure: HTMLElement) => {
    document.querySelector('dialog')?.close();
    figure.focus();
    figure.click();
  });
  await expect(lines(page)).not.toHaveCount(due);
  await expect(lines(page)).not.toHaveCount(0);
  await leave(last);
  for (const name of cards) {
    const figure = card(page, name).getByRole('paragraph').first().getByRole('button');
    await figure.press('Enter');
    await expect(lines(page)).not.toHaveCount(0);
    await leave(figure);
  }
  // A column, a cell of the map, a person's rate, what took the place: each opens as many as it says.
  const cell = card(page, 'Week of the quarter')
    .getByRole('button', { name: /^Week 7\b.*of \d+ held/ })
    .last();
  const [, count = 0] = /(?:\d+) of (\d+) held/.exec((await cell.textContent()) ?? '')?.map(Number) ?? [];
  await cell.press('Enter');
  await expect(lines(page).filter({ hasNotText: /excused|not observed|to come/ })).toHaveCount(count);
  await leave(cell);
  const bumped = card(page, 'Bump ledger').getByRole('group').getByRole('button').first();
  const [bumps = 0] = numbersOf(await bumped.textContent());
  await bumped.press('Enter');
  await expect(lines(page)).toHaveCount(bumps);
});

test('each picture has its table and its file, and they say the same', async ({ openOwn }) => {
  test.slow();
  const page = await openOwn('board', { rows: kimsYear() });
  await expect(headline(page)).toBeVisible();
  for (const name of cards) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: `${name} as a file`, exact: false }).press('Enter');
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^coxswain-[a-z-]+-2026-Q4\.csv$/);
    const text = await readFile(await file.path(), 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    await page.getByRole('button', { name: `${name} as a table`, exact: false }).press('Enter');
    const table = card(page, name).locator('.data table');
    expect(text.trimEnd().split('\r\n')).toHaveLength(await table.getByRole('row').count());
    const heads = await table.getByRole('columnheader').allTextContents();
    expect(text.slice(1).split('\r\n')[0]).toBe(
      heads.map((head) => (head.includes(',') ? `"${head}"` : head)).join(','),
    );
    await page.getByRole('button', { name: `${name} as a table`, exact: false }).press('Enter');
  }
});

test('filters stand in the address: it can be kept, opened again and gone back from', async ({ openOwn }) => {
  test.slow();
  const page = await openOwn('board', { rows: kimsYear() });
  await expect(headline(page)).toBeVisible();
  const whole = await headline(page).textContent();
  await page.getByRole('button', { name: /^People/ }).press('Enter');
  await page.getByRole('checkbox', { name: 'Cy', exact: true }).press('Space');
  await page.keyboard.press('Escape');
  await expect(headline(page)).not.toHaveText(whole ?? '');
  await page.getByRole('button', { name: /^Period Q4/ }).press('Enter');
  await page.getByRole('radio', { name: 'Last 12 weeks' }).press('Space');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/#period=12w&person=person-cy$/);
  await expect(headline(page)).toHaveText(/in 12 weeks/);
  const kept = await headline(page).textContent();

  const again = await openOwn('board', { hash: new URL(page.url()).hash });
  await expect(headline(again)).toHaveText(kept ?? '');
  await expect(card(again, 'Who gets the time').getByRole('row')).toHaveCount(2);
  await page.goBack();
  await page.goBack();
  await expect(headline(page)).toHaveText(whole ?? '');
});

test('what is committed to beforehand is kept, and stands in the weeks to come', async ({ openOwn }) => {
  const page = await openOwn('board', { rows: kimsYear() });
  await page.getByRole('button', { name: 'Write it' }).press('Enter');
  await page.getByRole('textbox').fill('I shorten, I do not cancel');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Week of the quarter')).toContainText('I shorten, I do not cancel');
  await expect(card(page, 'Week of the quarter').locator('.pre')).toHaveCount(4);
});

test('it prints on paper: every card, no control, nothing cut', async ({ openOwn, takeScreenshot }) => {
  const page = await openOwn('board', { rows: kimsYear() });
  await expect(headline(page)).toBeVisible();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  // A4 less its margins, at 96 px an inch.
  await page.setViewportSize({ width: 703, height: 1031 });
  for (const name of cards) await expect(card(page, name)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.getByText(/^Q4 2026 · as of/)).toBeVisible();
  const moves = numbersOf(await card(page, 'Bump ledger').getByRole('paragraph').first().textContent())[0] ?? 0;
  await expect(card(page, 'Bump ledger').locator('tbody tr:visible')).toHaveCount(moves);
  const wide = await page
    .locator('.card, .card table')
    .evaluateAll((nodes) =>
      nodes.filter((node) => node.getBoundingClientRect().right > 703).map((node) => node.className),
    );
  expect(wide).toEqual([]);
  await takeScreenshot('board-print', { of: page, fullPage: true });
  const pdf = await page.pdf({ format: 'A4', printBackground: true });
  await writeFile(join(repositoryDir, '.output', 'screens', 'board-print.pdf'), pdf);
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThanOrEqual(2);
  expect(pages).toBeLessThanOrEqual(4);
});
