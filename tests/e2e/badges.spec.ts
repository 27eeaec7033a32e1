import type { Locator, Page } from '@playwright/test';
import type { MeetingRecord } from '../../lib/domain/meeting.ts';
import type { PageEvent } from '../sites/google-calendar/build-chips.ts';
import { eventColours } from '../sites/google-calendar/event-colours.ts';
import { ana, bo, cy, kim } from '../sites/google-calendar/people.ts';
import { chipOf, closeEvent, openEvent, week } from './calendar-page.ts';
import { expect, test } from './extension.ts';
import { findViolations } from './find-violations.ts';
import { promise } from './history.ts';
import { itemOf } from './panel-acts.ts';
import { kimsTeam } from './team.ts';
import { eventAt, instanceAt, lastWeek, nextWeek, zone } from './weeks.ts';

const badge = '[data-cx-badge]';
const badgesOf = (page: Page): Locator => page.locator(badge);
const badgeOf = (page: Page, title: string): Locator => chipOf(page, title).locator(badge);
const over = (text: string, more: Parameters<typeof promise>[2] = {}) =>
  promise(text, 20, { dueOn: lastWeek(2), ...more });

const withAna = instanceAt('ana1on1', nextWeek(1), '10:00', { title: '1:1 Ana / Kim', guests: [kim, ana] });
const withBo = instanceAt('bo1on1', nextWeek(2), '10:00', {
  title: '1:1 Bo',
  guests: [kim, { ...bo, response: 'accepted' }],
});
const later = instanceAt('ana1on1', nextWeek(5), '10:00', { title: '1:1 Ana again', guests: [kim, ana] });
const dentist = eventAt(nextWeek(3), '10:00', { title: 'Dentist', guests: [] });

/** The record of an event that the test page shows. */
const recordOf = ({ eventId, start }: PageEvent, rhythm: string): MeetingRecord => ({
  id: `${eventId}@google.com#`,
  rhythm,
  startAt: Date.parse(start),
  landedAt: Date.parse(start),
  createdAt: 1,
  updatedAt: 1,
});

/** Within the week in which a meeting may say that it has not landed. */
const yesterday = Temporal.Now.plainDateISO(zone).subtract({ days: 1 }).toString();

/** From eight on, one hour each. */
const clockOf = (index: number): string => `${String(8 + index).padStart(2, '0')}:00`;

/** Every colour three times, in as many kinds, hour by hour. */
const coloured = (): PageEvent[] =>
  Object.values(eventColours).flatMap((colour, index) => [
    eventAt(nextWeek(1), clockOf(index), {
      title: '1:1 Ana',
      colour,
      end: `${nextWeek(1)}T${clockOf(index).replace(':00', ':45')}`,
      guests: [kim, ana],
    }),
    eventAt(nextWeek(2), clockOf(index), {
      title: 'Pipeline review Bo',
      colour,
      guests: [kim, { ...bo, response: 'accepted' }],
    }),
    eventAt(nextWeek(3), clockOf(index), {
      title: 'Deal review Cy',
      colour,
      end: `${nextWeek(3)}T${clockOf(index).replace(':00', ':45')}`,
      guests: [kim, cy],
    }),
  ]);

test('all eleven colours, light and dark: what is to come is ready, without agenda, or has items over', async ({
  seed,
  calendarPage,
  takeScreenshot,
}) => {
  const deal = { rhythm: 'person:deal-review:cy', personId: 'cy', owner: 'cy' };
  await seed({
    ...kimsTeam,
    items: [over('Send the price list', deal), over('Book the plant visit', deal)],
    topics: [
      {
        id: 'topic',
        rhythm: 'person:one-on-one:ana',
        order: 1,
        title: 'How is Fernhill?',
        prompts: [],
        lane: 'shared',
        from: { type: 'me' },
        createdAt: 1,
        updatedAt: 1,
      },
    ],
  });
  const events = coloured();
  for (const theme of ['light', 'dark'] as const) {
    const page = await calendarPage(week(events, { theme }));
    await expect(badgesOf(page)).toHaveCount(events.length);
    await expect(
      badgesOf(page).and(page.getByRole('img', { name: 'Deal review, 2 items over their date' })),
    ).toHaveCount(11);
    await takeScreenshot(`badges-to-come-${theme}`);
  }
});

