import type { Locator } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { openEvent, week } from './calendar-page.ts';
import { test as inCalendar } from './extension.ts';
import { findViolations } from './find-violations.ts';
import { expect, kimsWeek, test } from './own-page.ts';
import { kimsTeam } from './team.ts';
import { instanceAt, nextWeek } from './weeks.ts';

test('what is kept about someone is shown, saved without the private lane, and erased for good', async ({
  openOwn,
  session,
  takeScreenshot,
}) => {
  const people = await openOwn('people', { rows: kimsWeek() });
  await people.getByRole('navigation').getByRole('link', { name: 'Ana', exact: true }).click();
  await expect(people.getByRole('heading', { name: 'Ana', exact: true })).toBeVisible();
  const meetings = people.getByRole('group').filter({ hasText: 'Meetings held to be with them' });
  await meetings.locator('summary').first().click();
  await expect(meetings.getByRole('listitem').first()).toBeVisible();
  expect(await findViolations(people, 'light')).toEqual([]);
  expect(await findViolations(people, 'dark')).toEqual([]);
  for (const dark of [false, true]) await takeScreenshot('people', { of: people, dark, fullPage: true });

  const saved = people.waitForEvent('download');
  await people.getByRole('button', { name: 'Save as data (JSON)' }).click();
  const file = await readFile(await (await saved).path(), 'utf8');
  const { records: before } = await session.stored('records');
  expect(before?.filter((row) => JSON.stringify(row).includes('privateNote'))).not.toEqual([]);
  expect(file).toContain('ana');
  expect(file).not.toContain('privateNote');

  await people.getByRole('button', { name: 'Erase for good' }).click();
  await people.getByRole('button', { name: 'Erase Ana for good' }).click();
  await expect(people.getByText('Ana is erased.')).toBeVisible();
  const { tombstones, ...rest } = await session.stored('tombstones', 'people', 'meetings', 'items', 'records', 'words');
  expect(tombstones).toEqual([{ id: 'person-ana' }]);
  expect(JSON.stringify(rest)).not.toMatch(/person-ana/);
});

/** Texts that name someone and can be read: none of their elements is blurred. */
const readable = (root: Locator): Promise<string[]> =>
  root
    .locator(':scope')
    .first()
    .evaluate((top) => {
      const start = top.shadowRoot ?? document.body;
      const texts = document.createTreeWalker(start, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        const isNamed = /\b(?:Ana|Bo|Cy|Kim|Max)\b/.test(text.nodeValue ?? '');
        let box = text.parentElement;
        if (!isNamed || box === null || box.closest('style, title') !== null || !box.checkVisibility()) continue;
        while (box !== null && !getComputedStyle(box).filter.includes('blur')) box = box.parentElement;
        if (box === null) found.push(text.nodeValue ?? '');
      }
      return found;
    });

inCalendar(
  'one key blurs names and private notes in panel, popup and pages at once, through navigation, and another shows them',
  async ({ seed, session, calendarPage, panel, serviceWorker, takeScreenshot }) => {
    await seed(kimsTeam);
    const page = await calendarPage(week([instanceAt('ana1on1', nextWeek(1), '10:00', { title: '1:1 Ana / Kim' })]));
    await openEvent(page, '1:1 Ana');
    await expect(panel().getByRole('heading', { name: '1:1 with Ana' })).toBeVisible();
    const others = [
      await session.openOwn('popup'),
      await session.openOwn('board'),
      await session.openOwn('people', '#ana'),
      await session.openOwn('options'),
    ];
    const host = panel();
    const all = [host, ...others.map((own) => own.locator('html'))];
    // Popup and board name nobody while there is nothing to count.
    const naming = [host, ...others.slice(2).map((own) => own.locator('html'))];
    for (const root of naming) await expect.poll(() => readable(root)).not.toEqual([]);
    // The browser's own event, as its key sends it: no key of a command reaches a page headless.
    const press = async () => (await serviceWorker()).evaluate(`chrome.commands.onCommand.dispatch('veil', {})`);
    await press();
    for (const own of others) await expect(own.locator('body')).toHaveAttribute('data-veil');
    for (const root of all) await expect.poll(() => readable(root)).toEqual([]);
    await expect(panel().getByRole('heading', { name: '1:1 with Ana' })).toBeVisible();
    for (const dark of [false, true]) await takeScreenshot('veil-people', { of: others[2] ?? page, dark });
    await page.bringToFront();
    await takeScreenshot('veil-panel');

    await page.reload();
    await openEvent(page, '1:1 Ana');
    await expect(panel().getByRole('heading', { name: '1:1 with Ana' })).toBeVisible();
    expect(await readable(host)).toEqual([]);
    const board = await session.openOwn('board');
    await board.getByRole('button', { name: 'Show names again' }).click();
    for (const root of naming) await expect.poll(() => readable(root)).not.toEqual([]);
    const popup = others[0];
    await expect(popup?.getByRole('button', { name: 'Privacy screen' }) ?? panel()).toHaveAttribute(
      'aria-pressed',
      'false',
    );
  },
);
