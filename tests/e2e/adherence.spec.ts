import type { Commitment } from '../../lib/domain/cadence.ts';
import { dialogOf, week } from './calendar-page.ts';
import { expect, test } from './extension.ts';
import { kimsTeam } from './team.ts';
import { dayIn, eventAt, instanceAt, lastWeek, zone } from './weeks.ts';

const weekly = (personId: string): Commitment => ({
  id: `weekly-${personId}`,
  kind: 'one-on-one',
  with: { type: 'person', personId },
  frequency: { times: 1, every: 1, unit: 'week' },
  minutes: 30,
  validFrom: dayIn(-8, 1),
  createdAt: 0,
  updatedAt: 0,
});

const thisWeek = (weekday: number): string => dayIn(0, weekday);

/** Short and early, so that it is over or not whenever the test runs. */
const early = (name: string, weekday: number) => {
  const event = instanceAt(`early-${name}`, thisWeek(weekday), '03:10', { title: `1:1 ${name}` });
  return { ...event, end: `${thisWeek(weekday)}T03:20` };
};

const now = [early('Ana', 1), early('Bo', 3), early('Cy', 5)];
const before = [
  instanceAt('ana', lastWeek(2), '10:00', { title: '1:1 Ana' }),
  instanceAt('bo', lastWeek(3), '10:00', { title: '1:1 Bo', response: 'declined' }),
  eventAt(lastWeek(4), '10:00', { title: 'Focus time', guests: [] }),
  eventAt(lastWeek(4), '13:00', { title: 'CI pipeline review', guests: [] }),
];

test('two weeks are looked at, never a dialog, and the popup’s numbers are exactly right', async ({
  seed,
  calendarPage,
  session,
  takeScreenshot,
}) => {
  await seed({ ...kimsTeam, commitments: [weekly('ana'), weekly('bo'), weekly('cy')] });
  const seen = async () => (await session.stored('coverage'))['coverage']?.length;
  const page = await calendarPage(week([...now, ...before], { today: thisWeek(3), firstHour: 2 }));
  await expect.poll(seen).toBe(1);
  await page.bringToFront();
  await page.getByRole('button', { name: 'Previous week' }).click();
  await expect.poll(seen).toBe(2);
  await expect(dialogOf(page, '1:1')).toHaveCount(0);

  const popup = await session.openOwn('popup');
  const score = popup.getByRole('heading', { level: 2 }).first();
  const at = Temporal.Now.plainDateTimeISO(zone);
  const over = now.filter(({ end }) => Temporal.PlainDateTime.compare(end, at) <= 0).length;
  await expect(score).toHaveText(over === 0 ? 'Nothing due yet' : `${over} of ${over} held`);
  await takeScreenshot('popup-this-week', { of: popup });

  // Ana’s stood after its end, which presumes it held; Bo's I had declined; with Cy there was none.
  await popup.getByRole('button', { name: 'Week before' }).click();
  await expect(score).toHaveText('1 of 3 held');
  await expect(popup.getByRole('button', { name: 'Ana, 1:1: presumed held', exact: true })).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Bo, 1:1: cancelled', exact: true })).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Cy, 1:1: not on the calendar', exact: true })).toBeVisible();
  await takeScreenshot('popup-last-week', { of: popup });
});

test('a week that nobody looked at is not observed, and not counted', async ({ seed, session }) => {
  await seed({ ...kimsTeam, commitments: [weekly('ana')] });
  const popup = await session.openOwn('popup');
  await popup.getByRole('button', { name: 'Week before' }).click();
  await expect(popup.getByText('1 not observed')).toBeVisible();
  await expect(popup.getByText(/of 1 held/)).toHaveCount(0);
});
