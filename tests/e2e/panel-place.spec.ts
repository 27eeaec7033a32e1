import type { Locator, Page } from '@playwright/test';
import { calendarLog, chipOf, closeEvent, openCovered, openEvent, week } from './calendar-page.ts';
import { expect, test } from './extension.ts';
import { addItem, section } from './panel-acts.ts';
import { kimsTeam } from './team.ts';
import { eventAt, instanceAt, nextWeek } from './weeks.ts';

const monday = instanceAt('ana1on1', nextWeek(1), '10:00', { title: '1:1 Ana / Kim' });
const friday = instanceAt('ana1on1b', nextWeek(5), '10:00', { title: '1:1 Ana on Friday' });
const evening = eventAt(nextWeek(2), '18:30', { title: '1:1 Ana in the evening' });

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('it is not shown');
  return box;
}
const cardOf = (page: Page): Promise<Box> => boxOf(page.locator('#xDetDlg'));
const panelOf = (panel: Locator): Promise<Box> => boxOf(panel.locator('.panel, .pill'));

/** On which side of the card the panel stands, 8 px off with the tops level; anything else is said as it is. */
async function sideOf(page: Page, panel: Locator): Promise<string> {
  const [card, ours] = [await cardOf(page), await panelOf(panel)];
  const level = Math.abs(ours.y - card.y) < 1 ? '' : ` at ${ours.y} beside ${card.y}`;
  if (Math.abs(ours.x - (card.x + card.width + 8)) < 1) return `right${level}`;
  if (Math.abs(ours.x + ours.width + 8 - card.x) < 1) return `left${level}`;
  return `${ours.x}–${ours.x + ours.width} by ${card.x}–${card.x + card.width}`;
}
async function isInWindow(page: Page, panel: Locator): Promise<boolean> {
  const size = page.viewportSize() ?? { width: 0, height: 0 };
  const { x, y, width, height } = await panelOf(panel);
  return x >= 0 && y >= 0 && x + width <= size.width && y + height <= size.height;
}

test.beforeEach(async ({ seed }) => seed(kimsTeam));

test('beside the dialog on the side that has room, near the edges of the window and as it is dragged and resized', async ({
  calendarPage,
  panel,
  takeScreenshot,
}) => {
  const page = await calendarPage(week([monday, friday, evening], { firstHour: 9 }));
  await openEvent(page, '1:1 Ana / Kim');
  await expect(section(panel(), 'Agenda')).toBeVisible();
  await expect.poll(() => sideOf(page, panel())).toBe('right');
  for (const dark of [false, true]) await takeScreenshot('place-right', { dark });

  // Dragged by the page to the right edge: the other side, and back.
  const moveTo = (left: number, top: number) =>
    page
      .locator('.dialog:has(#xDetDlg)')
      .evaluate((dialog: HTMLElement, [x, y]) => Object.assign(dialog.style, { left: `${x}px`, top: `${y}px` }), [
        left,
        top,
      ] as const);
  await moveTo(800, 40);
  await expect.poll(() => sideOf(page, panel())).toBe('left');
  await moveTo(80, 60);
  await expect.poll(() => sideOf(page, panel())).toBe('right');
  // At the foot of the window the panel goes up as far as it needs to.
  await moveTo(80, 640);
  await expect.poll(() => sideOf(page, panel())).toMatch(/^right at/);
  await expect.poll(() => isInWindow(page, panel())).toBe(true);
  await takeScreenshot('place-foot');

  await page.setViewportSize({ width: 860, height: 700 });
  await moveTo(400, 60);
  await expect.poll(() => sideOf(page, panel())).toBe('left');
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect.poll(() => sideOf(page, panel())).toBe('right');
  await closeEvent(page);
  await expect(panel()).toHaveCount(0);

  await openEvent(page, '1:1 Ana on Friday');
  await expect.poll(() => sideOf(page, panel())).toBe('left');
  await takeScreenshot('place-left');
});

