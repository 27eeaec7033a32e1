import type { Page } from '@playwright/test';
import { calendarWeekPage } from '../sites/google-calendar/build-week-page.ts';
import { ana, kim } from '../sites/google-calendar/people.ts';
import { openEvent, week } from './calendar-page.ts';
import { expect, test } from './extension.ts';
import { findViolations } from './find-violations.ts';
import { kimsTeam } from './team.ts';
import { instanceAt, nextWeek } from './weeks.ts';

const withAna = instanceAt('ana1on1', nextWeek(1), '10:00', {
  title: '1:1 Ana / Kim about Fernhill',
  guests: [kim, ana],
  location: 'Hall 3',
});
/** Without the days of its columns the calendar cannot be read. */
const changed = week([withAna]).replaceAll('data-datekey', 'data-daykey');

test.beforeEach(async ({ seed, context }) => {
  await seed(kimsTeam);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

const light = (page: Page) => page.getByRole('button', { name: /^How the sites read/ });
const readClipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test('a calendar that has changed is said in the popup, since when and what, with a report of structure and no text', async ({
  calendarPage,
  session,
  takeScreenshot,
}) => {
  const page = await calendarPage(changed);
  const health = async () => (await session.stored('health'))['health'];
  await expect.poll(health).toContainEqual(expect.objectContaining({ id: 'google-calendar/grid', state: 'changed' }));
  await page.bringToFront();
  await openEvent(page, 'Fernhill');
  await expect.poll(async () => (await session.stored('meetings'))['meetings']?.length).toBe(1);
  await page.bringToFront();

  const popup = await session.openOwn('popup');
  await popup.setViewportSize({ width: 380, height: 600 });
  await expect(light(popup)).toHaveAccessibleName('How the sites read: a page has changed');
  await light(popup).click();
  const pane = popup.getByRole('region', { name: 'How the sites read' });
  await expect(pane.getByRole('heading', { name: 'Google Calendar' })).toBeVisible();
  await expect(pane.getByText(/^This page has changed since .*: calendar view: no days found\./)).toBeVisible();
  expect(await findViolations(popup, 'light')).toEqual([]);
  await pane.getByRole('button', { name: 'Copy a report on Google Calendar' }).click();
  await expect(pane.getByText('Copied: how the page is built, none of its text.')).toBeVisible();
  for (const dark of [false, true]) await takeScreenshot('popup-health', { of: popup, dark });

  const report = await readClipboard(popup);
  expect(report).toContain('google-calendar/grid: changed (days), since');
  expect(report).toMatch(/div\[role=button\].* data-eventid /);
  expect(report).toMatch(/div\[role=dialog\].*aria-labelledby/);
  for (const text of ['Ana', 'Kim', 'Fernhill', 'Hall 3', 'example.com', 'xDetDlg', 'GTG3wb', withAna.eventId]) {
    expect(report).not.toContain(text);
  }
  await popup.keyboard.press('Escape');
  await expect(pane).toHaveCount(0);
});

test('where all reads well the popup says so quietly and settings name the day; without an open page the report says so', async ({
  calendarPage,
  session,
  takeScreenshot,
}) => {
  const page = await calendarPage(week([withAna]));
  await expect.poll(async () => (await session.stored('coverage'))['coverage']?.length).toBe(1);
  await page.goto('about:blank');
  const popup = await session.openOwn('popup');
  await expect(light(popup)).toHaveAccessibleName('How the sites read: well');
  const options = await session.openOwn('options', '#sites');
  const row = options.getByRole('listitem').filter({ hasText: 'Google Calendar' });
  await expect(row.getByText(/^Reads well; last/)).toBeVisible();
  await row.getByRole('button', { name: 'Copy a report on Google Calendar' }).click();
  await expect(row.getByText(/^Copied, without a page: open Google Calendar/)).toBeVisible();
  expect(await readClipboard(options)).toContain('No page of it was open.');
  await takeScreenshot('settings-health', { of: options });
});

test('a language that nobody checked is named, and one that we have no words for reads partly', async ({
  calendarPage,
  session,
  takeScreenshot,
}) => {
  const options = await session.openOwn('options', '#sites');
  const row = options.getByRole('listitem').filter({ hasText: 'Google Calendar' });
  const german = calendarWeekPage({ events: [withAna], today: nextWeek(3), locale: 'de' });
  await calendarPage(german);
  await expect(row.getByText(/^German: unproven\./)).toBeVisible();
  await calendarPage(calendarWeekPage({ events: [withAna], today: nextWeek(3), locale: 'ko' }));
  await expect(row.getByText(/^Reads partly since .*: we have no words for Korean\./)).toBeVisible();
  await options.bringToFront();
  await takeScreenshot('settings-health-language', { of: options });
});