test('all eleven colours, light and dark: what is over has landed or has not', async ({
  seed,
  calendarPage,
  takeScreenshot,
}) => {
  const events = Object.values(eventColours).flatMap((colour, index) => [
    eventAt(yesterday, clockOf(index), { title: '1:1 Ana', colour, eventId: `landed${index}`, guests: [kim, ana] }),
    eventAt(yesterday, clockOf(index), { title: 'Forecast Bo', colour, eventId: `open${index}`, guests: [kim, bo] }),
  ]);
  const landed = events.filter(({ title }) => title === '1:1 Ana');
  await seed({ ...kimsTeam, records: landed.map((event) => recordOf(event, 'person:one-on-one:ana')) });
  for (const theme of ['light', 'dark'] as const) {
    const page = await calendarPage(week(events, { theme, today: yesterday, days: 7 }));
    await expect(page.getByRole('img', { name: '1:1, landed' })).toHaveCount(11);
    await expect(page.getByRole('img', { name: 'Forecast review, not landed yet' })).toHaveCount(11);
    await takeScreenshot(`badges-over-${theme}`);
  }
});

test('small chips, all-day chips and declined ones', async ({ seed, calendarPage, takeScreenshot }) => {
  await seed({
    ...kimsTeam,
    items: [over('Send the price list', { personId: 'bo', rhythm: 'person:one-on-one:bo', owner: 'bo' })],
  });
  const day = nextWeek(3);
  const short = { ...eventAt(day, '09:00', { title: '1:1 Ana short' }), end: `${day}T09:15` };
  const crowd = ['a', 'b', 'c'].map((id) => eventAt(day, '11:00', { eventId: id, title: `Sync ${id}`, guests: [] }));
  const narrow = eventAt(day, '11:00', {
    eventId: 'narrow',
    title: '1:1 Bo narrow',
    guests: [kim, { ...bo, response: 'accepted' }],
  });
  const allDay = eventAt(day, '08:00', {
    eventId: 'allday',
    title: '1:1 Cy all day',
    start: day,
    end: nextWeek(4),
    guests: [kim, cy],
  });
  const declined = eventAt(day, '14:00', { title: '1:1 Ana declined', response: 'declined' });
  for (const theme of ['light', 'dark'] as const) {
    const page = await calendarPage(week([short, narrow, ...crowd, allDay, declined], { theme }));
    await expect(badgeOf(page, '1:1 Ana short')).toHaveCount(1);
    await expect(badgeOf(page, '1:1 Bo narrow')).toHaveAttribute('aria-label', '1:1, 1 item over its date');
    await expect(badgeOf(page, '1:1 Cy all day')).toHaveCount(1);
    await takeScreenshot(`badges-small-${theme}`);
    await expect(badgeOf(page, '1:1 Ana declined')).toHaveCount(0);
    // Of a narrow chip's badge the kind is left out, the state stays.
    const signs = badgeOf(page, '1:1 Bo narrow').locator('svg');
    await expect(signs.first()).toBeHidden();
    await expect(signs.last()).toBeVisible();
    // Inside the chip, whatever its size.
    for (const title of ['1:1 Ana short', '1:1 Bo narrow', '1:1 Cy all day']) {
      const [inner, outer] = [
        await badgeOf(page, title).locator('b').boundingBox(),
        await chipOf(page, title).boundingBox(),
      ];
      if (inner === null || outer === null) throw new Error(`${title} is not shown`);
      expect(inner.y, title).toBeGreaterThanOrEqual(outer.y);
      expect(inner.y + inner.height, title).toBeLessThanOrEqual(outer.y + outer.height);
      expect(inner.x, title).toBeGreaterThanOrEqual(outer.x);
    }
  }
});

