import type { Locator } from '@playwright/test';
import { openEvent, week } from './calendar-page.ts';
import { drag } from './drag.ts';
import { expect, test } from './extension.ts';
import { addTopic, section, topicOf } from './panel-acts.ts';
import { kimsTeam } from './team.ts';
import { instanceAt, lastWeek, nextWeek } from './weeks.ts';

const first = instanceAt('ana1on1', nextWeek(1), '10:00', { title: '1:1 Ana / Kim' });

const titles = (panel: Locator): Promise<(string | null)[]> =>
  section(panel, 'Agenda')
    .getByRole('checkbox')
    .evaluateAll((ticks) => ticks.map((tick) => tick.getAttribute('aria-label')));

test.beforeEach(async ({ seed, calendarPage }) => {
  await seed(kimsTeam);
  await openEvent(await calendarPage(week([first])), '1:1 Ana / Kim');
});

test('the agenda of the kind has timed topics and prompts, which fit the meeting’s length', async ({ panel }) => {
  const agenda = section(panel(), 'Agenda');
  await expect(agenda.getByText('What is the one thing that, if unblocked')).toBeVisible();
  await expect(topicOf(panel(), 'Promises, both directions')).toContainText('5 min');
  await expect(agenda.getByText('What have you tried, and what happened?')).toBeVisible();
  const minutes = await agenda.locator('.topic .min').allTextContents();
  expect(minutes.reduce((sum, text) => sum + Number.parseInt(text, 10), 0)).toBe(30);
});

test('ticks and topics are there again after the page was closed', async ({ panel, page }) => {
  await topicOf(panel(), 'Take-off').getByRole('checkbox').check();
  await addTopic(panel(), 'Fernhill: procurement has gone quiet');
  await page.reload();
  await openEvent(page, '1:1 Ana / Kim');
  await expect(topicOf(panel(), 'Take-off').getByRole('checkbox')).toBeChecked();
  await expect(topicOf(panel(), 'Fernhill: procurement has gone quiet')).toBeVisible();
  await topicOf(panel(), 'Take-off').getByRole('checkbox').uncheck();
  await page.reload();
  await openEvent(page, '1:1 Ana / Kim');
  await expect(topicOf(panel(), 'Take-off').getByRole('checkbox')).not.toBeChecked();
});

test('a topic’s title and minutes are edited, and it is removed', async ({ panel, page }) => {
  await panel().getByRole('button', { name: 'Feedback both ways', exact: true }).click();
  const title = panel().getByRole('textbox', { name: 'Title' });
  await expect(title).toBeFocused();
  await title.fill('What should I do more of?');
  await panel().getByRole('spinbutton', { name: 'Planned minutes' }).fill('7');
  await panel().getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(topicOf(panel(), 'What should I do more of?')).toContainText('7 min');

  await panel().getByRole('button', { name: 'Promises, both directions', exact: true }).click();
  await panel().getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(topicOf(panel(), 'Promises, both directions')).toHaveCount(0);

  await page.reload();
  await openEvent(page, '1:1 Ana / Kim');
  await expect(topicOf(panel(), 'What should I do more of?')).toContainText('7 min');
  await expect(topicOf(panel(), 'Feedback both ways')).toHaveCount(0);
  await expect(topicOf(panel(), 'Promises, both directions')).toHaveCount(0);
});

test('topics are put in another order, by buttons, by keys and by the grip', async ({ panel, page }) => {
  await expect(topicOf(panel(), 'Take-off')).toBeVisible();
  const before = await titles(panel());
  const [one = '', two = '', three = ''] = before.map(String);

  await panel().getByRole('button', { name: two, exact: true }).click();
  await panel().getByRole('button', { name: 'Up', exact: true }).click();
  await expect.poll(() => titles(panel())).toEqual([two, one, three, ...before.slice(3)]);

  const grip = panel().getByRole('button', { name: `Move ${two}` });
  await grip.focus();
  await grip.press('Alt+ArrowDown');
  await expect.poll(() => titles(panel())).toEqual(before);
  await expect(grip).toBeFocused();

  await drag(panel().getByRole('button', { name: `Move ${three}` }), topicOf(panel(), one));
  await expect.poll(() => titles(panel())).toEqual([three, one, two, ...before.slice(3)]);

  await page.reload();
  await openEvent(page, '1:1 Ana / Kim');
  await expect.poll(() => titles(panel())).toEqual([three, one, two, ...before.slice(3)]);
});

test('a topic for next time, added after the end, appears on the next meeting’s agenda', async ({
  panel,
  calendarPage,
}) => {
  const past = instanceAt('ana1on1', lastWeek(3), '10:00', { title: '1:1 Ana over' });
  const page = await calendarPage(week([past, first], { today: lastWeek(3) }));
  await openEvent(page, '1:1 Ana over');
  await addTopic(panel(), 'Territory for the new year', 'Next time');
  await calendarPage(week([past, first]));
  await openEvent(page, '1:1 Ana / Kim');
  await expect(topicOf(panel(), 'Territory for the new year')).toBeVisible();
});
