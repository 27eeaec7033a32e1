import { bo, cy, kim } from '../sites/google-calendar/people.ts';
import { closeEvent, dialogOf, openCovered, openEvent, week } from './calendar-page.ts';
import { expect, test } from './extension.ts';
import { kimsTeam } from './team.ts';
import { eventAt, instanceAt, nextWeek } from './weeks.ts';

const day = nextWeek(3);

test.beforeEach(async ({ seed }) => seed(kimsTeam));

test('markup, a title of 5,000 characters and marks of direction are shown as text, and nothing throws', async ({
  calendarPage,
  panel,
  takeScreenshot,
}) => {
  const nasty = eventAt(day, '13:00', { title: '1:1 Ana <img src=x onerror="window.__hit=1">\u202e gnirts' });
  const long = eventAt(nextWeek(1), '10:00', { title: `Pipeline review Bo ${'x'.repeat(5000)}`, guests: [kim, bo] });
  const asked = eventAt(nextWeek(5), '10:00', {
    title: '<script>window.__hit=1</script> chat \u202e',
    guests: [kim, { ...cy, name: '<b onclick="window.__hit=1">Cy</b>' }],
  });
  const page = await calendarPage(week([nasty, long, asked]));
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await openEvent(page, '1:1 Ana');
  await expect(panel().getByRole('heading', { name: '1:1 with Ana' })).toBeVisible();
  await openCovered(page, 'Pipeline review Bo');
  await expect(panel().getByRole('heading', { name: 'Pipeline review with Bo' })).toBeVisible();
  const ours = await panel().getByRole('complementary').boundingBox();
  expect(ours?.width).toBeLessThanOrEqual(361);
  await openCovered(page, 'chat');
  await expect(panel().getByRole('heading', { name: /1:1 with Cy|What is this meeting for/ })).toBeVisible();
  await takeScreenshot('panel-hostile-title');
  expect(await panel().locator('img, script, b[onclick]').count()).toBe(0);
  expect(await page.evaluate(() => '__hit' in globalThis)).toBe(false);
  expect(errors).toEqual([]);
});

test('a half-rendered dialog shows nothing until it is whole, and then its own event', async ({
  calendarPage,
  panel,
}) => {
  const withAna = instanceAt('ana1on1', day, '10:00', { title: '1:1 Ana / Kim' });
  const page = await calendarPage(week([withAna]));
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await openEvent(page, '1:1 Ana');
  await expect(panel().getByRole('heading', { name: '1:1 with Ana' })).toBeVisible();
  // The template too: the page fills its dialog again and again while it opens.
  const render = (html?: string) =>
    page.evaluate((html) => {
      const template = document.querySelector('template[data-details]');
      const card = document.querySelector('#xDetDlg');
      const before = template?.innerHTML ?? '';
      if (template === null || card === null) throw new Error('not our calendar');
      template.innerHTML = html ?? before.slice(0, before.indexOf('<div class="hMdQi"'));
      card.innerHTML = template.innerHTML;
      return before;
    }, html);
  const whole = await render();
  await expect(panel()).toHaveCount(0);
  await render(whole);
  await expect(panel().getByRole('heading', { name: '1:1 with Ana' })).toBeVisible();
  expect(errors).toEqual([]);
});

test('an event without a title or with a date that cannot be read is never given another one’s panel', async ({
  calendarPage,
  panel,
  session,
}) => {
  const withAna = instanceAt('ana1on1', day, '10:00', { title: '1:1 Ana / Kim' });
  const untitled = eventAt(nextWeek(5), '10:00', { title: '', label: 'sometime', guests: [kim] });
  const page = await calendarPage(week([withAna, untitled]));
  await openEvent(page, '1:1 Ana');
  await expect(panel().getByRole('heading', { name: '1:1 with Ana' })).toBeVisible();
  await page
    .locator('[data-eventchip]')
    .last()
    .evaluate((chip: HTMLElement) => chip.click());
  await expect(page.locator('#xDetDlg')).not.toContainText('1:1 Ana');
  await expect(panel().getByRole('heading', { name: '1:1 with Ana' })).toHaveCount(0);
  const { meetings } = await session.stored('meetings');
  expect(meetings).toHaveLength(1);
});

test('a dialog recycled five times as fast as the page can ends with the last event’s panel', async ({
  calendarPage,
  panel,
}) => {
  const titles = ['1:1 Ana', 'Pipeline review Bo', 'Focus time', 'Deal review Cy', '1:1 Bo'];
  const guests = [undefined, [kim, bo], [], [kim, cy], [kim, bo]];
  const events = titles.map((title, index) =>
    instanceAt(`serie${index}`, nextWeek(index + 1), '10:00', {
      title,
      ...(guests[index] && { guests: guests[index] }),
    }),
  );
  const page = await calendarPage(week(events));
  await page.evaluate(() => {
    for (const chip of document.querySelectorAll<HTMLElement>('[data-eventchip]')) chip.click();
  });
  await expect(dialogOf(page, '1:1 Bo')).toBeVisible();
  await expect(panel().getByRole('heading', { name: '1:1 with Bo' })).toBeVisible();
  for (const [title, heading] of [
    ['Pipeline review Bo', 'Pipeline review with Bo'],
    ['1:1 Ana', '1:1 with Ana'],
    ['Deal review Cy', 'Deal review with Cy'],
  ] as const) {
    await openCovered(page, title);
    await expect(panel().getByRole('heading', { name: heading })).toBeVisible();
    await expect(panel().getByRole('heading', { level: 2 })).toHaveCount(1);
  }
  await closeEvent(page);
  await expect(panel()).toHaveCount(0);
});
