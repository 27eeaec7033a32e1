import { ana, bo, cy, kim } from '../sites/google-calendar/people.ts';
import type { PageEvent } from '../sites/google-calendar/build-chips.ts';
import { closeEvent, openCovered, openEvent, week } from './calendar-page.ts';
import { expect, test } from './extension.ts';
import { kimsTeam } from './team.ts';
import { eventAt, instanceAt, nextWeek } from './weeks.ts';

const monday = nextWeek(1);
const day = nextWeek(3);

test.beforeEach(async ({ seed }) => seed(kimsTeam));

test('each kind is recognised with a reason in words', async ({ calendarPage, panel }) => {
  const events = [
    instanceAt('a', monday, '09:00', { title: '1:1 Ana' }),
    instanceAt('b', monday, '11:00', { title: 'Pipeline review Bo', guests: [kim, { ...bo, response: 'accepted' }] }),
    instanceAt('c', monday, '13:00', { title: 'Kim / Cy', guests: [kim, cy] }),
    instanceAt('d', day, '09:00', { title: 'Forecast call team', guests: [kim, ana, bo, cy] }),
    instanceAt('e', day, '11:00', { title: 'Max / Kim', guests: [kim, { address: 'max@example.com', name: 'Max' }] }),
    instanceAt('f', day, '13:00', { title: 'Deal review: Fernhill', guests: [kim, ana] }),
  ];
  const page = await calendarPage(week(events));
  for (const [title, heading, reason] of [
    ['1:1 Ana', '1:1 with Ana', 'title says “1:1”'],
    ['Pipeline review Bo', 'Pipeline review with Bo', 'title says “pipeline review”'],
    ['Kim / Cy', '1:1 with Cy', 'you and one direct report'],
    ['Forecast call team', /Forecast review/, 'title says “forecast call”'],
    ['Max / Kim', '1:1 with Max', 'you and your manager'],
    ['Deal review: Fernhill', 'Deal review with Ana', 'title says “deal review”'],
  ] as const) {
    await openCovered(page, title);
    await expect(panel().getByRole('heading', { name: heading })).toBeVisible();
    await expect(panel().getByText(reason, { exact: true })).toBeVisible();
  }
});

test('what is not sure is asked with one click and remembered for the series', async ({
  calendarPage,
  panel,
  takeScreenshot,
}) => {
  const first = instanceAt('annabo', day, '10:00', { title: 'Ana pipe sync' });
  const second = instanceAt('annabo', nextWeek(5), '10:00', { title: 'Ana pipe sync' });
  const page = await calendarPage(week([first, second]));
  await openEvent(page, 'Ana pipe sync');
  await expect(panel().getByRole('heading', { name: 'What is this meeting for?' })).toBeVisible();
  await takeScreenshot('panel-ask');
  await panel()
    .getByRole('button', { name: /Pipeline review/ })
    .first()
    .click();
  await expect(panel().getByRole('heading', { name: 'Pipeline review with Ana' })).toBeVisible();
  await closeEvent(page);
  await page.locator('[data-eventchip]').nth(1).click();
  await expect(panel().getByRole('heading', { name: 'Pipeline review with Ana' })).toBeVisible();
  await expect(panel().getByText('you chose this')).toBeVisible();
});

const notOurs: [string, Partial<PageEvent>][] = [
  ['Focus time', { guests: [] }],
  ['Interview: account executive', { guests: [kim, { address: 'candidate@elsewhere.example', name: 'R. Candidate' }] }],
  ['CI pipeline review', { guests: [kim, { address: 'dev@example.com', name: 'Dev' }] }],
  ['Product demo', { guests: [kim, { address: 'buyer@customer.example', name: 'A. Buyer' }] }],
  ['Write the plan', { guests: [kim] }],
];

test('not ours: no panel, nothing kept, only the small way to say it is', async ({
  calendarPage,
  panel,
  session,
  takeScreenshot,
}) => {
  const events = notOurs.map(([title, more], index) => eventAt(nextWeek(index + 1), '10:00', { title, ...more }));
  const page = await calendarPage(week(events));
  for (const [title] of notOurs) {
    await openCovered(page, title);
    await expect(panel().getByRole('button', { name: 'Is this one of your meetings?' }), title).toBeVisible();
    await expect(panel().getByRole('complementary'), title).toHaveCount(0);
  }
  await takeScreenshot('panel-not-ours');
  expect(await session.stored('meetings', 'sightings')).toEqual({ meetings: [], sightings: [] });
});

test('“this is a 1:1” is said from the small pill, and holds for the next one of the series', async ({
  calendarPage,
  panel,
}) => {
  const title = 'Interview prep with Ana';
  const first = instanceAt('prep', day, '10:00', { title });
  const second = instanceAt('prep', nextWeek(5), '10:00', { title });
  const page = await calendarPage(week([first, second]));
  await openEvent(page, title);
  await panel().getByRole('button', { name: 'Is this one of your meetings?' }).click();
  await panel().getByRole('button', { name: '1:1', exact: true }).click();
  await expect(panel().getByRole('heading', { name: '1:1 with Ana' })).toBeVisible();
  await expect(panel().getByText('you chose this')).toBeVisible();
  await closeEvent(page);
  await page.locator('[data-eventchip]').nth(1).click();
  await expect(panel().getByRole('heading', { name: '1:1 with Ana' })).toBeVisible();
});

test('guests that a dialog shows serve all instances of the series, at once', async ({
  calendarPage,
  panel,
  session,
}) => {
  const days = [2, 3, 4].map((weekday) => instanceAt('plain', nextWeek(weekday), '10:00', { title: 'Catch-up' }));
  const page = await calendarPage(week(days));
  await openEvent(page, 'Catch-up');
  await expect(panel().getByRole('heading', { name: '1:1 with Ana' })).toBeVisible();
  await expect
    .poll(async () => (await session.stored('meetings'))['meetings'])
    .toEqual(days.map(() => expect.objectContaining({ kind: 'one-on-one', personIds: ['ana'] })));
});

test('a wrong kind is changed from its reason', async ({ calendarPage, panel }) => {
  const page = await calendarPage(week([instanceAt('a', day, '10:00', { title: '1:1 Ana' })]));
  await openEvent(page, '1:1 Ana');
  await panel().getByRole('button', { name: 'title says “1:1”' }).click();
  await panel().getByRole('button', { name: 'Change kind' }).click();
  await panel().getByRole('button', { name: 'Coaching' }).click();
  await expect(panel().getByRole('heading', { name: 'Coaching with Ana' })).toBeVisible();
});
