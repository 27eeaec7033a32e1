import { createServer, type Server } from 'node:http';
import type { Page } from '@playwright/test';
import type { ExtensionSession } from '../browser/extension-session.ts';
import { startRadicale } from '../feeds/radicale.ts';
import { expect, test } from './extension.ts';

const dayMs = 86_400_000;
const stamp = (at: number): string => `${new Date(at).toISOString().slice(0, 16).replaceAll(/[-:]/g, '')}00Z`;

/** A 1:1 with Ana as a calendar file, the start as given. */
const oneOnOne = (at: number, ...lines: string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//example//tests//EN',
    'BEGIN:VEVENT',
    'UID:one@example.com',
    'DTSTAMP:20261101T000000Z',
    'SUMMARY:1:1 Ana',
    `DTSTART:${stamp(at)}`,
    `DTEND:${stamp(at + 1_800_000)}`,
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');

/** Starts of the meetings that are kept, and what became of each. */
async function meetings(session: ExtensionSession): Promise<string[]> {
  const { meetings = [] } = await session.stored('meetings');
  return (meetings as { startAt: number; isStanding: boolean; isCancelled: boolean }[]).map(
    ({ startAt, isStanding, isCancelled }) =>
      `${new Date(startAt).toISOString()} ${isStanding ? 'stands' : isCancelled ? 'cancelled' : 'gone'}`,
  );
}

const subscribe = async (page: Page, address: string): Promise<void> => {
  await page.getByLabel('Private address').fill(address);
  await page.getByRole('button', { name: 'Subscribe', exact: true }).click();
};

test('a calendar on a real server is subscribed to, and follows a move and a cancellation', async ({
  session,
  takeScreenshot,
}) => {
  const server = await startRadicale();
  const missing = 'why' in server ? server.why : undefined;
  test.skip(missing !== undefined, missing ?? '');
  if ('why' in server) return;
  const at = Math.floor(Date.now() / dayMs) * dayMs + 2 * dayMs + 9 * 3_600_000;
  const at2 = at + dayMs;
  await server.put('one', oneOnOne(at));
  await session.grant('http://127.0.0.1/*');
  const page = await session.openOwn('options', '#feeds');
  await subscribe(page, server.feed);
  await expect(page.getByText(/^Last read/)).toBeVisible();
  await expect.poll(() => meetings(session)).toEqual([`${new Date(at).toISOString()} stands`]);
  await expect(page.locator('#feeds')).not.toContainText('/kim/');
  const alarm = await page.evaluate(async () => (await chrome.alarms.get('feeds'))?.periodInMinutes);
  expect(alarm).toBe(10);

  await takeScreenshot('settings-feeds', { of: page });
  await takeScreenshot('settings-feeds', { of: page, dark: true });

  await server.put('one', oneOnOne(at2));
  await page.getByRole('button', { name: /^Read now: / }).click();
  await expect.poll(() => meetings(session)).toEqual([`${new Date(at2).toISOString()} stands`]);
  await server.put('one', oneOnOne(at2, 'STATUS:CANCELLED'));
  await page.getByRole('button', { name: /^Read now: / }).click();
  await expect.poll(() => meetings(session)).toEqual([`${new Date(at2).toISOString()} cancelled`]);

  await server.stop();
  await page.getByRole('button', { name: /^Read now: / }).click();
  await expect(page.getByText(/The server did not answer/)).toBeVisible();
});

test('the worker reads what is due at its alarm, and "nothing new" is enough', async ({ session }) => {
  const asked: string[] = [];
  const text = oneOnOne(Date.now() + dayMs);
  const server = createServer((request, response) => {
    asked.push(request.headers['if-none-match'] ?? 'all');
    if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
    else response.writeHead(200, { etag: '"1"' }).end(text);
  });
  const url = await listen(server);
  await session.grant('http://127.0.0.1/*');
  const page = await session.openOwn('options', '#feeds');
  await subscribe(page, url);
  await expect(page.getByText(/^Last read/)).toBeVisible();
  expect(asked).toEqual(['all']);
  // As if an hour had passed.
  const before = Date.now() - 3_600_000;
  const { feeds = [] } = await session.stored('feeds');
  await session.seed({ feeds: feeds.map((feed) => ({ ...(feed as object), triedAt: before, nextAt: before })) });
  await page.evaluate(() => chrome.alarms.create('feeds', { when: Date.now() }));
  await expect.poll(() => asked).toEqual(['all', '"1"']);
  server.close();
});

test('a redirect to a host that is not allowed is said', async ({ session }) => {
  const target = createServer((_, response) => response.writeHead(200).end(oneOnOne(Date.now())));
  const elsewhere = (await listen(target)).replace('127.0.0.1', 'localhost');
  const server = createServer((_, response) => response.writeHead(302, { location: elsewhere }).end());
  const url = await listen(server);
  await session.grant('http://127.0.0.1/*');
  const page = await session.openOwn('options', '#feeds');
  await subscribe(page, url);
  await expect(page.getByText(/leads to another site that is not allowed/)).toBeVisible();
  expect(await meetings(session)).toEqual([]);
  server.close();
  target.close();
});

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/basic.ics`;
}