test('in a narrow window it is a sheet at the foot, two thirds high at most; it scrolls by itself and the page does not', async ({
  calendarPage,
  panel,
  takeScreenshot,
}) => {
  const page = await calendarPage(week([monday]));
  await page.setViewportSize({ width: 640, height: 560 });
  await openEvent(page, '1:1 Ana / Kim');
  await expect(section(panel(), 'Agenda')).toBeVisible();
  const sheet = await panelOf(panel());
  expect(sheet).toMatchObject({ x: 0, width: 640 });
  // A scrollbar of the page lies below.
  const foot = await page.evaluate(() => document.documentElement.clientHeight);
  expect(sheet.y + sheet.height).toBeCloseTo(foot, 0);
  expect(sheet.height).toBeLessThanOrEqual((560 * 2) / 3 + 1);
  await addItem(panel(), 'Book the plant visit');
  for (const dark of [false, true]) await takeScreenshot('place-sheet', { dark });

  const body = panel().locator('.panel-body');
  const inner = () => body.evaluate(({ scrollTop }) => scrollTop);
  const outer = () => page.locator('.scroll').evaluate(({ scrollTop }) => scrollTop);
  await body.evaluate((element) => element.scrollTo(0, 0));
  const before = await outer();
  await page.mouse.move(sheet.x + 300, sheet.y + sheet.height / 2);
  await page.mouse.wheel(0, 200);
  await expect.poll(inner).toBeGreaterThan(100);
  await page.mouse.wheel(0, 20_000);
  await expect
    .poll(() => body.evaluate(({ scrollTop, scrollHeight, clientHeight }) => scrollHeight - clientHeight - scrollTop))
    .toBeLessThan(2);
  await page.mouse.wheel(0, 2_000);
  expect(await outer()).toBe(before);
  await expect(panel().getByRole('textbox', { name: 'Add an action item' })).toBeInViewport({ ratio: 1 });
});

test('on the edit page it docks at the side', async ({ calendarPage, panel, takeScreenshot }) => {
  const page = await calendarPage(week([monday]));
  await openEvent(page, '1:1 Ana / Kim');
  await page.getByRole('button', { name: 'Edit event' }).click();
  await expect(page).toHaveURL(/eventedit/);
  await expect(section(panel(), 'Agenda')).toBeVisible();
  // The one beside the dialog may still stand there.
  await expect.poll(() => panelOf(panel())).toMatchObject({ y: 72 });
  const docked = await panelOf(panel());
  expect(docked.x).toBe(1280 - 16 - docked.width);
  for (const dark of [false, true]) await takeScreenshot('place-docked', { dark });
});

test('folded to a pill it stays one: for the next event, after a reload, and until it is unfolded', async ({
  calendarPage,
  panel,
  takeScreenshot,
}) => {
  const page = await calendarPage(week([monday, friday]));
  await openEvent(page, '1:1 Ana / Kim');
  await panel().getByRole('button', { name: 'Fold to a pill' }).click();
  const pill = panel().getByRole('button', { name: /1:1 with Ana/ });
  await expect(pill).toHaveAttribute('aria-expanded', 'false');
  await expect.poll(() => sideOf(page, panel())).toBe('right');
  for (const dark of [false, true]) await takeScreenshot('place-pill', { dark });
  await openCovered(page, '1:1 Ana on Friday');
  await expect(pill).toBeVisible();
  await expect.poll(() => sideOf(page, panel())).toMatch(/^(left|right)$/);
  await page.reload();
  await openEvent(page, '1:1 Ana / Kim');
  await expect(pill).toBeVisible();
  await pill.click();
  await expect(section(panel(), 'Agenda')).toBeVisible();
  await page.reload();
  await openEvent(page, '1:1 Ana / Kim');
  await expect(section(panel(), 'Agenda')).toBeVisible();
});

test('a Hebrew calendar from right to left: badge, panel beside the dialog, docked at the left', async ({
  calendarPage,
  panel,
  session,
  takeScreenshot,
}) => {
  const hebrew = { ...monday, title: '1:1 אנה וקים' };
  const page = await calendarPage(week([hebrew], { locale: 'he' }));
  await expect(chipOf(page, 'אנה').locator('[data-cx-badge]')).toHaveCount(1);
  await openEvent(page, 'אנה');
  await expect(panel().getByRole('heading', { name: '1:1 with Ana' })).toBeVisible();
  await expect.poll(() => sideOf(page, panel())).toMatch(/^(left|right)$/);
  await expect.poll(() => isInWindow(page, panel())).toBe(true);
  for (const dark of [false, true]) await takeScreenshot('place-rtl', { dark });
  const { meetings } = await session.stored('meetings');
  expect(meetings).toMatchObject([{ title: '1:1 אנה וקים', personIds: ['ana'] }]);
  await page.bringToFront();
  await page.getByRole('button', { name: 'Edit event' }).click();
  await expect(panel().getByRole('heading', { name: '1:1 with Ana' })).toBeVisible();
  await expect.poll(async () => (await panelOf(panel())).x).toBe(16);
  await takeScreenshot('place-rtl-docked');
  expect((await calendarLog(page)).keys).toEqual([]);
});
