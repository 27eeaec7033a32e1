import { readdir } from 'node:fs/promises';
import { builds } from '../browser/extension-session.ts';
import { expect, test } from './extension.ts';

test('the background worker starts and knows its own manifest', async ({ serviceWorker }) => {
  const worker = await serviceWorker();
  const name = await worker.evaluate<string>('chrome.runtime.getManifest().name');
  expect(name).toBe('Coxswain');
});

test('every page of the extension opens without an error', async ({ session }) => {
  const pages = (await readdir(builds.chromeE2e)).filter((file) => file.endsWith('.html'));
  const errors: string[] = [];
  for (const file of pages) {
    const page = await session.context.newPage();
    page.on('pageerror', (error) => errors.push(`${file}: ${error.message}`));
    page.on('console', (message) => message.type() === 'error' && errors.push(`${file}: ${message.text()}`));
    await page.goto(session.ownUrl(file));
    await expect(page.locator('body')).toBeVisible();
    await page.close();
  }
  expect(errors).toEqual([]);
});

test('a page of the calendar is answered by ours, and nothing else leaves the machine', async ({ calendarPage }) => {
  const page = await calendarPage('<!doctype html><title>Ours</title><h1>Week</h1>');
  await expect(page.getByRole('heading')).toHaveText('Week');
  await page.goto('https://example.com/');
  await expect(page).toHaveTitle('Not routed');
});
