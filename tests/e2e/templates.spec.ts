import type { Locator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { fullKinds, shortKinds } from '../../lib/domain/meeting-kind.ts';
import { bo as boGuest, kim } from '../sites/google-calendar/people.ts';
import { openEvent, week } from './calendar-page.ts';
import { expect, test } from './extension.ts';
import { section, topicOf } from './panel-acts.ts';
import { kimsTeam } from './team.ts';
import { instanceAt, nextWeek } from './weeks.ts';

const ana = instanceAt('ana1on1', nextWeek(1), '10:00', { title: '1:1 Ana / Kim' });
const bo = instanceAt('bo1on1', nextWeek(2), '10:00', { title: '1:1 Bo / Kim', guests: [kim, boGuest] });

const templates = (page: Page) => page.getByRole('region', { name: 'Templates' });
const topicTitles = (form: Locator) =>
  form
    .getByRole('textbox', { name: /^Title of topic/ })
    .evaluateAll((fields: HTMLInputElement[]) => fields.map((field) => field.value));

test('a template that is changed is the agenda of the next meeting, and a person has their own', async ({
  session,
  seed,
  calendarPage,
  panel,
}) => {
  await seed(kimsTeam);
  const settings = await session.openOwn('practice');
  const form = templates(settings);
  await form.getByRole('button', { name: 'Change the template: 1:1', exact: true }).click();
  await expect.poll(() => topicTitles(form)).toHaveLength(6);

  // By keyboard: the third topic to the top, another title, and minutes that do not add up.
  await form.getByRole('textbox', { name: 'Title of topic 3' }).focus();
  await settings.keyboard.press('Alt+ArrowUp');
  await settings.keyboard.press('Alt+ArrowUp');
  await expect(form.getByRole('textbox', { name: 'Title of topic 1' })).toBeFocused();
  await settings.keyboard.press('ControlOrMeta+a');
  await settings.keyboard.type('The one thing');
  await form.getByRole('spinbutton', { name: 'Minutes of The one thing' }).fill('17');
  await expect(form.getByRole('alert')).toContainText('topics take 35, the meeting 30');
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  expect((await session.stored('templates'))['templates']).toEqual([]);
  await form.getByRole('button', { name: 'Make it 35 min' }).click();
  await form.getByLabel('Who brings the agenda').selectOption('Manager');
  await form.getByLabel('Manager prepares').fill('Look at the calls of the week');
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(form.getByText('35 min · 6 topics')).toBeVisible();

  await form.getByRole('button', { name: 'Change the template: 1:1', exact: true }).click();
  await form.getByLabel('For meetings with').selectOption('Bo');
  await form.getByRole('button', { name: 'Remove: The one thing' }).click();
  await form.getByRole('button', { name: 'Make it 18 min' }).click();
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(form.getByText('own for Bo')).toBeVisible();
  const { templates: rows } = await session.stored('templates');
  expect(rows?.map((row) => Object.keys((row as { change: object }).change))).toEqual([
    ['owner', 'managerPreWork', 'topics'],
    ['topics'],
  ]);

  const page = await calendarPage(week([ana, bo]));
  await openEvent(page, '1:1 Ana / Kim');
  await expect(section(panel(), 'Agenda').getByRole('checkbox').first()).toHaveAccessibleName('The one thing');
  await expect(topicOf(panel(), 'The one thing')).toContainText('17 min');
  await openEvent(await calendarPage(week([ana, bo])), '1:1 Bo / Kim');
  await expect(topicOf(panel(), 'Take-off')).toBeVisible();
  await expect(topicOf(panel(), 'The one thing')).toHaveCount(0);
});

test('templates are saved as a file, refused where it is wrong, taken in where wanted, and undone', async ({
  session,
  seed,
}) => {
  await seed(kimsTeam);
  const page = await session.openOwn('practice');
  const saved = page.waitForEvent('download');
  await templates(page).getByRole('button', { name: 'Save templates as a file' }).click();
  const text = await readFile(await (await saved).path(), 'utf8');
  const file = JSON.parse(text) as { templates: { kind: string; minutes: number; guard: string; topics: object[] }[] };
  expect(file.templates).toHaveLength(fullKinds.length + shortKinds.length);

  const choose = (contents: object) =>
    templates(page)
      .getByLabel('Take in a file of templates')
      .setInputFiles({
        name: 'templates.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(contents)),
      });
  const withFirst = (change: object) => ({
    ...file,
    templates: file.templates.map((each, index) => (index === 0 ? { ...each, ...change } : each)),
  });
  await choose(withFirst({ minutes: 31, colour: 'red' }));
  await expect(templates(page).getByRole('alert')).toContainText('templates[0].colour');
  await choose(withFirst({ minutes: 31 }));
  await expect(templates(page).getByRole('alert')).toContainText('templates[0].minutes: the minutes of the topics');
  await choose({ ...file, version: 9 });
  await expect(templates(page).getByRole('alert')).toContainText('newer Coxswain');
  await choose(file);
  await expect(templates(page).getByText('nothing that differs')).toBeVisible();

  const changed = file.templates.map((each, index) => (index < 2 ? { ...each, guard: 'Stop.' } : each));
  await choose({ ...file, templates: changed });
  await templates(page)
    .getByRole('checkbox', { name: /^Coaching/ })
    .uncheck();
  await templates(page).getByRole('button', { name: 'Take 1 template' }).click();
  await expect(templates(page).getByText('changed', { exact: true })).toHaveCount(1);
  expect((await session.stored('templates'))['templates']).toEqual([
    expect.objectContaining({ kind: 'one-on-one', change: { guard: 'Stop.' } }),
  ]);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(templates(page).getByText('changed', { exact: true })).toHaveCount(0);

  await templates(page).getByRole('button', { name: 'Change the template: Coaching', exact: true }).click();
  await templates(page).getByLabel('When it drifts').fill('Park it.');
  await templates(page).getByRole('button', { name: 'Save', exact: true }).click();
  await templates(page).getByRole('button', { name: 'Change the template: Coaching', exact: true }).click();
  await templates(page).getByRole('button', { name: 'Restore the original' }).click();
  await expect(templates(page).getByText('changed', { exact: true })).toHaveCount(0);
});
