import { openEvent, week } from './calendar-page.ts';
import { expect, test } from './extension.ts';
import { promise, promises } from './history.ts';
import { addItem, itemOf, itemsIn } from './panel-acts.ts';
import { kimsTeam } from './team.ts';
import { eventAt, instanceAt, nextWeek } from './weeks.ts';
import { typeDay } from './type-day.ts';

const withAna = instanceAt('ana1on1', nextWeek(1), '10:00', { title: '1:1 Ana / Kim' });
const pipeline = eventAt(nextWeek(5), '10:00', { title: 'Pipeline review Ana' });

test('open promises of this subject stand oldest first; other subjects are counted, not mixed in', async ({
  seed,
  calendarPage,
  panel,
  takeScreenshot,
}) => {
  const elsewhere = promise('Clean the pipeline', 40, { rhythm: 'person:pipeline-review:ana' });
  await seed({ ...kimsTeam, items: [...(promises['items'] ?? []), elsewhere] });
  const page = await calendarPage(week([withAna]));
  await openEvent(page, '1:1 Ana');
  await expect(itemsIn(panel(), /^Open with Ana/)).toHaveText([
    'Introduce the plant lead',
    'Revise the November forecast',
    'Send the price list',
  ]);
  await expect(panel().getByText('3 open, oldest first')).toBeVisible();
  await expect(panel().getByText('1 more is open with them on other subjects')).toBeVisible();
  await panel().getByText('3 open, oldest first').scrollIntoViewIfNeeded();
  await takeScreenshot('panel-items');
});

test('a promise is marked done, moved or dropped, with a line why', async ({ seed, calendarPage, panel, session }) => {
  await seed({ ...kimsTeam, ...promises });
  const page = await calendarPage(week([withAna]));
  await openEvent(page, '1:1 Ana');
  const word = (item: string, name: string) => itemOf(panel(), item).getByRole('button', { name, exact: true });
  await word('Introduce the plant lead', 'Done').click();
  await expect(word('Introduce the plant lead', 'Done')).toHaveAttribute('aria-pressed', 'true');

  await word('Revise the November forecast', 'Moved').click();
  const why = panel().getByRole('textbox', { name: /^Why it moved/ });
  await why.fill('numbers come on Friday');
  await panel().getByRole('button', { name: 'Move it' }).click();
  await expect(itemOf(panel(), 'Revise the November forecast')).toContainText('numbers come on Friday');

  await word('Send the price list', 'Dropped').click();
  await panel()
    .getByRole('textbox', { name: /^Why it was dropped/ })
    .fill('they have it');
  await panel().getByRole('button', { name: 'Drop it' }).click();
  await expect(itemOf(panel(), 'Send the price list')).toContainText('Dropped: they have it');

  const { items } = await session.stored('items');
  const nextWeekDay = Temporal.Now.plainDateISO('Europe/Berlin').add({ days: 7 }).toString();
  expect(items).toEqual([
    expect.objectContaining({ id: '1-youngest', disposition: 'dropped', why: 'they have it' }),
    expect.objectContaining({ id: '2-oldest', disposition: 'done' }),
    expect.objectContaining({
      id: '3-middle',
      disposition: 'moved',
      why: 'numbers come on Friday',
      dueOn: nextWeekDay,
    }),
  ]);

  await word('Introduce the plant lead', 'Done').click();
  await expect(word('Introduce the plant lead', 'Done')).toHaveAttribute('aria-pressed', 'false');
});

test('a new one is captured with owner, due day and one of the five quick types', async ({
  seed,
  calendarPage,
  panel,
  session,
  takeScreenshot,
}) => {
  await seed(kimsTeam);
  const page = await calendarPage(week([withAna]));
  await openEvent(page, '1:1 Ana');
  const field = panel().getByRole('textbox', { name: 'Add an action item' });
  await field.click();
  const types = panel().getByRole('group', { name: 'Quick types' }).getByRole('button');
  await expect(types).toHaveCount(5);
  await panel().getByRole('button', { name: 'Draft an e-mail for review' }).click();
  await expect(field).toHaveValue('Draft an e-mail for review');
  await panel().getByRole('radio', { name: 'You' }).click();
  await panel()
    .getByRole('button', { name: /^Due: / })
    .click();
  await typeDay(panel().getByLabel('Due day'), nextWeek(5));
  await takeScreenshot('panel-capture');
  await field.press('Enter');
  await expect(field).toHaveValue('');
  await expect(itemOf(panel(), 'Draft an e-mail for review')).toBeVisible();
  expect(await session.stored('items')).toEqual({
    items: [
      expect.objectContaining({
        text: 'Draft an e-mail for review',
        owner: 'me',
        dueOn: nextWeek(5),
        type: 'draft',
        rhythm: 'person:one-on-one:ana',
        personId: 'ana',
        disposition: 'open',
      }),
    ],
  });
});

test('an item is Ana’s and due in a week unless told otherwise, and its kind keeps it', async ({
  seed,
  calendarPage,
  panel,
  page,
  session,
}) => {
  await seed(kimsTeam);
  await calendarPage(week([withAna, pipeline]));
  await openEvent(page, '1:1 Ana');
  await addItem(panel(), 'Call the plant lead');
  const dueOn = Temporal.Now.plainDateISO('Europe/Berlin').add({ days: 7 }).toString();
  expect((await session.stored('items'))['items']).toMatchObject([{ owner: 'ana', dueOn }]);
  await page.reload();
  await openEvent(page, 'Pipeline review Ana');
  await expect(panel().getByRole('heading', { name: 'Pipeline review with Ana' })).toBeVisible();
  await expect(panel().getByText('Call the plant lead')).toHaveCount(0);
  await expect(panel().getByText('No promises yet.')).toBeVisible();
});

test('a pasted list becomes action items, one per line, in their order', async ({
  seed,
  calendarPage,
  panel,
  page,
}) => {
  await seed(kimsTeam);
  await calendarPage(week([withAna]));
  await openEvent(page, '1:1 Ana');
  const field = panel().getByRole('textbox', { name: 'Add an action item' });
  await field.click();
  // Pasted as a person does: what is copied comes from another field of the page.
  await page.evaluate(() => {
    const area = document.createElement('textarea');
    area.id = 'copy-from';
    area.value = '- Send the price list\n* Book the plant visit\n\n3. Ask procurement';
    document.querySelector('#xDetDlg')?.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  });
  await field.click();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(panel().getByText('3 lines were pasted.')).toBeVisible();
  await panel().getByRole('button', { name: 'Add 3 items' }).click();
  await expect(itemsIn(panel(), /^Agreed/)).toHaveText([
    'Send the price list',
    'Book the plant visit',
    'Ask procurement',
  ]);
});
