import { openEvent, week } from './calendar-page.ts';
import { contentWorld } from './content-world.ts';
import { expect, test } from './extension.ts';
import { pastOneOnOnes, promise, promises, recordOf } from './history.ts';
import { addItem, itemOf, section, writeNote } from './panel-acts.ts';
import { kimsTeam } from './team.ts';
import { instanceAt, lastWeek, nextWeek } from './weeks.ts';

const withAna = instanceAt('ana1on1', nextWeek(1), '10:00', { title: '1:1 Ana / Kim' });

test('a private note is kept, and the page’s side hears of it only when it is unfolded', async ({
  seed,
  calendarPage,
  panel,
  session,
}) => {
  await seed(kimsTeam);
  const page = await calendarPage(week([withAna]));
  await openEvent(page, '1:1 Ana');
  await writeNote(panel(), 'Only you', 'seems tired; ask about load');
  await writeNote(panel(), 'Shared', 'Fernhill goes on');
  await expect
    .poll(async () => (await session.stored('records'))['records'])
    .toMatchObject([{ privateNote: 'seems tired; ask about load', sharedNote: 'Fernhill goes on' }]);

  await page.reload();
  const world = await contentWorld(page);
  await openEvent(page, '1:1 Ana');
  await expect(panel().getByRole('textbox', { name: /^Shared/ })).toHaveValue('Fernhill goes on');
  await expect(panel().getByText('a note is here')).toBeVisible();
  const held = await world.evaluate('JSON.stringify(coxswainLink.waiting)');
  expect(held).toContain('Fernhill goes on');
  expect(held).not.toContain('seems tired');
  expect(await panel().evaluate((host) => host.shadowRoot?.innerHTML)).not.toContain('seems tired');

  await panel()
    .getByRole('button', { name: /Only you/ })
    .click();
  await expect(panel().getByRole('textbox', { name: /^Only you/ })).toHaveValue('seems tired; ask about load');
});

test('the last three meetings of the rhythm are there, with their notes and items, and how it stands', async ({
  seed,
  calendarPage,
  panel,
  takeScreenshot,
}) => {
  const meetings = pastOneOnOnes(5);
  const [latest] = meetings;
  if (latest === undefined) throw new Error('no meeting');
  await seed({
    ...kimsTeam,
    meetings,
    records: [recordOf(latest, { sharedNote: 'We agreed on the plant visit.', privateNote: 'secret' })],
    items: [promise('Visit the plant', 7, { agreedIn: latest.id })],
  });
  const page = await calendarPage(week([withAna]));
  await openEvent(page, '1:1 Ana');
  await expect(panel().getByText(/^Held 4 of the last 4; \d+ days since the last$/)).toBeVisible();
  const earlier = section(panel(), /^Earlier/);
  await expect(earlier.getByRole('group')).toHaveCount(3);
  await earlier.locator('summary').first().click();
  await expect(earlier.getByText('We agreed on the plant visit.')).toBeVisible();
  await expect(earlier.getByText('Visit the plant')).toBeVisible();
  await expect(panel().getByText('secret')).toHaveCount(0);
  await takeScreenshot('panel-earlier');
});

test('after the end the panel lands: it happened, what was agreed, promises said, useful', async ({
  seed,
  calendarPage,
  panel,
  session,
  takeScreenshot,
}) => {
  await seed({ ...kimsTeam, ...promises });
  const past = instanceAt('ana1on1', lastWeek(3), '10:00', { title: '1:1 Ana / Kim' });
  const page = await calendarPage(week([past], { today: lastWeek(3) }));
  await openEvent(page, '1:1 Ana');
  const held = panel()
    .getByRole('radiogroup', { name: 'Did it happen?' })
    .getByRole('radio', { name: 'Held', exact: true });
  await held.click();
  await expect(held).toHaveAttribute('aria-checked', 'true');
  await addItem(panel(), 'Book the plant visit');
  await expect(panel().getByText('1 dated item')).toBeVisible();
  await itemOf(panel(), 'Send the price list').getByRole('button', { name: 'Done', exact: true }).click();
  await expect(panel().getByText('1 of 3 said')).toBeVisible();
  const useful = panel().getByRole('radio', { name: 'Useful', exact: true });
  await useful.click();
  await expect(useful).toHaveAttribute('aria-checked', 'true');
  await takeScreenshot('panel-landing');
  await panel().getByRole('button', { name: 'Land', exact: true }).click();
  await expect(panel().getByRole('radiogroup', { name: 'Did it happen?' })).toHaveCount(0);
  const { records, words } = await session.stored('records', 'words');
  expect(records).toMatchObject([{ useful: 'useful', landedAt: expect.any(Number) }]);
  expect(words).toMatchObject([{ word: 'held' }]);
});
