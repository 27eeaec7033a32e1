import type { BrowserContext } from '@playwright/test';
import { builds, ExtensionSession } from '../browser/extension-session.ts';
import { ana, kim } from '../sites/google-calendar/people.ts';
import { openEvent, week } from './calendar-page.ts';
import { expect, test } from './extension.ts';
import { promise } from './history.ts';
import { addItem, addTopic, itemsIn, pickMore, section, topicOf, writeNote } from './panel-acts.ts';
import { anasSeat, kimsTeam } from './team.ts';
import { instanceAt, nextWeek } from './weeks.ts';

const rhythm = 'person:one-on-one:kim';
const inKimsCalendar = instanceAt('ana1on1', nextWeek(1), '10:00', { title: '1:1 Ana / Kim' });
const inAnasCalendar = { ...inKimsCalendar, calendar: 'ana@example.com' };
const anasWeek = week([inAnasCalendar], { account: 'ana@example.com' });

test('a 1:1 with my own manager has the seller’s lanes: my topics, what I promised, what I was promised', async ({
  seed,
  calendarPage,
  panel,
  page,
  takeScreenshot,
}) => {
  await seed({
    ...anasSeat,
    items: [
      promise('Send the price list', 3, { rhythm, personId: 'kim', owner: 'me' }),
      promise('Introduce the plant lead', 9, { rhythm, personId: 'kim', owner: 'kim' }),
    ],
  });
  await calendarPage(anasWeek);
  await openEvent(page, '1:1 Ana');
  await expect(panel().getByRole('heading', { name: '1:1 with Kim' })).toBeVisible();
  await addTopic(panel(), 'Fernhill: procurement has gone quiet');
  await addTopic(panel(), 'My territory next year');
  const mine = section(panel(), /^My topics/);
  await expect(mine.getByRole('checkbox')).toHaveCount(2);
  await expect(mine.getByRole('listitem').first()).toContainText('1. Fernhill');
  await mine.getByRole('button', { name: 'Move My territory next year' }).press('Alt+ArrowUp');
  await expect(mine.getByRole('listitem').first()).toContainText('1. My territory next year');
  await expect(itemsIn(panel(), /^What I promised/)).toHaveText(['Send the price list']);
  await expect(itemsIn(panel(), /^What Kim promised me/)).toHaveText(['Introduce the plant lead']);
  await takeScreenshot('panel-seller');
});

/** What the panel copied; the pages of both browsers may read it. */
async function clipboardOf(context: BrowserContext): Promise<string> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  return context.pages()[0]?.evaluate(() => navigator.clipboard.readText()) ?? '';
}

test('what Kim sends adds topics and items to Ana’s Coxswain, once; private notes never travel', async ({
  seed,
  calendarPage,
  panel,
  context,
}) => {
  await seed(kimsTeam);
  const kimsPage = await calendarPage(week([inKimsCalendar]));
  await openEvent(kimsPage, '1:1 Ana');
  await addTopic(panel(), 'Pricing workshop');
  await addItem(panel(), 'Send the price list');
  await writeNote(panel(), 'Only you', 'seems tired; ask about load');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await pickMore(panel(), 'Copy as text');
  await expect.poll(() => clipboardOf(context)).toContain('Pricing workshop');
  const text = await clipboardOf(context);
  expect(text).toContain('Ana: Send the price list');
  expect(text).not.toContain('seems tired');

  const anas = await ExtensionSession.start({ extensionDir: builds.chromeE2e, headless: true });
  try {
    await anas.seed(anasSeat);
    anas.answer({ 'https://calendar.google.com': anasWeek });
    const page = await anas.context.newPage();
    await page.goto('https://calendar.google.com/calendar/u/0/r/week');
    await page.bringToFront();
    await openEvent(page, '1:1 Ana');
    const hers = anas.panel(page);
    for (const _ of ['once', 'twice']) {
      await pickMore(hers, 'Paste what the other sent');
      await hers.getByRole('textbox', { name: /^Paste the text here/ }).fill(`Hi Ana,\n\n${text}\n-- \nKim`);
      await hers.getByRole('button', { name: 'Take it in' }).click();
      await expect(hers.getByRole('textbox', { name: /^Paste the text here/ })).toHaveCount(0);
      await expect(topicOf(hers, 'Pricing workshop')).toHaveCount(1);
    }
    const { items, topics, records } = await anas.stored('items', 'topics', 'records');
    expect(items).toEqual([
      expect.objectContaining({ text: 'Send the price list', owner: 'me', personId: 'kim', rhythm }),
    ]);
    expect(topics).toContainEqual(
      expect.objectContaining({ title: 'Pricing workshop', from: { type: 'person', personId: 'kim' }, rhythm }),
    );
    expect(JSON.stringify([items, topics, records])).not.toContain('seems tired');
  } finally {
    await anas.close();
  }
});

test('a manager sees the same meeting from the other side', async ({ seed, calendarPage, panel, page }) => {
  await seed(kimsTeam);
  await calendarPage(week([{ ...inKimsCalendar, guests: [kim, ana] }]));
  await openEvent(page, '1:1 Ana');
  await expect(panel().getByRole('heading', { name: '1:1 with Ana' })).toBeVisible();
  await expect(section(panel(), /^My topics/)).toHaveCount(0);
});
