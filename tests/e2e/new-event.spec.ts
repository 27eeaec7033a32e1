import type { BrowserContext, Page } from '@playwright/test';
import { openEvent, week } from './calendar-page.ts';
import { expect, test } from './extension.ts';
import { findViolations } from './find-violations.ts';
import { kimsRhythm } from './scripted-week.ts';
import { dayIn, instanceAt, nextWeek } from './weeks.ts';

/** The filled-in create page that a press opens, by its parameters. */
async function draftOf(context: BrowserContext, press: () => Promise<void>): Promise<Record<string, string>> {
  const opened = context.waitForEvent('page');
  await press();
  const page = await opened;
  await page.waitForURL(/^https:\/\/calendar\.google\.com\/calendar\/r\/eventedit\?/u);
  const params = Object.fromEntries(new URL(page.url()).searchParams);
  await page.close();
  return params;
}

const press = (page: Page, name: string) => () => page.getByRole('button', { name, exact: true }).click();

test.use({ viewport: { width: 400, height: 620 } });

test('a line without a series, any kind in the popup, the board’s contract: one press opens the filled-in event', async ({
  seed,
  session,
  calendarPage,
  context,
  takeScreenshot,
}) => {
  await seed(kimsRhythm);
  // This week and the next: the board calls missing only what the next seven days, both ends seen, do not show.
  const bos = instanceAt('bo', nextWeek(2), '10:00', { title: '1:1 Bo' });
  for (const [looks, today] of [dayIn(0, 3), nextWeek(3)].entries()) {
    await calendarPage(week([bos], { today, days: 7 }));
    await expect.poll(async () => (await session.stored('coverage'))['coverage']?.length).toBe(looks + 1);
  }

  const popup = await session.openOwn('popup');
  await press(popup, 'New meeting')();
  await takeScreenshot('popup-new-meeting', { of: popup });
  await takeScreenshot('popup-new-meeting', { of: popup, dark: true });
  for (const scheme of ['light', 'dark'] as const) expect(await findViolations(popup, scheme)).toEqual([]);
  await popup.getByRole('combobox', { name: 'With' }).selectOption('Cy');
  expect(await draftOf(context, press(popup, '1:1'))).toMatchObject({
    text: '1:1 with Cy',
    add: 'cy@example.com',
    recur: expect.stringMatching(/^RRULE:FREQ=WEEKLY;BYDAY=/u),
    details: expect.stringMatching(/^• /u),
  });

  const board = await session.openOwn('board');
  await board.setViewportSize({ width: 1280, height: 800 });
  const anas = board.getByRole('button', { name: /Put it in.*Ana/u }).first();
  expect(await draftOf(context, () => anas.click())).toMatchObject({ add: 'ana@example.com', ctz: 'Europe/Berlin' });
  // Nothing was made: what is stored is what was seen.
  expect((await session.stored('meetings'))['meetings']).toHaveLength(1);
});

test('the panel’s menu opens another event like the one that is shown', async ({
  seed,
  calendarPage,
  panel,
  context,
}) => {
  await seed(kimsRhythm);
  const page = await calendarPage(week([instanceAt('ana', nextWeek(2), '10:00', { title: '1:1 Ana' })]));
  await page.setViewportSize({ width: 1280, height: 800 });
  await openEvent(page, '1:1 Ana');
  await panel().getByRole('button', { name: 'More', exact: true }).click();
  const params = await draftOf(context, () => panel().getByRole('menuitem', { name: 'New event like this' }).click());
  expect(params).toMatchObject({ text: '1:1 with Ana', add: 'ana@example.com' });
  expect(params).not.toHaveProperty('recur');
});