test('a screen reader hears the chip’s own words and then the badge, once; axe finds nothing', async ({
  seed,
  calendarPage,
}) => {
  await seed(kimsTeam);
  const page = await calendarPage(week([withAna, dentist]));
  await expect(badgeOf(page, '1:1 Ana')).toHaveCount(1);
  const chip = page.getByRole('button', { name: /^10am to 10:30am, 1:1 Ana \/ Kim.* 1:1, no agenda yet$/ });
  await expect(chip).toHaveCount(1);
  await expect(chip).not.toHaveAccessibleName(/no agenda yet.*no agenda yet/);
  const problems = await findViolations(page, 'light');
  expect(problems.filter((problem) => problem.includes('cx-badge'))).toEqual([]);
});

test('it says what changes: an item settled counts on each chip of the rhythm, a topic makes it ready', async ({
  seed,
  calendarPage,
  panel,
}) => {
  await seed({ ...kimsTeam, items: [over('Send the price list')] });
  const page = await calendarPage(week([withAna, later]));
  for (const title of ['1:1 Ana / Kim', '1:1 Ana again']) {
    await expect(badgeOf(page, title)).toHaveAttribute('aria-label', '1:1, 1 item over its date');
  }
  await openEvent(page, '1:1 Ana / Kim');
  await itemOf(panel(), 'Send the price list').getByRole('button', { name: 'Done', exact: true }).click();
  for (const title of ['1:1 Ana / Kim', '1:1 Ana again']) {
    await expect(badgeOf(page, title)).toHaveAttribute('aria-label', '1:1, no agenda yet');
  }
  await panel()
    .getByRole('button', { name: /^Add a topic/ })
    .click();
  await panel().getByRole('textbox', { name: 'Add a topic' }).fill('How is Fernhill?');
  await panel().getByRole('textbox', { name: 'Add a topic' }).press('Enter');
  await expect(badgeOf(page, '1:1 Ana / Kim')).toHaveAttribute('aria-label', '1:1, agenda ready');
  await expect(badgeOf(page, '1:1 Ana again')).toHaveAttribute('aria-label', '1:1, no agenda yet');
});

test('“Land” lands it', async ({ seed, calendarPage, panel }) => {
  await seed(kimsTeam);
  const past = eventAt(yesterday, '10:00', { title: '1:1 Ana / Kim', guests: [kim, ana] });
  const page = await calendarPage(week([past], { today: yesterday, days: 7 }));
  await expect(badgeOf(page, '1:1 Ana')).toHaveAttribute('aria-label', '1:1, not landed yet');
  await openEvent(page, '1:1 Ana');
  await panel().getByRole('button', { name: 'Land', exact: true }).click();
  await expect(badgeOf(page, '1:1 Ana')).toHaveAttribute('aria-label', '1:1, landed');
});

test('a change in a tab of our own reaches the chip', async ({ seed, calendarPage, session }) => {
  await seed({ ...kimsTeam, items: [over('Send the price list')] });
  const page = await calendarPage(week([withAna]));
  await expect(badgeOf(page, '1:1 Ana')).toHaveAttribute('aria-label', '1:1, 1 item over its date');
  const { meetings } = await session.stored('meetings');
  const [{ id }] = meetings as [{ id: string }];
  const alone = await session.openOwn('meeting', `?occurrence=${encodeURIComponent(id)}`);
  await alone.getByRole('button', { name: 'Done', exact: true }).first().click();
  await page.bringToFront();
  await expect(badgeOf(page, '1:1 Ana')).toHaveAttribute('aria-label', '1:1, no agenda yet');
});

test('they are turned off and on in the settings, on pages that are open', async ({
  seed,
  calendarPage,
  session,
  takeScreenshot,
}) => {
  await seed(kimsTeam);
  const page = await calendarPage(week([withAna, withBo]));
  await expect(badgesOf(page)).toHaveCount(2);
  const options = await session.openOwn('options', '#look');
  const choice = options.getByRole('radiogroup', { name: 'Badges on the calendar' });
  await expect(choice.getByRole('radio', { name: 'Shown' })).toBeChecked();
  await choice.getByText('Hidden').click();
  await expect(choice.getByRole('radio', { name: 'Hidden' })).toBeChecked();
  await takeScreenshot('settings-badges', { of: options });
  await page.bringToFront();
  await expect(badgesOf(page)).toHaveCount(0);
  await openEvent(page, '1:1 Ana');
  await closeEvent(page);
  await expect(badgesOf(page)).toHaveCount(0);
  await options.bringToFront();
  await choice.getByText('Shown').click();
  await page.bringToFront();
  await expect(badgesOf(page)).toHaveCount(2);
});

