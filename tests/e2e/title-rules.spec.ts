import type { Page } from '@playwright/test';
import { openEvent, week } from './calendar-page.ts';
import { expect, test } from './extension.ts';
import { kimsTeam } from './team.ts';
import { instanceAt, nextWeek } from './weeks.ts';

const desk = instanceAt('desk', nextWeek(1), '10:00', { title: 'Desk of dreams' });
const rules = (page: Page) => page.getByRole('region', { name: 'Title rules' });

test('words of my own are tried, added, recognised in the calendar, and taken away again', async ({
  session,
  seed,
  calendarPage,
  panel,
}) => {
  await seed(kimsTeam);
  const page = await session.openOwn('practice');
  const tried = rules(page).getByRole('list', { name: 'What the titles say' });
  await rules(page).getByLabel('Try titles').fill('Desk of dreams\nTeam huddle: pipeline review\nFocus time');
  await expect(tried.getByRole('listitem').filter({ hasText: 'Desk of dreams' })).toContainText('Not one of ours');
  await expect(tried).toContainText('“pipeline review” says Pipeline review');
  await expect(tried).toContainText('gives way to “pipeline review”');

  // A field that says what is wrong, then words that are right, all by keyboard.
  const field = rules(page).getByLabel('Words in the title');
  await field.focus();
  await page.keyboard.type('--');
  await page.keyboard.press('Enter');
  await expect(rules(page).getByRole('alert')).toHaveText('There must be a letter or a digit in it.');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('desk of dreams');
  await rules(page).getByLabel('Say', { exact: true }).selectOption('Deal review');
  await rules(page).getByRole('button', { name: 'Add words' }).click();
  await expect(tried).toContainText('“desk of dreams” says Deal review (yours) · they decide');
  expect((await session.stored('titleRules'))['titleRules']).toEqual([
    expect.objectContaining({ id: 'en/deal-review/desk of dreams', kind: 'deal-review', language: 'en' }),
  ]);

  await rules(page).locator('summary', { hasText: 'Team meeting' }).click();
  const huddle = rules(page).getByRole('button', { name: 'team huddle', exact: true });
  await huddle.click();
  await expect(huddle).toHaveAttribute('aria-pressed', 'false');
  await expect(tried).not.toContainText('“team huddle” says');

  const calendar = await calendarPage(week([desk]));
  await openEvent(calendar, 'Desk of dreams');
  await expect(panel().getByText('Deal review').first()).toBeVisible();
  await expect(panel().getByText('What would have to be true for us to win this deal')).toBeVisible();

  // An event that is open is judged anew at once; what was seen before stays as it was until it is seen again.
  await calendar.goto('about:blank');
  await page.bringToFront();
  await expect(rules(page).locator('summary', { hasText: '1 title of a recognised meeting' })).toBeVisible();
  await rules(page).getByRole('button', { name: 'Remove your words “desk of dreams”' }).click();
  await expect(rules(page).getByRole('list', { name: 'Your words' })).toHaveCount(0);
  await rules(page).locator('summary', { hasText: '1 title of a recognised meeting' }).click();
  await expect(rules(page).getByRole('list', { name: 'Titles of recognised meetings' })).toContainText(
    'kept as Deal review so far',
  );
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).last().click();
  await expect(rules(page).getByRole('list', { name: 'Your words' })).toContainText('desk of dreams');
});
