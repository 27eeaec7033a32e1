import { expect, kimsWeek, test, thursday, zone } from './own-page.ts';

test('who I am is kept: name, addresses, role and zone', async ({ openOwn, session }) => {
  const page = await openOwn('options');
  const me = page.getByRole('region', { name: 'Me', exact: true });
  await me.getByLabel('Name').fill('Kim Example');
  await me.getByLabel('E-mail addresses').fill('Kim@Example.com, kim.example@example.org');
  await me.getByLabel('E-mail addresses').press('Enter');
  await me.getByText('Both').click();
  await me.getByLabel('Home time zone').selectOption('Asia/Tokyo');
  await expect
    .poll(async () => (await session.stored('settings'))['settings'])
    .toEqual([
      expect.objectContaining({
        me: {
          name: 'Kim Example',
          addresses: ['kim@example.com', 'kim.example@example.org'],
          isManager: true,
          isSeller: true,
        },
        homeZone: 'Asia/Tokyo',
      }),
    ]);
  const again = await openOwn('options');
  const stored = again.getByRole('region', { name: 'Me', exact: true });
  await expect(stored.getByLabel('Name')).toHaveValue('Kim Example');
  await expect(stored.getByLabel('E-mail addresses')).toHaveValue('kim@example.com, kim.example@example.org');
  await expect(stored.getByRole('radio', { name: 'Both' })).toBeChecked();
  await expect(stored.getByLabel('Home time zone')).toHaveValue('Asia/Tokyo');
});

test("what is no address, or is another's, is refused and stays to be mended", async ({ openOwn, session }) => {
  const page = await openOwn('options', { rows: kimsWeek() });
  const field = page.getByRole('region', { name: 'Me', exact: true }).getByLabel('E-mail addresses');
  const wrong = page.getByRole('alert');
  await field.fill('kim at example');
  await field.press('Enter');
  await expect(wrong).toHaveText('“kim” is not an e-mail address.');
  await expect(field).toHaveValue('kim at example');
  await field.fill('ANA@example.com');
  await field.press('Enter');
  await expect(wrong).toHaveText('ana@example.com belongs to Ana.');
  await field.press('Escape');
  await expect(field).toHaveValue('kim@example.com');
  const { settings } = await session.stored('settings');
  expect(settings).toEqual([
    expect.objectContaining({ me: expect.objectContaining({ addresses: ['kim@example.com'] }) }),
  ]);
});

test("a seller's popup leads with preparation as soon as the role is chosen", async ({ openOwn }) => {
  const settings = await openOwn('options', { rows: kimsWeek() });
  const popup = await openOwn('popup');
  await expect(popup.getByRole('heading', { level: 2 })).toHaveText(['9 of 11 held']);
  await settings.getByText('A seller', { exact: true }).click();
  await expect(popup.getByRole('heading', { level: 2 }).first()).toHaveText('No meeting with Max seen yet');
});

test('the home zone decides on which day a meeting counts', async ({ openOwn }) => {
  const settings = await openOwn('options', { rows: kimsWeek() });
  const popup = await openOwn('popup');
  const dee = popup.getByRole('listitem').filter({ hasText: '1:1 with Dee, no agenda' });
  await expect(dee).toContainText('4:00 PM');
  await settings.getByLabel('Home time zone').selectOption('America/New_York');
  await expect(dee).toContainText('10:00 AM');
  await expect(popup.getByRole('heading', { level: 2 })).toHaveText('9 of 11 held');
});

test('dark holds on settings and on a popup that is open, and light again', async ({ openOwn }) => {
  const settings = await openOwn('options', { rows: kimsWeek() });
  const popup = await openOwn('popup');
  await expect(popup.getByText('9 of 11 held', { exact: true })).toBeVisible();
  const pages = [settings, popup];
  const grounds = () =>
    Promise.all(pages.map((page) => page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)));
  const light = await grounds();
  await settings.getByText('Dark', { exact: true }).click();
  for (const page of pages) await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const dark = await grounds();
  for (const [index, ground] of dark.entries()) expect(ground).not.toBe(light[index]);
  const later = await openOwn('popup');
  await expect(later.locator('html')).toHaveAttribute('data-theme', 'dark');
  await settings.getByText('Light', { exact: true }).click();
  await expect(popup.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect.poll(grounds).toEqual(light);
});

test.describe('on a Sunday', () => {
  const sunday = Temporal.Instant.fromEpochMilliseconds(thursday).toZonedDateTimeISO(zone).add({ days: 3 });
  test.use({ now: sunday.epochMilliseconds });

  test('the day that a week starts on decides which week it is', async ({ openOwn }) => {
    const settings = await openOwn('options', { rows: kimsWeek() });
    const popup = await openOwn('popup');
    const week = popup.getByRole('list', { name: 'The week' }).getByRole('listitem');
    await expect(week.first()).toHaveText('Mon 16');
    await settings.getByLabel('A week starts on').selectOption('Sunday');
    await expect(week.first()).toHaveText('Sun 22');
    await expect(popup.getByRole('heading', { level: 2 })).toHaveText(/^Nothing due yet/);
  });
});
