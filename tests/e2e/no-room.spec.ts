import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { limitRoom } from '../browser/limit-room.ts';
import { openEvent, week } from './calendar-page.ts';
import { expect, test } from './extension.ts';
import { addItem, itemOf } from './panel-acts.ts';
import { kimsTeam } from './team.ts';
import { instanceAt, nextWeek } from './weeks.ts';

// With `unlimitedStorage` no quota can be used up, so this build goes without.
test.use({ isUpdated: true });

const withAna = instanceAt('ana1on1', nextWeek(1), '10:00', { title: '1:1 Ana / Kim' });

test('R3: with no room left it is said where one writes, nothing acknowledged is lost, a file can be saved, and all goes on when there is room', async ({
  calendarPage,
  page,
  panel,
  seed,
  session,
  takeScreenshot,
}) => {
  // Chromium lets go of the room that it knows of some seconds after the last page.
  test.slow();
  const worker = await session.serviceWorker();
  const permissions = await worker.evaluate<string[]>('chrome.runtime.getManifest().permissions');
  await session.update('0.2.0', { permissions: permissions.filter((each) => each !== 'unlimitedStorage') });
  await seed(kimsTeam);
  await calendarPage(week([withAna]));
  await openEvent(page, '1:1 Ana');
  const kept = Array.from({ length: 5 }, (_, index) => `Kept ${index}`);
  for (const text of kept) await addItem(panel(), text);

  const giveRoom = await limitRoom(session);
  await page.bringToFront();
  const field = panel().getByRole('textbox', { name: 'Add an action item' });
  await field.fill('Written with no room');
  await field.press('Enter');
  await expect(panel().getByRole('alert').filter({ hasText: 'The browser has no room left.' })).toBeVisible();
  await expect(field).toHaveValue('Written with no room');
  await takeScreenshot('no-room-panel');
  const settings = await session.openOwn('options');
  const name = settings.getByRole('region', { name: 'Me', exact: true }).getByLabel('Name');
  await name.fill('Kim Example');
  await name.press('Enter');
  await expect(settings.getByRole('alert').first()).toContainText('The browser has no room left.');
  await takeScreenshot('no-room-settings', { of: settings });
  const texts = (rows: unknown): Set<string> => new Set((rows as { text: string }[]).map(({ text }) => text));
  expect(texts((await session.stored('items'))['items'])).toEqual(new Set(kept));
  const saved = JSON.parse(await backUp(settings)) as { tables: { items: unknown } };
  expect(texts(saved.tables.items)).toEqual(new Set(kept));

  await giveRoom();
  await settings.getByRole('button', { name: 'Try again' }).first().click();
  await expect(settings.getByRole('alert')).toHaveCount(0);
  await page.bringToFront();
  await panel().getByRole('button', { name: 'Try again' }).click();
  await expect(itemOf(panel(), 'Written with no room')).toBeVisible();
  await expect(panel().getByText('The browser has no room left.')).toHaveCount(0);
  expect(texts((await session.stored('items'))['items'])).toEqual(new Set([...kept, 'Written with no room']));
});

/** Presses "Save a backup" and reads the file that comes. */
async function backUp(settings: Page): Promise<string> {
  const coming = settings.waitForEvent('download');
  await settings.getByRole('button', { name: 'Save a backup' }).click();
  return readFile(await (await coming).path(), 'utf8');
}
