import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { builds, ExtensionSession, repositoryDir } from '../browser/extension-session.ts';
import { screenshot } from '../browser/screenshot.ts';
import { dumpContent } from './dump-store.ts';
import { findViolations } from './find-violations.ts';
import { expect, kimsWeek, test } from './own-page.ts';

const start = (profile: string) =>
  ExtensionSession.start({ extensionDir: builds.chromeE2e, headless: true, profile, context: { locale: 'en-US' } });

/** Where Chromium keeps the extension's database in a profile, and nothing of its private files. */
async function databaseFiles(profile: string): Promise<string[]> {
  const folder = join(profile, 'Default', 'IndexedDB');
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  if (!files.some((file) => file.endsWith('.log'))) throw new Error(`no database in ${folder}`);
  return files;
}

const isManifest = (file: string): boolean => /MANIFEST/.test(file);

/** As after a crash of the disk: other bytes, of the same length. */
async function garble(file: string): Promise<void> {
  const bytes = await readFile(file);
  await writeFile(
    file,
    bytes.map((byte, at) => (byte * 31 + 17 + at) & 255),
  );
}

/** What the tables say; `meta` is about the database itself. */
const content = async (page: Page) => ({ ...(await dumpContent(page)), meta: '' });

test('R11: a profile whose database was garbled on disk starts into the restore page, which brings the last copy back', async () => {
  test.slow();
  const profile = await mkdtemp(join(tmpdir(), 'coxswain-garbled-'));
  try {
    let session = await start(profile);
    await session.seed(kimsWeek());
    let page = await session.openOwn('options', '#backup');
    const backup = page.getByRole('region', { name: 'Backup' });
    await backup.getByRole('button', { name: 'Make a copy now' }).click();
    await expect(backup.getByText('The copy is made.')).toBeVisible();
    const before = await content(page);
    await session.close();

    await test.step('an empty database in place of the garbled one is known for a loss', async () => {
      for (const file of await databaseFiles(profile)) await garble(file);
      session = await start(profile);
      const errors: string[] = [];
      session.context.on('weberror', (error) => errors.push(error.error().message));
      for (const own of ['board', 'options'] as const) {
        page = await session.openOwn(own);
        await page.waitForURL(session.ownUrl('restore.html'));
        await expect(page.getByText('What was stored here is gone.')).toBeVisible();
      }
      for (const scheme of ['light', 'dark'] as const) {
        expect(await findViolations(page, scheme)).toEqual([]);
        await screenshot(page, join(repositoryDir, '.output', 'screens', `restore-${scheme}.png`), {
          dark: scheme === 'dark',
          fullPage: true,
        });
      }
      await page
        .getByRole('button', { name: /^Look at the copy of/ })
        .first()
        .click();
      await page.getByRole('button', { name: 'Restore', exact: true }).click();
      await expect(page.getByText('The stored data is as it should be.')).toBeVisible();
      expect(await content(page)).toEqual(before);
      await page.getByRole('link', { name: 'Go on to settings' }).click();
      await expect(page.getByRole('region', { name: 'Team' }).getByText('ana@example.com')).toBeVisible();
      expect(errors).toEqual([]);
      await session.close();
    });

    await test.step('a database that never opens again: the last copy can be taken away as a file', async () => {
      for (const file of (await databaseFiles(profile)).filter(isManifest)) await rm(file);
      session = await start(profile);
      page = await session.openOwn('board');
      await expect(page.getByText('The store of this browser could not be opened.')).toBeVisible();
      const opened = session.context.waitForEvent('page');
      await page.getByRole('link', { name: 'Copies and backups' }).click();
      page = await opened;
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save the newest copy as a file' }).click();
      const saved = JSON.parse(await readFile(await (await coming).path(), 'utf8')) as { tables: { people: object[] } };
      expect(saved.tables.people).toHaveLength(5);
      await session.close();
    });
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
});
