import type { Page } from '@playwright/test';
import type { Meeting } from '../../lib/domain/meeting.ts';
import type { ExtensionSession } from '../browser/extension-session.ts';
import { readStore } from '../browser/seed-store.ts';
import type { PageEvent } from '../sites/google-calendar/build-chips.ts';
import { week } from './calendar-page.ts';
import { rawText } from './dump-store.ts';
import { expect, test as base } from './extension.ts';
import { changed, kimsRhythm, others, otherWords, ours } from './scripted-week.ts';
import { zone } from './weeks.ts';

const at = (wall: string): number => Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds;

interface Look {
  /** The day that the calendar is opened on. */
  today?: string;
  days?: number;
  account?: string;
  slot?: number;
}

const test = base.extend<{
  /** The calendar page is opened at a moment; resolves when the look at it is kept. */
  look: (wall: string, events: readonly PageEvent[], how?: Look) => Promise<void>;
  meeting: (event: PageEvent) => Promise<Meeting | undefined>;
}>({
  look: async ({ session, calendarPage }, use) => {
    const own = await session.openOwn('meeting', '?occurrence=none');
    await use(async (wall, events, { today = wall.slice(0, 10), days = 7, account, slot = 0 } = {}) => {
      const now = at(wall);
      await (await session.serviceWorker()).evaluate((instant) => (Date.now = () => instant), now);
      await session.fixTime(now);
      const page = week(events, { today, days, slot, ...(account === undefined ? {} : { account }) });
      await calendarPage(page, `/calendar/u/${slot}/r/week`);
      await expect
        .poll(async () => (await readStore(own, ['coverage']))['coverage'], { message: `the look of ${wall} is kept` })
        .toContainEqual(expect.objectContaining({ lastSeenAt: now }));
    });
  },
  meeting: async ({ session }, use) =>
    use(async (event) => {
      const { meetings } = (await session.stored('meetings')) as { meetings: Meeting[] };
      // All are instances of series: the id's suffix is no part of a uid.
      const uid = event.eventId.replace(/_\d{8}T\d{6}Z$/u, '');
      return meetings.find(({ series }) => series === `${uid}@google.com`);
    }),
});

/** The popup's numbers and states of last week. */
async function weekBefore(session: ExtensionSession, score: string, states: Record<string, string>): Promise<Page> {
  const popup = await session.openOwn('popup');
  await popup.getByRole('button', { name: 'Week before' }).click();
  await expect(popup.getByRole('heading', { level: 2 }).first()).toHaveText(score);
  const labels = await popup
    .locator('button.cell')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('aria-label') ?? ''));
  expect(Object.fromEntries(labels.map((label) => label.split(': ', 2)))).toEqual(states);
  return popup;
}

test('a week of moves, removals, declines, splits and hidden calendars yields the states of each, and no word of others', async ({
  seed,
  look,
  meeting,
  session,
  takeScreenshot,
}) => {
  test.slow();
  const { anaMoved, boNextWeek, deeDeclined, pipelineSplit, dealsAnew } = changed;
  const { board, clinic, offsite, colleague } = others;
  const rest = [ours.team, ours.forecast, clinic, offsite];
  await seed(kimsRhythm);

  await look('2026-11-16T08:00', [...Object.values(ours), clinic, offsite]);
  const standing = await Promise.all(Object.values(ours).map(meeting));
  expect(standing.map((one) => one?.isStanding)).toEqual(Object.values(ours).map(() => true));

  // Kim's calendar is switched off in the list, then seen from another account, then in part.
  await look('2026-11-16T11:00', [colleague]);
  await look('2026-11-16T11:10', [colleague]);
  await look('2026-11-16T12:00', [clinic], { account: 'kim@club.example.org', slot: 1 });
  await look('2026-11-16T12:10', [clinic], { account: 'kim@club.example.org', slot: 1 });
  await look('2026-11-16T13:00', [ours.team], { days: 1 });
  await look('2026-11-16T13:10', [ours.team], { days: 1 });
  const afterwards = await Promise.all(Object.values(ours).map(meeting));
  expect(afterwards.map((one) => [one?.isStanding, one?.missedLooks])).toEqual(afterwards.map(() => [true, 0]));

  // Tuesday's changes, by two looks.
  await look('2026-11-16T18:00', [...Object.values(ours), clinic, offsite]);
  const tuesday = [...rest, anaMoved, deeDeclined, pipelineSplit, dealsAnew, board];
  await look('2026-11-17T09:00', tuesday);
  expect(await meeting(ours.cy)).toMatchObject({ isStanding: true, missedLooks: 1 });
  await look('2026-11-17T09:30', tuesday);
  await look('2026-11-17T09:40', [boNextWeek], { today: '2026-11-24' });

  // What Kim declined is hidden by a setting from now on.
  const wednesday = tuesday.filter((event) => event !== deeDeclined);
  await look('2026-11-20T12:00', wednesday);

  expect(await meeting(ours.ana)).toMatchObject({
    isStanding: true,
    moves: [
      {
        seenAt: at('2026-11-17T09:00'),
        stoodAt: at('2026-11-16T18:00'),
        fromAt: at('2026-11-17T10:00'),
        toAt: at('2026-11-19T15:00'),
        displacedBy: 'unknown',
      },
    ],
  });
  expect(await meeting(ours.bo)).toMatchObject({ isStanding: true, startAt: at('2026-11-24T11:00'), moves: [{}] });
  expect(await meeting(ours.cy)).toMatchObject({ isStanding: false, goneAt: at('2026-11-17T09:00') });
  expect(await meeting(ours.dee)).toMatchObject({
    isStanding: true,
    response: 'declined',
    decline: { seenAt: at('2026-11-17T09:00'), stoodAt: at('2026-11-16T18:00') },
  });

  // After the week, of which Friday afternoon was not looked at again.
  await look('2026-11-23T10:00', wednesday, { today: '2026-11-20', days: 4 });
  const seen = {
    'Ana, 1:1': 'held, moved',
    'Bo, 1:1': 'moved out',
    'Cy, 1:1': 'cancelled',
    'Dee, 1:1': 'cancelled',
    'Team, Team meeting': 'presumed held',
    'Team, Pipeline review': 'held, moved',
    'Team, Deal review': 'held, moved',
  };
  const popup = await weekBefore(session, '4 of 7 held', {
    ...seen,
    'Team, Forecast review': 'not observed',
    'Ana, Coaching': 'not observed',
  });
  await takeScreenshot('popup-scripted-week', { of: popup });
  await takeScreenshot('popup-scripted-week', { of: popup, dark: true });
  await popup.close();

  // Then the whole of it was.
  await look('2026-11-23T11:00', wednesday, { today: '2026-11-20' });
  await weekBefore(session, '5 of 9 held', {
    ...seen,
    'Team, Forecast review': 'presumed held',
    'Ana, Coaching': 'not on the calendar',
  });

  const openBoard = await session.openOwn('board');
  await expect(openBoard.getByText('busy', { exact: true }).first()).toBeVisible();
  await takeScreenshot('board-scripted-week', { of: openBoard, fullPage: true });

  const raw = await rawText(openBoard);
  expect(raw).toContain('1:1 Ana');
  for (const word of otherWords) expect(raw, word).not.toContain(word);
});
