import { readdir } from 'node:fs/promises';
import { builds } from '../browser/extension-session.ts';
import { expect, test } from './firefox-extension.ts';

test('Firefox takes the extension and opens each of its pages', async ({ firefox }) => {
  const files = (await readdir(builds.firefoxE2e)).filter((file) => file.endsWith('.html'));
  for (const file of [...files, 'manifest.json']) {
    const page = await firefox.openOwn(file);
    expect(await page.evaluate('document.body.childNodes.length > 0'), file).toBe(true);
    await page.close();
  }
});

test('Firefox shows our page at an address of the calendar', async ({ firefox }) => {
  firefox.answer({ 'https://calendar.google.com': '<!doctype html><title>Ours</title><h1>Week</h1>' });
  const page = await firefox.newPage();
  await page.goto('https://calendar.google.com/calendar/u/0/r/week');
  expect(await page.title()).toBe('Ours');
});
