import type { Page } from '@playwright/test';
import type { ExtensionSession } from '../browser/extension-session.ts';
import { expect, kimsWeek, test } from './own-page.ts';
import { kimsTeam } from './team.ts';

test.use({ viewport: { width: 380, height: 600 } });

const headline = (page: Page) => page.getByRole('heading', { level: 2 });
const button = (page: Page, name: string) => page.getByRole('button', { name });

/** Weeks were seen, nothing was promised and nothing said. */
const seenOnly = () => ({ ...kimsWeek(), commitments: [], words: [] });
const offer = 'You have 4 weekly 1:1s, 4 bi-weekly coachings, 4 bi-weekly pipeline reviews';

test('with nothing seen it says what to do next', async ({ openOwn, context }) => {
  const page = await openOwn('popup');
  await expect(headline(page)).toHaveText('Nothing to count yet');
  await expect(page.getByRole('listitem').locator('.what')).toHaveText([
    'Open an event',
    'Say who is on your team',
    'Choose a rhythm',
  ]);
  await expect(button(page, 'Open calendar')).toBeVisible();
  await expect(button(page, 'Use the preset')).toBeVisible();
  const opened = context.waitForEvent('page');
  await button(page, 'Paste').click();
  const welcome = await opened;
  await expect(welcome.getByLabel('Names and addresses, one per line')).toBeVisible();
});

test('the preset is taken by one click, and counts from this week on', async ({ openOwn, session }) => {
  const page = await openOwn('popup', { rows: kimsTeam });
  await button(page, 'Use the preset').click();
  await expect(headline(page)).toHaveText(/^Nothing due yet|at risk|held/);
  const { commitments } = await session.stored('commitments');
  expect(commitments).toHaveLength(10);
  for (const line of commitments ?? []) expect(line).toMatchObject({ validFrom: '2026-11-16' });
});

test('meetings seen and no cadence yet: one is offered, and one click keeps it', async ({ openOwn, session }) => {
  const page = await openOwn('popup', { rows: seenOnly() });
  await expect(page.getByText(offer)).toBeVisible();
  await button(page, 'Make this my cadence').click();
  await expect(headline(page)).toHaveText(/^\d+ of \d+ held/);
  await expect(page.getByRole('button', { name: 'Ana, 1:1: presumed held', exact: true })).toBeVisible();
  const { commitments } = await session.stored('commitments');
  expect(commitments).toContainEqual(
    expect.objectContaining({
      kind: 'one-on-one',
      with: { type: 'each-report' },
      frequency: { times: 1, every: 1, unit: 'week' },
    }),
  );
  const again = await openOwn('popup');
  await expect(again.getByText('Make this my cadence')).toBeHidden();
  await expect(headline(again)).toHaveText(/^\d+ of \d+ held/);
});

test('the offer can be changed line by line', async ({ openOwn, context }) => {
  const page = await openOwn('popup', { rows: seenOnly() });
  const opened = context.waitForEvent('page');
  await button(page, 'Change it').click();
  const builder = await opened;
  await expect(builder).toHaveURL(/builder\.html$/);
  await expect(builder.getByText('1:1 with each report')).toBeInViewport();
  await expect(builder.getByRole('button', { name: /^Change 1:1/ })).toBeVisible();
});

test('an offer that is declined does not come again', async ({ openOwn }) => {
  const page = await openOwn('popup', { rows: seenOnly() });
  await button(page, 'Not now').click();
  await expect(headline(page)).toHaveText('Nothing to count yet');
  const again = await openOwn('popup');
  await expect(headline(again)).toHaveText('Nothing to count yet');
  await expect(again.getByText(offer)).toBeHidden();
});

test('it opens on a cold worker, reads and writes the store itself, and sends no message', async ({
  openOwn,
  session,
}) => {
  await session.seed(kimsWeek());
  await session.runFirst(listenToMessages);
  const worker = await watchWorker(session);
  await session.stopWorker();
  await expect.poll(worker).toBe('stopped');
  const page = await openOwn('popup');
  await expect(headline(page)).toHaveText('9 of 11 held');
  await button(page, 'Confirm both').click();
  await expect(button(page, '1 of the 9 presumed')).toBeHidden();
  await expect(page.getByText('Two were presumed held')).toBeHidden();
  // A knock without a word, after the change: the button at the toolbar counts anew.
  const sent = async () => [...new Set(await page.evaluate(messagesSent))];
  await expect.poll(sent).toEqual(['connect']);
  // The patch itself works: what is sent is heard.
  await page.evaluate(() => void (globalThis as unknown as Patched).chrome.runtime.sendMessage({}));
  expect(await sent()).toEqual(['connect', 'sendMessage']);
});

/** What the browser says of the background worker: `running`, `stopped` and between. */
async function watchWorker(session: ExtensionSession): Promise<() => string | undefined> {
  let status: string | undefined;
  const devtools = await session.context.newCDPSession(await session.context.newPage());
  devtools.on(
    'ServiceWorker.workerVersionUpdated',
    ({ versions }) => (status = versions.at(-1)?.runningStatus ?? status),
  );
  await devtools.send('ServiceWorker.enable');
  return () => status;
}

/** What the patch of a page's own messaging leaves there. */
interface Patched {
  sent: string[];
  chrome: { runtime: Record<'sendMessage' | 'connect', (...args: unknown[]) => unknown> };
}

/** Runs in each page before its own scripts. */
function listenToMessages(): void {
  const page = globalThis as unknown as Patched;
  page.sent = [];
  const { runtime } = page.chrome;
  for (const name of ['sendMessage', 'connect'] as const) {
    const real = runtime[name];
    runtime[name] = (...args: unknown[]) => {
      page.sent.push(name);
      return real.apply(runtime, args);
    };
  }
}

const messagesSent = (): string[] => (globalThis as unknown as Patched).sent;
