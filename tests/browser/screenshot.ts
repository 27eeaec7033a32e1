import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Page } from '@playwright/test';

/** Writes what the page shows to `file` (a .png), in the scheme that is asked for; then restores the page's own. */
export async function screenshot(page: Page, file: string, { dark = false, fullPage = false } = {}): Promise<string> {
  await mkdir(dirname(file), { recursive: true });
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
  await page.screenshot({ path: file, fullPage, animations: 'disabled', caret: 'hide' });
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  return file;
}
