import type { PageLocale } from '../sites/google-calendar/build-words.ts';
import { ana, kim } from '../sites/google-calendar/people.ts';
import { chipOf, closeEvent, openEvent, week } from './calendar-page.ts';
import { expect, test } from './extension.ts';
import { section } from './panel-acts.ts';
import { kimsTeam } from './team.ts';
import { eventAt, instanceAt, nextWeek } from './weeks.ts';

const day = nextWeek(3);
const withAna = instanceAt('ana1on1', day, '10:00', { title: '1:1 Ana / Kim' });

test.beforeEach(async ({ seed }) => seed(kimsTeam));

test('the details dialog is read: what is stored is its title, times, people, calendar, occurrence and series', async ({
  calendarPage,
  panel,
  session,
}) => {
  const page = await calendarPage(week([withAna]));
  await openEvent(page, '1:1 Ana');
  await expect(panel().getByRole('heading', { name: '1:1 with Ana' })).toBeVisible();
  const { meetings } = await session.stored('meetings');
  const startAt = Temporal.PlainDateTime.from(withAna.start).toZonedDateTime('Europe/Berlin').epochMilliseconds;
  expect(meetings).toMatchObject([
    {
      kind: 'one-on-one',
      personIds: ['ana'],
      calendar: 'kim@example.com',
      startAt,
      endAt: startAt + 30 * 60_000,
      series: 'ana1on1@google.com',
      rhythm: 'person:one-on-one:ana',
      isStanding: true,
    },
  ]);
});

test('the panel stands beside the dialog and never inside it', async ({ calendarPage, panel, takeScreenshot }) => {
  const page = await calendarPage(week([withAna]));
  await openEvent(page, '1:1 Ana');
  await expect(section(panel(), 'Agenda')).toBeVisible();
  const card = await page.locator('#xDetDlg').boundingBox();
  const ours = await panel().getByRole('complementary').boundingBox();
  if (card === null || ours === null) throw new Error('one of the two is not shown');
  expect(ours.x >= card.x + card.width || ours.x + ours.width <= card.x).toBe(true);
  expect(await page.locator('body [data-cx-host]').count()).toBe(0);
  await takeScreenshot('panel-before');
  await takeScreenshot('panel-before', { dark: true });
});

test('the edit page is read too, and the dialog’s panel does not stay behind', async ({
  calendarPage,
  panel,
  takeScreenshot,
}) => {
  const page = await calendarPage(week([withAna]));
  await openEvent(page, '1:1 Ana');
  await expect(panel().getByRole('heading', { name: '1:1 with Ana' })).toBeVisible();
  await page.locator('#xDetDlg [jsname=DyVDA]').click();
  await expect(page).toHaveURL(/eventedit/);
  await expect(panel().getByRole('heading', { name: '1:1 with Ana' })).toBeVisible();
  await expect(panel().getByText('title says “1:1”')).toBeVisible();
  await takeScreenshot('panel-edit-page');
  await page.locator('.leave').click();
  await expect(panel()).toHaveCount(0);
  await openEvent(page, '1:1 Ana');
  await expect(panel().getByRole('heading', { name: '1:1 with Ana' })).toBeVisible();
});

for (const [locale, title] of [
  ['ja', 'アナと1on1'],
  ['de', 'Jour fixe 1:1 Ana'],
] satisfies [PageLocale, string][]) {
  test(`a page in ${locale} is read as well`, async ({ calendarPage, panel, session, takeScreenshot }) => {
    const page = await calendarPage(week([instanceAt('ana1on1', day, '10:00', { title })], { locale }));
    await openEvent(page, title);
    await expect(panel().getByRole('heading', { name: '1:1 with Ana' })).toBeVisible();
    await expect(
      panel()
        .getByText(/starts|Nov|Dec|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct/)
        .first(),
    ).toBeVisible();
    const { meetings } = await session.stored('meetings');
    const startAt = Temporal.PlainDateTime.from(withAna.start).toZonedDateTime('Europe/Berlin').epochMilliseconds;
    expect(meetings).toMatchObject([{ startAt, endAt: startAt + 30 * 60_000, personIds: ['ana'] }]);
    await takeScreenshot(`panel-page-${locale}`);
  });
}

test('a week is harvested at idle, with no dialog opened: sightings and coverage', async ({
  calendarPage,
  session,
}) => {
  const focus = eventAt(day, '15:00', { title: 'Focus time', guests: [] });
  await calendarPage(week([withAna, focus]));
  await expect.poll(async () => (await session.stored('coverage'))['coverage']?.length).toBe(1);
  const { sightings, meetings } = await session.stored('sightings', 'meetings');
  expect(sightings).toMatchObject([{ title: '1:1 Ana / Kim', isStanding: true, source: 'grid' }]);
  expect(meetings).toHaveLength(1);
});

test('a guest list of 300 people is a meeting with the team at most, and is not slow', async ({
  calendarPage,
  panel,
}) => {
  const crowd = Array.from({ length: 298 }, (_, index) => ({
    address: `guest${index}@example.com`,
    name: `Guest ${index}`,
  }));
  const all = eventAt(day, '10:00', { title: 'All hands', guests: [kim, ana, ...crowd] });
  const page = await calendarPage(week([all, instanceAt('ana1on1', nextWeek(1), '10:00', { title: '1:1 Ana / Kim' })]));
  await openEvent(page, 'All hands');
  await expect(panel().getByRole('button').first()).toBeVisible();
  await expect(panel().getByRole('heading', { name: /with Ana/ })).toHaveCount(0);
  await closeEvent(page);
  await expect(panel()).toHaveCount(0);
  await chipOf(page, '1:1 Ana').click();
  await expect(panel().getByRole('heading', { name: '1:1 with Ana' })).toBeVisible();
});
