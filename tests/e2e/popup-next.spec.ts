import type { Page } from '@playwright/test';
import { pastOneOnOnes, promise } from './history.ts';
import { expect, kimsWeek, test } from './own-page.ts';
import { kimsTeam } from './team.ts';
import { dayIn } from './weeks.ts';

test.use({ viewport: { width: 380, height: 600 } });

const day = 86_400_000;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('a meeting of today has no agenda, takes the template, and then waits for a topic of the other', async ({
  openOwn,
  session,
}) => {
  const page = await openOwn('popup', { rows: kimsWeek() });
  await expect(button(page, '1:1 with Dee, no agenda')).toBeVisible();
  await button(page, 'Use the template: 1:1 with Dee').click();
  await expect(button(page, '1:1 with Dee, no topic from Dee yet')).toBeVisible();
  const { records, topics } = await session.stored('records', 'topics');
  expect(records).toContainEqual(
    expect.objectContaining({ rhythm: 'person:one-on-one:person-dee', purpose: expect.stringMatching(/./) }),
  );
  expect(topics?.length).toBeGreaterThan(kimsWeek()['topics']?.length ?? 0);
});

test('a meeting of today with purpose, agenda and a topic of the other is ready', async ({ openOwn }) => {
  const rows = kimsWeek();
  const rhythm = 'person:one-on-one:person-dee';
  const today = (rows['meetings'] as { id: string; rhythm: string; startAt: number }[]).find(
    (meeting) => meeting.rhythm === rhythm && new Date(meeting.startAt).toISOString().startsWith('2026-11-19'),
  );
  const stamp = { createdAt: 1, updatedAt: 1 };
  const topic = {
    id: 'from-dee',
    rhythm,
    order: 1,
    title: 'Line 2',
    prompts: [],
    lane: 'shared',
    from: { type: 'person', personId: 'person-dee' },
    ...stamp,
  };
  const record = { id: today?.id, rhythm, startAt: today?.startAt, purpose: 'Agree on line 2', ...stamp };
  const page = await openOwn('popup', {
    rows: { ...rows, topics: [...(rows['topics'] ?? []), topic], records: [...(rows['records'] ?? []), record] },
  });
  await expect(button(page, '1:1 with Dee, ready')).toBeVisible();
});

test('items due are mine and theirs, longest over first, and done in place', async ({ openOwn, session }) => {
  const page = await openOwn('popup', { rows: kimsWeek() });
  const line = page.getByRole('listitem').filter({ hasText: '6 items over 3 yours, oldest 14 days' });
  await line.getByRole('button', { name: 'Show' }).click();
  const pane = page.getByRole('region', { name: 'Items due' });
  const lists = pane.getByRole('list');
  await expect(pane.getByRole('heading', { level: 4 })).toHaveText(['Yours', 'Theirs']);
  await expect(lists.nth(0).getByRole('listitem')).toHaveText([
    /Introduce Ana to the plant lead.*14 days over/,
    /Ask finance about the floor price.*3 days over/,
    /Join the call with the Marlow buyer.*1 day over/,
  ]);
  await expect(lists.nth(1).getByRole('listitem')).toHaveText([
    /8 days over/,
    /6 days over/,
    /4 days over/,
    /Bring the notes of the Marlow visit Dee.*due today/,
    /Draft of the mail to Harbour Tools Bo.*due tomorrow/,
  ]);
  await pane.getByRole('checkbox', { name: 'Done: Introduce Ana to the plant lead' }).click();
  await expect(lists.nth(0).getByRole('listitem')).toHaveCount(2);
  await pane.getByRole('button', { name: 'Back to the week' }).click();
  await expect(page.getByText('5 items over 2 yours, oldest 8 days')).toBeVisible();
  const { items } = await session.stored('items');
  expect(items).toContainEqual(
    expect.objectContaining({ text: 'Introduce Ana to the plant lead', disposition: 'done' }),
  );
});

test('the keys 1 to 3 press the first buttons, and none while one types', async ({ openOwn }) => {
  const page = await openOwn('popup', { rows: kimsWeek() });
  await expect(page.getByText('1 to 3 on the keyboard')).toBeVisible();
  await page.keyboard.press('3');
  await expect(page.getByRole('region', { name: 'Items due' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Next' })).toBeVisible();
  await page.keyboard.press('2');
  await expect(button(page, '1:1 with Dee, no topic from Dee yet')).toBeVisible();
  await page.keyboard.press('1');
  await expect(page.getByText('Two were presumed held')).toBeHidden();
});

test('a meeting opens on its own from the popup, with the panel in it', async ({ openOwn, context }) => {
  const page = await openOwn('popup', { rows: kimsWeek() });
  const opened = context.waitForEvent('page');
  await button(page, '1:1 with Dee, no agenda').click();
  const meeting = await opened;
  await expect(meeting).toHaveURL(/\/meeting\.html\?occurrence=/);
  await expect(meeting.getByRole('heading', { name: '1:1 with Dee' })).toBeVisible();
  await expect(meeting.getByText('Bring the notes of the Marlow visit')).toBeVisible();
});

test.describe('at the time of day that it is', () => {
  test.use({ now: Date.now() });

  test('an item that is done on another page is gone from a popup that stays open', async ({ openOwn, session }) => {
    const [meeting] = pastOneOnOnes(1).map((past) => ({
      ...past,
      id: 'next@google.com',
      startAt: Date.now() + day,
      endAt: Date.now() + day + 1_800_000,
    }));
    const line = {
      id: 'line',
      kind: 'one-on-one',
      with: { type: 'each-report' },
      frequency: { times: 1, every: 1, unit: 'week' },
      minutes: 30,
      validFrom: '2026-01-01',
      createdAt: 1,
      updatedAt: 1,
    };
    const items = [
      promise('Send the price list', 9, { dueOn: dayIn(-1, 1) }),
      promise('Call the plant', 9, { dueOn: dayIn(-1, 2) }),
    ];
    const page = await openOwn('popup', {
      rows: { ...kimsTeam, commitments: [line], meetings: meeting ? [meeting] : [], items },
    });
    await expect(page.getByText('2 items over')).toBeVisible();
    const own = await openOwn('meeting', { hash: '?occurrence=next%40google.com' });
    await own
      .getByRole('group', { name: /Send the price list$/ })
      .getByRole('button', { name: 'Done' })
      .click();
    await expect(page.getByText('1 item over')).toBeVisible();
    const kept = await session.stored('items');
    expect(kept['items']).toContainEqual(expect.objectContaining({ text: 'Send the price list', disposition: 'done' }));
  });
});

test('in a full week no row is cut in half, and all people stay in sight', async ({ openOwn }) => {
  const rows = kimsWeek();
  const more = ['Eli', 'Flo', 'Gus', 'Hal'].map((name) => ({
    ...rows['people']?.[0],
    id: name,
    name,
    addresses: [`${name.toLowerCase()}@example.com`],
  }));
  const page = await openOwn('popup', { rows: { ...rows, people: [...(rows['people'] ?? []), ...more] } });
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('9 of 11 held, 12 at risk');
  await expect(page.getByRole('row').last()).toBeInViewport({ ratio: 1 });
  const body = page.locator('.pop-body');
  const isWhole = () => body.evaluate((node) => node.scrollHeight <= node.clientHeight);
  expect(await isWhole()).toBe(true);
  await page.getByRole('button', { name: '12 more' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'items over' })).toBeAttached();
  expect(await isWhole()).toBe(false);
});
