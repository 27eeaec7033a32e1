import type { Locator, Page } from '@playwright/test';
import { builds, ExtensionSession } from '../browser/extension-session.ts';
import { calendarLog, openEvent, week } from './calendar-page.ts';
import { expect, test } from './extension.ts';
import { findViolations } from './find-violations.ts';
import { addItem, addTopic, itemsIn, pickMore, topicOf, writeNote } from './panel-acts.ts';
import { anasSeat, kimsTeam } from './team.ts';
import { instanceAt, nextWeek } from './weeks.ts';

const title = '1:1 Ana / Kim';
const dialIn = 'Dial in: <a href="https://example.com/j/1">example.com/j/1</a><br>Bring the list';
const calendarUrl = 'https://calendar.google.com/calendar/u/0/r/week';

const weekOf = (account: string, descriptionHtml: string): string =>
  week([instanceAt('ana1on1', nextWeek(1), '10:00', { title, calendar: account, descriptionHtml })], { account });

const editor = (page: Page): Locator => page.getByRole('textbox', { name: 'Description' });
const putIn = (panel: Locator): Locator =>
  panel.getByRole('button', { name: /^(Put|Update the) agenda in(to)? the description$/ });

async function goToEditPage(page: Page, panel: Locator): Promise<void> {
  await page.getByRole('button', { name: 'Edit event' }).click();
  await expect(page).toHaveURL(/eventedit/);
  await expect(putIn(panel)).toBeVisible();
}

async function saveEvent(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page).toHaveURL(/week/);
  return (await calendarLog(page)).saved ?? '';
}

/** Opens a calendar in which the event has this description. */
async function openWith(session: ExtensionSession, page: Page, account: string, descriptionHtml: string) {
  session.answer({ 'https://calendar.google.com': weekOf(account, descriptionHtml) });
  await page.goto(calendarUrl);
  await page.bringToFront();
  await openEvent(page, title);
}

/** Lines of the description as it is shown; a promise is due in a week. */
const linesOf = async (page: Page): Promise<string[]> =>
  (await editor(page).innerText())
    .replaceAll(/\d{4}-\d\d-\d\d/g, 'day')
    .split('\n')
    .filter((line) => line.trim() !== '');

test('Kim and Ana share an agenda through the description; what both add meanwhile is kept', async ({
  session,
  seed,
  page,
  panel,
  takeScreenshot,
}) => {
  // Two browsers.
  test.slow();
  await seed(kimsTeam);
  await openWith(session, page, 'kim@example.com', dialIn);
  await addTopic(panel(), 'Pricing workshop');
  await addItem(panel(), 'Send the price list');
  await writeNote(panel(), 'Only you', 'seems tired; ask about load');
  await goToEditPage(page, panel());
  await expect(panel().getByText('1 guest will read topics and promises, nothing private.')).toBeVisible();
  await takeScreenshot('bus-edit-page');
  await takeScreenshot('bus-edit-page', { dark: true });
  await putIn(panel()).click();
  await expect(
    panel().locator('p').filter({ hasText: 'It is in the description. Save the event to share it.' }).first(),
  ).toBeVisible();
  expect(await linesOf(page)).toEqual([
    'Dial in: example.com/j/1',
    'Bring the list',
    '=== Agenda · Coxswain ===',
    '- [ ] Pricing workshop [Kim]',
    '- [ ] @Ana: Send the price list (day) [Kim]',
    '=== Coxswain ===',
  ]);
  await expect(editor(page).getByRole('link')).toHaveAttribute('href', 'https://example.com/j/1');
  await takeScreenshot('bus-written');
  await takeScreenshot('bus-written', { dark: true });
  for (const scheme of ['light', 'dark'] as const) {
    const found = await findViolations(page, scheme);
    expect(found.filter((line) => line.includes('data-cx-host'))).toEqual([]);
  }
  const fromKim = await saveEvent(page);

  const anas = await ExtensionSession.start({ extensionDir: builds.chromeE2e, headless: true });
  try {
    await anas.seed(anasSeat);
    const anasPage = await anas.context.newPage();
    const hers = anas.panel(anasPage);
    await openWith(anas, anasPage, 'ana@example.com', fromKim);
    await expect(topicOf(hers, 'Pricing workshop')).toContainText('Kim’s topic');
    await expect(itemsIn(hers, /^Agreed/)).toHaveText(['Send the price list']);

    // Neither sees what the other does now.
    await addTopic(hers, 'My territory next year');
    await topicOf(hers, 'Pricing workshop').getByRole('checkbox').check();
    await openEvent(page, title);
    await addTopic(panel(), 'Holidays');

    await goToEditPage(anasPage, hers);
    await putIn(hers).click();
    await expect(hers.locator('p').filter({ hasText: 'The description is up to date.' }).first()).toBeVisible();
    const fromAna = await saveEvent(anasPage);

    await openWith(session, page, 'kim@example.com', fromAna);
    await expect(topicOf(panel(), 'My territory next year')).toBeVisible();
    await expect(topicOf(panel(), 'Pricing workshop').getByRole('checkbox')).toBeChecked();
    await expect(topicOf(panel(), 'Holidays')).toHaveCount(1);
    await goToEditPage(page, panel());
    await putIn(panel()).click();
    await expect
      .poll(() => linesOf(page))
      .toEqual([
        'Dial in: example.com/j/1',
        'Bring the list',
        '=== Agenda · Coxswain ===',
        '- [x] Pricing workshop [Kim]',
        '- [ ] My territory next year [Ana]',
        '- [ ] Holidays [Kim]',
        '- [ ] @Ana: Send the price list (day) [Kim]',
        '=== Coxswain ===',
      ]);
    const fromBoth = await saveEvent(page);

    await openWith(anas, anasPage, 'ana@example.com', fromBoth);
    for (const topic of ['Pricing workshop', 'My territory next year', 'Holidays'])
      await expect(topicOf(hers, topic)).toHaveCount(1);
    await expect(itemsIn(hers, /^Agreed/)).toHaveCount(1);
    expect(JSON.stringify(await anas.stored('items', 'topics', 'records', 'blocks'))).not.toContain('seems tired');
    expect(fromBoth).not.toContain('seems tired');
  } finally {
    await anas.close();
  }
});

