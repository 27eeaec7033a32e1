import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import { builds, ExtensionSession } from '../browser/extension-session.ts';
import { opportunityPage, recordPath } from '../sites/salesforce/opportunity-page.ts';
import { fernhill } from '../sites/salesforce/page-records.ts';
import { openEvent, week } from './calendar-page.ts';
import { closedPanelText } from './closed-root.ts';
import { expect, salesforceHosts, salesforceOrigin, test } from './extension.ts';
import { granted, scripts } from './host-requests.ts';
import { kimsTeam } from './team.ts';
import { instanceAt, nextWeek } from './weeks.ts';

const withAna = instanceAt('ana1on1', nextWeek(1), '10:00', { title: '1:1 Ana / Kim' });
const calendar = 'https://calendar.google.com';
/** As they lie on disk if anything keeps them: no other text has these words. */
const marks = ['quokka-private-note', 'quokka-promise', 'quokka-address@example.com'];

/** What Chromium itself asks for at its start and of each form, with or without an extension, whatever it is told (156). */
const browsersOwn = /^https?:\/\/(update\.googleapis\.com|content-autofill\.googleapis\.com|accounts\.google\.com)\//;

/** Addresses of the web that a run of the browser asked the network for, the worker included: its own log of the network. */
async function askedFor(log: string): Promise<string[]> {
  const text = await readFile(log, 'utf8');
  expect(text).toContain('"logEvent');
  return [...new Set(Array.from(text.matchAll(/"url":"((?:https?|wss?):[^"]+)"/g), ([, url = '']) => url))].filter(
    (url) => !browsersOwn.test(url),
  );
}

/** Files of a profile that hold a mark, by the folder that they lie in. */
async function foldersWith(profile: string, mark: string): Promise<Set<string>> {
  const files = await readdir(profile, { recursive: true, withFileTypes: true });
  const found = new Set<string>();
  for (const file of files.filter((one) => one.isFile())) {
    const bytes = await readFile(join(file.parentPath, file.name)).catch(() => Buffer.alloc(0));
    if (bytes.includes(mark) || bytes.includes(Buffer.from(mark, 'utf16le')))
      found.add(relative(profile, file.parentPath));
  }
  return found;
}

/** A calendar's address on this machine. */
async function startFeed(): Promise<{ address: string; stop: () => void }> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/calendar');
    response.end('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//example//tests//EN\r\nEND:VCALENDAR\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/mine.ics`, stop: () => server.close() };
}

test('S14, S16: a fresh install asks for nothing and sends nothing; a day sends what its user asked for; on disk all lies in the database', async () => {
  test.slow();
  const at = (name: string) => test.info().outputPath(name);
  const profile = at('profile');
  const start = (log: string) =>
    ExtensionSession.start({
      extensionDir: builds.chrome,
      headless: true,
      profile,
      args: [`--log-net-log=${at(log)}`, '--net-log-capture-mode=Everything'],
    });

  const fresh = await start('fresh.json');
  const welcome = fresh.ownUrl('welcome.html');
  await expect.poll(() => fresh.context.pages().some((page) => page.url() === welcome)).toBe(true);
  const first = await fresh.openOwn('options');
  await expect(first.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await granted(first)).toEqual([`${calendar}/*`]);
  expect(await scripts(first)).toEqual([]);
  expect(await first.evaluate(() => chrome.storage.local.get())).toEqual({});
  await fresh.close();
  expect(await askedFor(at('fresh.json'))).toEqual([]);

  const day = await start('day.json');
  const asked = new Set<string>();
  day.context.on('request', (request) => asked.add(new URL(request.url()).origin));
  const [note = '', promise = '', address = ''] = marks;
  await day.seed({
    ...kimsTeam,
    people: [...(kimsTeam['people'] ?? []), { ...kimsTeam['people']?.[0], id: 'q', name: 'Q', addresses: [address] }],
    records: [{ id: 'x', rhythm: 'person:one-on-one:ana', startAt: 1, privateNote: note, createdAt: 1, updatedAt: 1 }],
    items: [
      {
        id: 'i',
        rhythm: 'person:one-on-one:ana',
        personId: 'ana',
        text: promise,
        owner: 'me',
        disposition: 'open',
        createdAt: 1,
        updatedAt: 1,
      },
    ],
  });
  day.answer({ [calendar]: week([withAna]), [salesforceOrigin]: opportunityPage() });
  const page = await day.context.newPage();
  await page.goto(`${calendar}/calendar/u/0/r/week`);
  await page.bringToFront();
  await openEvent(page, '1:1 Ana');
  await expect.poll(() => closedPanelText(page)).toContain(promise);
  await day.grant(salesforceHosts);
  await page.goto(salesforceOrigin + recordPath(fernhill.id));
  await page.bringToFront();
  await expect.poll(() => closedPanelText(page)).toContain('Fernhill Foods: plant rollout');
  for (const name of ['popup', 'board', 'options', 'builder', 'share', 'practice'] as const) {
    const own = await day.openOwn(name);
    await expect(own.locator('h1, h2').first()).toBeVisible();
    if (name === 'options') {
      const kept = await own.evaluate(async () =>
        JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get(), await caches.keys()]),
      );
      for (const mark of [...marks, 'Ana', 'Fernhill']) expect(kept).not.toContain(mark);
    }
    await own.close();
  }
  const feed = await startFeed();
  await day.grant('http://127.0.0.1/*');
  const settings = await day.openOwn('options', '#feeds');
  await settings.getByLabel('Private address').fill(feed.address);
  await settings.getByRole('button', { name: 'Subscribe', exact: true }).click();
  await expect(settings.getByText(/^Last read/)).toBeVisible();
  await day.close();
  feed.stop();
  // The two sites that were opened, and the calendar that was subscribed to.
  const opened = [new URL(feed.address).origin, salesforceOrigin, calendar];
  expect([...asked].filter((origin) => origin !== 'null').toSorted()).toEqual(opened);
  const logged = await askedFor(at('day.json'));
  expect(logged).toContain(feed.address);
  expect([...new Set(logged.map((url) => new URL(url).origin))].toSorted()).toEqual([...opened].toSorted());

  for (const mark of marks) {
    const folders = [...(await foldersWith(profile, mark))];
    expect(folders.length, mark).toBeGreaterThan(0);
    expect(
      folders.filter((folder) => !folder.includes(`IndexedDB/chrome-extension_${day.extensionId}`)),
      mark,
    ).toEqual([]);
  }
});
