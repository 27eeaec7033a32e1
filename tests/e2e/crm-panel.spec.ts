import type { OpportunityPageWindow } from '../sites/salesforce/page-script.ts';
import { opportunityPage, type OpportunityPageOptions, recordPath } from '../sites/salesforce/opportunity-page.ts';
import { fernhill, fernhillInJapanese, harbour } from '../sites/salesforce/page-records.ts';
import { japanese } from '../sites/salesforce/page-words.ts';
import { ana, kim } from '../sites/google-calendar/people.ts';
import { openEvent, week } from './calendar-page.ts';
import { expect, test } from './extension.ts';
import { promise } from './history.ts';
import { addItem, section, topicOf } from './panel-acts.ts';
import { kimsTeam } from './team.ts';
import { eventAt, nextWeek } from './weeks.ts';

const record = `salesforce:acme:${fernhill.id}`;

test('the facts stand as the page says them, the deal review’s agenda below, promises on the deal and with its owner', async ({
  seed,
  crmPage,
  panel,
  takeScreenshot,
}) => {
  await seed({
    ...kimsTeam,
    items: [
      promise('Ask for the line plan', 5, { rhythm: `opportunity:${record}`, record }),
      promise('Clean the pipeline', 9, { rhythm: 'person:pipeline-review:ana' }),
    ],
  });
  await crmPage(opportunityPage());
  await expect(panel().getByRole('heading', { name: 'Fernhill Foods: plant rollout' })).toBeVisible();
  await expect(panel().getByText('Opportunity of Ana')).toBeVisible();
  const facts = section(panel(), /^As the page says/);
  await expect(facts.getByRole('definition')).toHaveText([
    'Fernhill Foods',
    '€84,000.00',
    'Proposal',
    'Dec 18, 2026',
    'Plant visit with the line lead, 24 Nov',
  ]);
  await expect(section(panel(), /^Promises on this deal/)).toContainText('Ask for the line plan');
  await expect(section(panel(), /^Open with Ana/)).toContainText('Clean the pipeline');
  await expect(panel().getByText('Deal-review agenda')).toBeVisible();
  await takeScreenshot('panel-salesforce');
  await takeScreenshot('panel-salesforce', { dark: true });
});

const variants: [string, OpportunityPageOptions, string][] = [
  ['native shadow roots', { shadow: 'native' }, 'Fernhill Foods'],
  ['closed shadow roots', { shadow: 'native-closed' }, 'Fernhill Foods'],
  ['Dynamic Forms', { layout: 'dynamic-forms' }, 'Fernhill Foods'],
  ['Japanese', { records: [fernhillInJapanese], words: japanese }, 'ファーンヒル食品'],
];

for (const [name, options, account] of variants) {
  test(`a page with ${name} is read as well`, async ({ seed, crmPage, panel }) => {
    await seed(kimsTeam);
    await crmPage(opportunityPage(options));
    await expect(
      section(panel(), /^As the page says/)
        .getByRole('definition')
        .first(),
    ).toHaveText(account);
  });
}

const targets = [
  ['deal review', eventAt(nextWeek(2), '10:00', { title: 'Deal review Ana', guests: [kim, ana] })],
  ['pipeline review', eventAt(nextWeek(3), '10:00', { title: 'Pipeline review Ana', guests: [kim, ana] })],
  ['1:1', eventAt(nextWeek(4), '10:00', { title: '1:1 Ana', guests: [kim, ana] })],
] as const;

for (const [kind, event] of targets) {
  test(`taken to the next ${kind}, the deal is a topic of that meeting’s panel in the calendar`, async ({
    seed,
    calendarPage,
    crmPage,
    panel,
    session,
  }) => {
    await seed(kimsTeam);
    await calendarPage(week(targets.map(([, target]) => target)));
    await expect.poll(async () => (await session.stored('meetings'))['meetings']?.length).toBe(3);
    const crm = await crmPage(opportunityPage());
    const take = panel().getByRole('button', { name: `Take to the next ${kind} with Ana` });
    if (kind === 'deal review') await take.click();
    else {
      await panel().getByRole('button', { name: 'Another meeting' }).click();
      await panel()
        .getByRole('menuitem', { name: new RegExp(`next ${kind} with Ana`, 'i') })
        .click();
    }
    await expect(
      panel().getByRole('complementary').getByText(`On the agenda of the next ${kind} with Ana.`),
    ).toBeVisible();
    await crm.reload();
    await calendarPage(week(targets.map(([, target]) => target)));
    await openEvent(crm, event.title);
    await expect(topicOf(panel(), 'Fernhill Foods: plant rollout')).toBeVisible();
    await expect(panel().getByText('from the opportunity’s page')).toBeVisible();
  });
}

test('with several records alive, one’s values never stand under another’s name', async ({
  seed,
  crmPage,
  panel,
  page,
}) => {
  await seed(kimsTeam);
  await crmPage(opportunityPage({ shell: 'console', records: [fernhill, harbour] }));
  await expect(panel().getByRole('heading', { name: 'Fernhill Foods: plant rollout' })).toBeVisible();
  await addItem(panel(), 'Ask for the line plan');
  // Everything that the panel ever says is written down, by what the e2e build lets us see.
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { __seen: seen });
    const look = (): void => {
      const root = document.querySelector('html > [data-cx-host]')?.shadowRoot;
      if (root) seen.push([root.querySelector('h2')?.textContent, root.querySelector('dl')?.textContent].join(' | '));
      requestAnimationFrame(look);
    };
    look();
  });
  for (const [one, after] of [
    [harbour, 300],
    [fernhill, 0],
    [harbour, 700],
  ] as const) {
    await page.evaluate(({ id, after }) => (window as unknown as OpportunityPageWindow).__openRecord(id, after), {
      id: one.id,
      after,
    });
    await expect(panel().getByRole('heading', { name: one.fields.Name })).toBeVisible();
    await expect(section(panel(), /^As the page says/)).toContainText(one.fields.Account);
  }
  await expect(panel().getByText('Ask for the line plan')).toHaveCount(0);
  const seen = await page.evaluate(() => (window as Window & { __seen?: string[] }).__seen ?? []);
  const mixed = seen.filter((text) => text.includes('Fernhill') && text.includes('Harbour'));
  expect(mixed).toEqual([]);
  expect(seen.length).toBeGreaterThan(10);
});

test('the same record’s new values are shown as they are edited, in the one node that Lightning reuses', async ({
  seed,
  crmPage,
  panel,
  page,
}) => {
  await seed(kimsTeam);
  await crmPage(opportunityPage({ records: [fernhill, harbour] }));
  await expect(section(panel(), /^As the page says/)).toContainText('Proposal');
  await page.evaluate(() => (window as unknown as OpportunityPageWindow).__setValue('StageName', 'Negotiate'));
  await expect(section(panel(), /^As the page says/)).toContainText('Negotiate');
  await page.evaluate((id) => (window as unknown as OpportunityPageWindow).__openRecord(id, 400), harbour.id);
  await expect(page).toHaveURL(new RegExp(recordPath(harbour.id)));
  await expect(panel().getByRole('heading', { name: harbour.fields.Name })).toBeVisible();
  await expect(section(panel(), /^As the page says/)).toContainText('Harbour Tools');
});
