import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { schemaVersion } from '../../lib/store/database.ts';
import { builds, ExtensionSession } from '../browser/extension-session.ts';
import { dumpContent, dumpStore } from './dump-store.ts';
import { expect, kimsWeek, test } from './own-page.ts';

const backup = (page: Page) => page.getByRole('region', { name: 'Backup' });

/** Presses "Save a backup" and reads the file that comes. */
async function saveBackup(page: Page): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

const chooseFile = (page: Page, text: string) =>
  page.getByLabel('Restore a backup').setInputFiles({
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

/** The preview, row by row: what, in the file, new, changed, would go. */
const preview = async (page: Page): Promise<string[]> =>
  (await page.getByRole('table', { name: 'What would change' }).getByRole('row').allInnerTexts()).map((row) =>
    row.split(/\s*\t\s*/).join(' | '),
  );

test('everything is saved as one JSON file, with its format and version', async ({ openOwn, session }) => {
  const page = await openOwn('options', { rows: kimsWeek() });
  const { name, text } = await saveBackup(page);
  expect(name).toBe('coxswain-2026-11-19.json');
  const saved = JSON.parse(text) as { format: string; schemaVersion: number; tables: Record<string, unknown[]> };
  expect(saved).toMatchObject({ format: 'coxswain-backup', schemaVersion });
  const tables = Object.keys(saved.tables);
  expect(tables).toEqual(
    expect.arrayContaining(['settings', 'people', 'commitments', 'words', 'records', 'topics', 'items', 'meetings']),
  );
  expect(saved.tables).toEqual(await session.stored(...tables));
  await expect(page.getByRole('status')).toContainText('Saved as coxswain-2026-11-19.json.');
});

test('a backup is restored in another profile after a preview, and both hold the same', async ({ openOwn }) => {
  const page = await openOwn('options', { rows: kimsWeek() });
  const { text } = await saveBackup(page);
  const other = await ExtensionSession.start({ extensionDir: builds.chromeE2e, headless: true });
  try {
    const there = await other.openOwn('options');
    const empty = await dumpStore(there);
    await chooseFile(there, text);
    await expect(backup(there).getByText('Saved Nov 19, 2026')).toBeVisible();
    await expect
      .poll(() => preview(there))
      .toEqual(
        expect.arrayContaining([
          'People | 5 | 5 | 0 | 0',
          'Lines of the cadence | 7 | 7 | 0 | 0',
          'Promises | 16 | 16 | 0 | 0',
        ]),
      );
    expect(await dumpStore(there)).toEqual(empty);
    await there.getByRole('button', { name: 'Restore', exact: true }).click();
    await expect(there.getByRole('status')).toContainText('The backup was restored.');
    expect(await dumpContent(there)).toEqual(await dumpContent(page));
    await expect(there.getByRole('region', { name: 'Team' }).getByText('ana@example.com')).toBeVisible();
  } finally {
    await other.close();
  }
});

test('replacing says what would go and what would change, does it, and is undone whole', async ({ openOwn }) => {
  const page = await openOwn('options', { rows: kimsWeek() });
  const { text } = await saveBackup(page);
  const before = await dumpContent(page);
  await page.getByRole('button', { name: 'Remove Bo' }).click();
  await page.getByLabel('Add people').fill('Flo <flo@example.com>');
  await page.getByRole('button', { name: 'Add 1 person' }).click();
  await expect(page.getByText('flo@example.com')).toBeVisible();
  const changed = await dumpContent(page);
  await chooseFile(page, text);
  await page.getByText('Replace everything').click();
  await expect.poll(() => preview(page)).toContain('People | 5 | 0 | 1 | 1');
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByText('flo@example.com')).toBeHidden();
  expect(await dumpContent(page)).toEqual(before);
  const restored = page.getByRole('status').locator('.said-box').filter({ hasText: 'The backup was restored.' });
  await restored.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('flo@example.com')).toBeVisible();
  expect(await dumpContent(page)).toEqual(changed);
});

test('merging takes what is new and lets nothing go', async ({ openOwn }) => {
  const page = await openOwn('options', { rows: kimsWeek() });
  const { text } = await saveBackup(page);
  await page.getByLabel('Add people').fill('Flo <flo@example.com>');
  await page.getByRole('button', { name: 'Add 1 person' }).click();
  await expect(page.getByText('flo@example.com')).toBeVisible();
  const saved = JSON.parse(text) as { tables: { people: object[] } };
  saved.tables.people.push({
    id: 'gus',
    name: 'Gus',
    addresses: ['gus@example.com'],
    relation: 'peer',
    createdAt: 1,
    updatedAt: 1,
  });
  await chooseFile(page, JSON.stringify(saved));
  await expect.poll(() => preview(page)).toContain('People | 6 | 1 | 0 | 0');
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  for (const address of ['flo@example.com', 'gus@example.com']) await expect(page.getByText(address)).toBeVisible();
});

test('a file that holds just what is here offers nothing to do', async ({ openOwn }) => {
  const page = await openOwn('options', { rows: kimsWeek() });
  await chooseFile(page, (await saveBackup(page)).text);
  await expect(backup(page).getByText('The file holds just what is here.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Restore', exact: true })).toBeHidden();
});