test('a page that redraws its grid fifty times has one on each recognised chip after each, and none on others', async ({
  seed,
  calendarPage,
}) => {
  await seed(kimsTeam);
  const page = await calendarPage(week([withAna, withBo, later, dentist]));
  await expect(badgesOf(page)).toHaveCount(3);
  const counts = await page.evaluate(async (selector) => {
    const main = document.querySelector('[role=main]');
    const seen: string[] = [];
    for (let time = 0; time < 50; time += 1) {
      const view = main?.firstElementChild;
      const again = view?.cloneNode(true) as Element;
      // The page knows nothing of badges; every other time it draws from a copy that has them.
      if (time % 2 === 0) for (const one of again.querySelectorAll(selector)) one.remove();
      view?.replaceWith(again);
      // What the very next frame shows: observers run before this line goes on, so that their callback comes first.
      await Promise.resolve();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      seen.push(
        Array.from(again.querySelectorAll('[data-eventchip]'), (chip) => chip.querySelectorAll(selector).length).join(),
      );
    }
    return seen;
  }, badge);
  expect([...new Set(counts)]).toEqual(['1,1,0,1']);
});

test('another extension that rewrites chips keeps its own, and we ours', async ({ seed, calendarPage }) => {
  await seed(kimsTeam);
  const page = await calendarPage(week([withAna, withBo, dentist]));
  await expect(badgesOf(page)).toHaveCount(2);
  for (let time = 0; time < 5; time += 1) {
    await page.evaluate((selector) => {
      for (const chip of document.querySelectorAll('[data-eventchip]')) {
        chip.querySelector(selector)?.remove();
        chip.querySelector('.theirs')?.remove();
        const theirs = document.createElement('span');
        theirs.className = 'theirs';
        theirs.textContent = '🎯';
        chip.append(theirs);
      }
    }, badge);
    await expect(badgesOf(page)).toHaveCount(2);
  }
  await expect(page.locator('.theirs')).toHaveCount(3);
});

test('a page that keeps taking them out is left alone, and the health light says so', async ({
  seed,
  calendarPage,
  session,
}) => {
  await seed(kimsTeam);
  const page = await calendarPage(week([withAna, withBo]));
  await expect(badgesOf(page)).toHaveCount(2);
  await page.evaluate((selector) => {
    const count = { out: 0 };
    Object.assign(window, { __fights: count });
    const tearOut = () => {
      for (const one of document.querySelectorAll(selector)) {
        one.remove();
        count.out += 1;
      }
    };
    new MutationObserver(tearOut).observe(document.body, { childList: true, subtree: true });
    tearOut();
  }, badge);
  await expect
    .poll(async () => (await session.stored('health'))['health'], { timeout: 20_000 })
    .toContainEqual(expect.objectContaining({ id: 'google-calendar/badges', state: 'partly' }));
  await expect(badgesOf(page)).toHaveCount(0);
  const fights = await page.evaluate(() => (window as Window & { __fights?: { out: number } }).__fights?.out);
  expect(fights).toBeLessThanOrEqual(2 * 16);
  await openEvent(page, '1:1 Ana');
});

test.describe('an update', () => {
  test.use({ isUpdated: true });

  test('leaves one on each chip, of the new copy', async ({ seed, calendarPage, session }) => {
    await seed(kimsTeam);
    const page = await calendarPage(week([withAna, withBo]));
    await expect(badgesOf(page)).toHaveCount(2);
    await badgesOf(page).evaluateAll((all) => {
      for (const one of all) one.setAttribute('data-old', '');
    });
    await session.update('0.2.0');
    await page.bringToFront();
    await expect(page.locator(`${badge}:not([data-old])`)).toHaveCount(2);
    await expect(badgesOf(page)).toHaveCount(2);
  });
});
