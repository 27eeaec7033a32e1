import { findViolations } from './find-violations.ts';
import { expect, test } from './extension.ts';
import { kimsTeam } from './team.ts';

const now = Date.now();
const minuteMs = 60_000;

/** A 1:1 with Bo that began five minutes ago. */
const running = {
  id: 'bo1@google.com#running',
  series: 'bo1@google.com',
  calendar: 'kim@example.com',
  kind: 'one-on-one',
  personIds: ['bo'],
  withTeam: false,
  isMixed: false,
  rhythm: 'person:one-on-one:bo',
  startAt: now - 5 * minuteMs,
  endAt: now + 55 * minuteMs,
  isAllDay: false,
  firstStartAt: now - 5 * minuteMs,
  firstSeenAt: 1,
  lastSeenAt: now,
  isStanding: true,
  missedLooks: 0,
  isCancelled: false,
  response: 'accepted',
  declinedBy: [],
  moves: [],
  isRecurring: true,
  updatedAt: 1,
};

test.describe('commands', () => {
  test.use({ isUpdated: true });

  test('commands have their keys (the browser takes four), and the menu of a selection stands there once, also after an update', async ({
    session,
    serviceWorker,
  }) => {
    const commands = await (await serviceWorker()).evaluate(() => chrome.commands.getAll());
    expect(commands.map(({ name, shortcut, description }) => [name, shortcut, description])).toEqual([
      ['_execute_action', 'Alt+Shift+H', ''],
      ['add-item', 'Alt+Shift+J', 'Write an action item, from the selected text if there is any'],
      ['focus-panel', 'Alt+Shift+K', 'Put the focus into the panel'],
      ['open-board', '', 'Open the board'],
      ['veil', 'Alt+Shift+V', 'Privacy screen: blur names and private notes, or show them again'],
    ]);
    /** The browser lists no menus, but names an id that is taken, and one that is not there. */
    const menu = async () =>
      (await serviceWorker()).evaluate(
        () =>
          new Promise<string>((resolve) => {
            chrome.contextMenus.update('capture', { enabled: true }, () =>
              resolve(chrome.runtime.lastError?.message ?? 'there'),
            );
          }),
      );
    await expect.poll(menu).toBe('there');
    await session.stopWorker();
    expect(await menu()).toBe('there');
    await session.update('0.2.0');
    await expect.poll(menu).toBe('there');
  });
});

test('a selection of any page becomes an action item of the meeting that runs, by one key', async ({
  session,
  serviceWorker,
  takeScreenshot,
}) => {
  test.slow();
  await session.seed({ ...kimsTeam, meetings: [running] });
  const opened = session.context.waitForEvent('page');
  // The browser's own event, as the click on the menu sends it; its menu cannot be driven headless.
  await (
    await serviceWorker()
  ).evaluate(`chrome.contextMenus.onClicked.dispatch({ menuItemId: 'capture', selectionText: 'Send the\\n numbers' })`);
  const page = await opened;
  const text = page.getByLabel('What is to be done');
  await expect(text).toHaveValue('Send the numbers');
  await expect(text).toBeFocused();
  expect(page.url()).not.toContain('numbers');
  await expect(page.getByLabel('Where it belongs').locator('option:checked')).toHaveText('Now: 1:1 with Bo');
  expect(await findViolations(page, 'light')).toEqual([]);
  expect(await findViolations(page, 'dark')).toEqual([]);
  await page.setViewportSize({ width: 480, height: 400 });
  await takeScreenshot('capture', { of: page });
  await takeScreenshot('capture', { of: page, dark: true });
  const closed = page.waitForEvent('close');
  // The window closes with it, perhaps before the press is answered.
  await text.press('Enter').catch(() => undefined);
  await closed;
  const { items, meta } = await session.stored('items', 'meta');
  expect(items).toEqual([
    expect.objectContaining({
      text: 'Send the numbers',
      owner: 'me',
      personId: 'bo',
      rhythm: running.rhythm,
      agreedIn: running.id,
      disposition: 'open',
    }),
  ]);
  expect(JSON.stringify(meta)).not.toContain('numbers');
});

test('where no meeting is near, the user says whom it is with, whose it is and by when', async ({ session }) => {
  await session.seed(kimsTeam);
  const page = await session.openOwn('capture');
  const place = page.getByLabel('Where it belongs');
  await expect(place.getByRole('option')).toHaveText(['Ana', 'Bo', 'Cy', 'Max', 'Team meeting']);
  await page.getByLabel('What is to be done').fill('Draft the offer');
  await place.selectOption('Cy');
  await page.getByLabel('Who does it').selectOption('Cy');
  await page.getByLabel('By', { exact: true }).fill('2027-01-15');
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect
    .poll(async () => (await session.stored('items'))['items'])
    .toEqual([
      expect.objectContaining({
        text: 'Draft the offer',
        owner: 'cy',
        personId: 'cy',
        rhythm: 'person:one-on-one:cy',
        dueOn: '2027-01-15',
      }),
    ]);
});