test('an agenda that was written over is left alone, and said so; mine can be copied as text and as rich text', async ({
  session,
  seed,
  page,
  panel,
  context,
  takeScreenshot,
}) => {
  await seed(kimsTeam);
  const written = '=== Agenda · Coxswain ===<br>see the other document<br>=== Coxswain ===';
  await openWith(session, page, 'kim@example.com', written);
  const said = panel().getByText('The agenda in the description was changed too much to be read.');
  await expect(said).toBeVisible();
  await addTopic(panel(), 'Pricing <workshop>');
  await takeScreenshot('bus-unreadable');
  await page.getByRole('button', { name: 'Edit event' }).click();
  await expect(page).toHaveURL(/eventedit/);
  await expect(said).toBeVisible();
  await expect(putIn(panel())).toHaveCount(0);
  await expect(editor(page)).toHaveText(/see the other document/);

  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const clipboard = (type: string): Promise<string> =>
    page.evaluate(async (wanted) => {
      const [first] = await navigator.clipboard.read();
      if (first === undefined || !first.types.includes(wanted)) return '';
      return (await first.getType(wanted)).text();
    }, type);
  await panel().getByRole('button', { name: 'Copy as text' }).click();
  await expect.poll(() => clipboard('text/plain')).toContain('- [ ] Pricing <workshop> [Kim]');
  expect(await clipboard('text/html')).toBe('');
  await pickMore(panel(), 'Copy as rich text');
  await expect
    .poll(() => clipboard('text/html'))
    .toMatch(/<ul><li[^>]*>\[ \] Pricing &lt;workshop&gt; \[Kim\]<\/li><\/ul>/);
  // What cannot be read is for the user to take out.
  await editor(page).fill('');
  await expect(putIn(panel())).toBeVisible();
});

test('it is written in place among lines of any make, and said where the page makes something else of it', async ({
  session,
  seed,
  page,
  panel,
}) => {
  await seed(kimsTeam);
  const lines = ['Dial in', '=== Agenda · Coxswain ===', '- [ ] Territory [Ana]', '=== Coxswain ===', '<b>Planner</b>'];
  await openWith(session, page, 'kim@example.com', lines.map((line) => `<div>${line}</div>`).join('<div><br></div>'));
  await expect(topicOf(panel(), 'Territory')).toContainText('Ana’s first');
  await addTopic(panel(), '\u202ePricing');
  await goToEditPage(page, panel());
  await putIn(panel()).click();
  const expected = ['Dial in', '=== Agenda · Coxswain ===', '- [ ] Territory [Ana]', '- [ ] Pricing [Kim]'];
  await expect.poll(() => linesOf(page)).toEqual([...expected, '=== Coxswain ===', 'Planner']);
  await expect(editor(page).locator('b')).toHaveText('Planner');

  await editor(page).fill('Dial in');
  await editor(page).evaluate((node) => node.addEventListener('input', () => (node.textContent = 'Dial in')));
  await putIn(panel()).click();
  await expect(panel().getByText('The description took it otherwise than it was written.').first()).toBeVisible();
  await expect(panel().getByRole('button', { name: 'Copy as text' })).toBeVisible();
});
