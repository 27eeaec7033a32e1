import type { PageEvent } from '../sites/google-calendar/build-chips.ts';
import { closeEvent, openEvent, week } from './calendar-page.ts';
import { expect, test } from './extension.ts';
import { addItem, addTopic, itemOf, topicOf } from './panel-acts.ts';
import { kimsTeam } from './team.ts';
import { eventAt, instanceAt, nextWeek } from './weeks.ts';

const first = instanceAt('ana1on1', nextWeek(1), '10:00', { title: '1:1 Ana / Kim' });

test.beforeEach(async ({ seed, calendarPage, panel }) => {
  await seed(kimsTeam);
  const page = await calendarPage(week([first]));
  await openEvent(page, '1:1 Ana');
  await addItem(panel(), 'Introduce Ana to the plant lead');
  await addTopic(panel(), 'Pricing workshop');
  await topicOf(panel(), 'Take-off').getByRole('checkbox').check();
  await closeEvent(page);
});

/** The event as it stands afterwards, and whether it is the same meeting: then its ticks are there too. */
const fates: [string, PageEvent, boolean][] = [
  // An instance keeps the id of its original start when it is moved.
  ['moved to another day', { ...first, start: `${nextWeek(4)}T15:00`, end: `${nextWeek(4)}T15:30` }, true],
  [
    'split off with all that follow',
    instanceAt(`ana1on1_R20260105T090000`, nextWeek(4), '10:00', { title: '1:1 Ana / Kim' }),
    false,
  ],
  [
    'deleted and made anew, under another title',
    eventAt(nextWeek(5), '09:00', { eventId: 'madeanew', title: 'Ana 1:1' }),
    false,
  ],
  [
    'cancelled, and another of the series comes',
    instanceAt('ana1on1', nextWeek(5), '10:00', { title: '1:1 Ana / Kim' }),
    false,
  ],
];

for (const [fate, event, isSame] of fates) {
  test(`nothing is lost when the event is ${fate}`, async ({ calendarPage, panel, page, session }) => {
    // The page that still shows it must not say once more that it stands.
    await page.goto('about:blank');
    // What was there is known to be gone: the calendar was looked at again, more than a minute later.
    if (!isSame) await session.seed({ meetings: await goneMeetings(session) });
    await calendarPage(week([event]));
    await openEvent(page, event.title);
    await expect(itemOf(panel(), 'Introduce Ana to the plant lead')).toBeVisible();
    await expect(topicOf(panel(), 'Pricing workshop')).toBeVisible();
    await expect(topicOf(panel(), 'Take-off').getByRole('checkbox')).toBeChecked({ checked: isSame });
  });
}

/** The stored meetings as they are after a second look that misses them. */
async function goneMeetings(session: {
  stored: (table: string) => Promise<Record<string, unknown[]>>;
}): Promise<object[]> {
  const { meetings } = await session.stored('meetings');
  return (meetings ?? []).map((meeting) => ({
    ...(meeting as object),
    isStanding: false,
    missedLooks: 2,
    goneAt: Date.now(),
    lastSeenAt: Date.now() - 120_000,
  }));
}
