import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { dumpContent, dumpStore } from './dump-store.ts';
import { findViolations } from './find-violations.ts';
import { expect, kimsWeek, test } from './own-page.ts';

const backup = (page: Page) => page.getByRole('region', { name: 'Backup' });
const passphrase = 'crème brûlée by the river';

async function saveFile(page: Page): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent('download');
  await backup(page).getByRole('button', { name: 'Save a backup' }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

const chooseFile = (page: Page, text: string) =>
  page
    .getByLabel('Restore a backup')
    .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) });

test('S16: a file behind a passphrase tells nothing; with another passphrase, or changed, it opens nothing', async ({
  openOwn,
  takeScreenshot,
}) => {
  test.slow();
  let page = await openOwn('options', { rows: kimsWeek() });
  const before = await dumpContent(page);
  await page.getByLabel('Behind a passphrase').check();
  await page.getByLabel('Passphrase', { exact: true }).fill('short');
  await backup(page).getByRole('button', { name: 'Save a backup' }).click();
  await expect(page.getByText('At least 10 characters.')).toBeVisible();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await expect(page.getByText('The two differ.')).toBeVisible();
  await page.getByLabel('The same again').fill(passphrase);
  const { name, text } = await saveFile(page);
  expect(name).toBe('coxswain-2026-11-19.locked.json');
  expect(text).not.toMatch(/@example\.com|Fernhill|privateNote/);

  await page.getByRole('button', { name: 'Remove Bo' }).click();
  await expect(page.getByRole('button', { name: 'Remove Bo' })).toBeHidden();
  const changed = await dumpStore(page);
  const unlock = async (file: string, word: string) => {
    await chooseFile(page, file);
    await page.getByLabel('Passphrase of the file').fill(word);
    await page.getByLabel('Passphrase of the file').press('Enter');
  };
  const refused = page.getByText('The passphrase is not right, or the file was changed.');
  await unlock(text, 'another one altogether');
  await expect(refused).toBeVisible();
  await unlock(text.replace(/"data":"..../, '"data":"AAAA'), passphrase);
  await expect(refused).toBeVisible();
  expect(await dumpStore(page)).toEqual(changed);

  await unlock(text, passphrase);
  await page.getByText('Replace everything').click();
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Remove Bo' })).toBeVisible();
  expect(await dumpContent(page)).toEqual(before);

  await test.step('what was restored is undone in another page, from the copy that was kept', async () => {
    await page.close();
    page = await openOwn('options', { hash: '#backup' });
    await expect(backup(page).getByText(/^Nov 19, 2026.*before a restore/)).toBeVisible();
    expect(await findViolations(page, 'light')).toEqual([]);
    expect(await findViolations(page, 'dark')).toEqual([]);
    await takeScreenshot('settings-copies', { of: page, fullPage: true });
    await takeScreenshot('settings-copies', { of: page, fullPage: true, dark: true });
    await page.getByRole('button', { name: 'Undo the restore' }).click();
    await expect(page.getByRole('button', { name: 'Remove Bo' })).toBeHidden();
    await expect(page.getByText('The restore was undone.')).toBeVisible();
  });
});

test.describe('five weeks later', () => {
  // From now on, as the worker writes down by its own clock when the data began.
  test.use({ now: Date.now() + 5 * 7 * 86_400_000 });

  test('R4: the browser may not throw the data away, and the popup reminds of a file until one is saved', async ({
    openOwn,
    takeScreenshot,
  }) => {
    const popup = await openOwn('popup', { rows: kimsWeek() });
    expect(await popup.evaluate(() => chrome.runtime.getManifest().permissions)).toContain('unlimitedStorage');
    const notice = popup.getByText(/No file saved for \d weeks/);
    await expect(notice).toBeVisible();
    expect(await findViolations(popup, 'light')).toEqual([]);
    await takeScreenshot('popup-file', { of: popup });
    const page = await openOwn('options', { hash: '#backup' });
    await saveFile(page);
    await expect(notice).toBeHidden();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the file' }).click();
    const csv = await readFile(await (await coming).path(), 'utf8');
    expect(csv.split('\r\n')[0]).toContain('Promise,Who,Meeting');
    expect(csv.trim().split('\r\n')).toHaveLength(17);
  });
});
