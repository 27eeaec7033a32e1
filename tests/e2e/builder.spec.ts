import { ana, kim } from '../sites/google-calendar/people.ts';
import { dialogOf, week } from './calendar-page.ts';
import { expect, test } from './extension.ts';
import { findViolations } from './find-violations.ts';
import { Human } from './human.ts';
import { instanceAt, nextWeek } from './weeks.ts';

const minutes = 60_000;
const withAna = instanceAt('ana1on1', nextWeek(1), '10:00', { title: '1:1 Ana / Kim', guests: [kim, ana] });
const names = ['Ana', 'Bo', 'Cy', 'Dee', 'Eve', 'Fay', 'Gus', 'Hal'];
const roster = ['Name;E-Mail;Role', ...names.map((name) => `${name};${name.toLowerCase()}@example.com;Seller`)].join(
  '\n',
);

test('from install to a cadence for eight sellers and the first panel in under three minutes, by keyboard alone', async ({
  session,
  context,
  routeSites,
  panel,
  takeScreenshot,
}, testInfo) => {
  routeSites({ 'https://calendar.google.com': week([withAna]) });
  const begunAt = Date.now();
  const welcome = await session.openOwn('welcome');
  await welcome.bringToFront();
  const me = new Human(welcome);
  await me.tabTo(welcome.getByLabel('Name', { exact: true }));
  await me.type('Kim');
  await me.tabTo(welcome.getByLabel('Addresses of your calendars'));
  await me.type('kim@example.com');
  await me.press('Enter');

  await me.tabTo(welcome.getByLabel('Names and addresses, one per line'));
  await me.paste(roster);
  await me.activate(welcome.getByRole('button', { name: 'Add 8 people' }));
  await me.activate(welcome.getByRole('button', { name: 'Skip' }));
  await expect(welcome.getByLabel('Rhythm')).toHaveValue('eight');
  await takeScreenshot('welcome-rhythm', { of: welcome, fullPage: true });
  await takeScreenshot('welcome-rhythm', { of: welcome, dark: true, fullPage: true });
  expect(await findViolations(welcome, 'light')).toEqual([]);
  await me.activate(welcome.getByRole('button', { name: 'Use this rhythm' }));
  await expect(welcome.getByRole('button', { name: /A cadence is kept/ })).toBeVisible();

  const opened = context.waitForEvent('page');
  await me.activate(welcome.getByRole('button', { name: 'Open your calendar' }));
  const calendar = await opened;
  await calendar.bringToFront();
  const there = new Human(calendar);
  await there.tabTo(calendar.locator('[data-eventchip]').first());
  await there.press('Enter');
  await expect(dialogOf(calendar, '1:1 Ana')).toBeVisible();
  await expect(panel(calendar).getByRole('heading', { name: '1:1 with Ana' })).toBeVisible();

  const took = me.ms + there.ms + (Date.now() - begunAt);
  testInfo.annotations.push({
    type: 'paced',
    description: `${me.counted}; ${there.counted}; ${Math.round(took / 1000)} s`,
  });
  expect(took).toBeLessThan(3 * minutes);
  const { people, commitments } = await session.stored('people', 'commitments');
  expect(people).toHaveLength(8);
  expect(people).toContainEqual(expect.objectContaining({ name: 'Dee', role: 'Seller', relation: 'report' }));
  expect(commitments).toHaveLength(9);
  const builder = await session.openOwn('builder', '#frequency');
  await expect(builder.getByRole('region', { name: 'What it costs' })).toContainText('15.8 h a week 39% of 40 h');
});

test('skipping everything by keyboard, a 1:1 is still recognised by its title', async ({
  session,
  context,
  routeSites,
  panel,
}) => {
  routeSites({ 'https://calendar.google.com': week([withAna]) });
  const begunAt = Date.now();
  const welcome = await session.openOwn('welcome');
  await welcome.bringToFront();
  const me = new Human(welcome);
  for (let step = 0; step < 4; step++) await me.activate(welcome.getByRole('button', { name: 'Skip' }));
  const opened = context.waitForEvent('page');
  await me.activate(welcome.getByRole('button', { name: 'Open your calendar' }));
  const calendar = await opened;
  await calendar.bringToFront();
  const there = new Human(calendar);
  await there.tabTo(calendar.locator('[data-eventchip]').first());
  await there.press('Enter');
  await expect(panel(calendar).getByRole('heading', { name: /^1:1/ })).toBeVisible();
  expect(me.ms + there.ms + (Date.now() - begunAt)).toBeLessThan(minutes);
  expect(await session.stored('people', 'commitments')).toEqual({ people: [], commitments: [] });
});
