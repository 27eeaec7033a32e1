import { openEvent, week } from './calendar-page.ts';
import { expect, test } from './extension.ts';
import { addItem, addTopic, pickMore, topicOf } from './panel-acts.ts';
import { kimsTeam } from './team.ts';
import { instanceAt, nextWeek } from './weeks.ts';

const withAna = instanceAt('ana1on1', nextWeek(1), '10:00', { title: '1:1 Ana / Kim' });

test.beforeEach(async ({ seed, calendarPage, panel }) => {
  await seed(kimsTeam);
  await openEvent(await calendarPage(week([withAna])), '1:1 Ana');
  await expect(topicOf(panel(), 'Take-off')).toBeVisible();
});

test('the panel opens in a tab of its own, and both show what is done in either', async ({
  panel,
  page,
  context,
  takeScreenshot,
}) => {
  const opened = context.waitForEvent('page');
  await pickMore(panel(), 'Open in a tab of its own');
  const own = await opened;
  await expect(own.getByRole('heading', { name: '1:1 with Ana' })).toBeVisible();
  const alone = own.locator('main');
  await alone.getByRole('checkbox', { name: 'Take-off' }).check();
  await addTopic(alone, 'Pricing workshop');
  await addItem(alone, 'Book the plant visit');
  const capture = alone.getByRole('textbox', { name: 'Add an action item' });
  await expect(capture).toBeInViewport({ ratio: 1 });
  await takeScreenshot('panel-alone', { of: own });
  await takeScreenshot('panel-alone', { of: own, dark: true });

  await page.bringToFront();
  await expect(panel().getByRole('checkbox', { name: 'Take-off' })).toBeChecked();
  await expect(topicOf(panel(), 'Pricing workshop')).toBeVisible();
  await expect(panel().getByText('Book the plant visit')).toBeVisible();
  await addTopic(panel(), 'Said in the calendar');
  await own.bringToFront();
  await expect(topicOf(alone, 'Said in the calendar')).toBeVisible();
});

test('and in a window of its own, which stands when the calendar is closed', async ({ panel, page, context }) => {
  const opened = context.waitForEvent('page');
  await pickMore(panel(), 'Open in a window of its own');
  const own = await opened;
  await expect(own.getByRole('heading', { name: '1:1 with Ana' })).toBeVisible();
  expect(await own.evaluate('chrome.windows.getCurrent().then(({ type }) => type)')).toBe('popup');
  await page.close();
  await addTopic(own.locator('main'), 'Pricing workshop');
  await own.reload();
  await expect(topicOf(own.locator('main'), 'Pricing workshop')).toBeVisible();
});

test('what nobody ever opened says what to do', async ({ session }) => {
  const own = await session.openOwn('meeting', '?occurrence=none');
  await expect(own.getByText('Nothing is stored of this meeting. Open it once in the calendar.')).toBeVisible();
});
