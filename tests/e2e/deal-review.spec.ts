import type { Page } from '@playwright/test';
import type { Snapshot } from '../../lib/domain/opportunity.ts';
import type { Review } from '../../lib/domain/review/review.ts';
import { opportunityPage } from '../sites/salesforce/opportunity-page.ts';
import type { OpportunityPageWindow } from '../sites/salesforce/page-script.ts';
import { fernhill } from '../sites/salesforce/page-records.ts';
import { expect, test } from './extension.ts';
import { findViolations } from './find-violations.ts';
import { promise } from './history.ts';
import { addItem, itemOf, section, writeNote } from './panel-acts.ts';
import { anasSeat, kimsTeam } from './team.ts';
import { typeDay } from './type-day.ts';

const record = `salesforce:acme:${fernhill.id}`;
const rhythm = `opportunity:${record}`;
const dayMs = 86_400_000;
const daysAgo = (days: number): number => Date.now() - days * dayMs;
const localDay = (at: number): string =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Europe/Berlin').toPlainDate().toString();

const shortDay = (at: number): string =>
  new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'short', timeZone: 'Europe/Berlin' }).format(at);

test.use({ viewport: { width: 1280, height: 900 } });

/** What axe finds in our panel; the rest is the page's own. */
const oursIn = async (page: Page, side: 'light' | 'dark'): Promise<string[]> =>
  (await findViolations(page, side)).filter((line) => line.includes('data-cx-host'));

/** What the page showed before the last review. */
const discovery: Snapshot = {
  id: 'then',
  record,
  seenAt: daysAgo(20),
  facts: { record, name: fernhill.fields.Name, stage: 'Discovery', closeDate: '30/11/2026', locale: 'en-GB' },
};

const lastReview: Review = {
  id: `${record}|${localDay(daysAgo(14))}`,
  record,
  on: localDay(daysAgo(14)),
  framework: 'meddpicc',
  scores: [
    { element: 'pain', score: 2, evidence: 'The line lead lost two shifts in May', on: localDay(daysAgo(16)) },
    { element: 'champion', score: 1, on: localDay(daysAgo(14)) },
    { element: 'economic-buyer', score: 0, on: localDay(daysAgo(14)) },
  ],
  decision: { verdict: 'pause', reason: 'nobody owns the budget' },
  createdAt: daysAgo(14),
  updatedAt: daysAgo(14),
};

test('a review: what changed since the last, scores by key and mouse with evidence, a decision; all there at the next visit', async ({
  seed,
  crmPage,
  panel,
  page,
  takeScreenshot,
}) => {
  await seed({ ...kimsTeam, snapshots: [discovery], reviews: [lastReview] });
  await crmPage(opportunityPage());
  const head = panel().getByRole('heading', { name: 'Review', exact: true });
  const row = (name: string) => panel().locator('.element').filter({ hasText: name });
  const open = () => head.click();
  await expect(panel().getByText('MEDDPICC, 3 of 8 scored')).toBeVisible();
  await open();
  const since = panel().locator('.review ul');
  await expect(since.getByRole('listitem')).toHaveText([
    'Close Dec 18, 2026 was Nov 30, 2026',
    'Stage Proposal was Discovery',
  ]);
  await expect(panel().locator('.element-head bdi')).toHaveText([
    'Economic buyer',
    'Metrics',
    'Decision criteria',
    'Decision process',
    'Paper process',
    'Competition',
    'Champion',
    'Pain',
  ]);
  await expect(row('Economic buyer')).toContainText('Cheapest test: Ask your contact who signed the last order');
  await expect(row('Metrics')).toContainText('not scored');
  await expect(panel().getByText(/^Pause · .* · nobody owns the budget$/)).toBeVisible();

  await since.scrollIntoViewIfNeeded();
  await takeScreenshot('deal-review-open');

  // By key alone, without unfolding; what is scored stays where it is.
  await row('Champion').getByRole('button').focus();
  await page.keyboard.press('3');
  await expect(row('Champion')).toContainText('Proven');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('0');
  await expect(row('Competition')).toContainText('Unknown');
  await page.keyboard.press('Backspace');
  await expect(row('Competition')).toContainText('not scored');
  await expect(panel().getByText('MEDDPICC, 3 of 8 scored')).toBeVisible();

  // By mouse, with evidence and its day.
  await row('Economic buyer').getByRole('button').click();
  await row('Economic buyer').getByRole('radio', { name: 'Stated' }).click();
  const evidence = panel().getByRole('textbox', { name: 'What did the buyer say or do?' });
  await evidence.fill('The CFO named the budget line in a mail');
  await evidence.blur();
  await typeDay(panel().getByLabel('When'), localDay(daysAgo(2)));
  await panel().getByRole('radio', { name: 'Advance' }).click();
  const why = panel().getByRole('textbox', { name: 'Why' });
  await why.fill('The money has an owner now');
  await why.blur();
  await expect(since).toContainText('Economic buyer Stated was Unknown');
  expect(await oursIn(page, 'light')).toEqual([]);
  expect(await oursIn(page, 'dark')).toEqual([]);
  await takeScreenshot('deal-review');
  await takeScreenshot('deal-review', { dark: true });

  await page.reload();
  await expect(panel().getByText('MEDDPICC, 3 of 8 scored')).toBeVisible();
  await open();
  await expect(since.getByRole('listitem')).toHaveText([
    'Close Dec 18, 2026 was Nov 30, 2026',
    'Stage Proposal was Discovery',
    'Economic buyer Stated was Unknown',
    'Champion Proven was Assumed',
  ]);
  await expect(row('Economic buyer')).toContainText(
    `The CFO named the budget line in a mail · ${shortDay(daysAgo(2))}`,
  );
  await expect(panel().getByRole('radio', { name: 'Advance' })).toBeChecked();
  await expect(why).toHaveValue('The money has an owner now');
  await panel().getByRole('button', { name: 'Change', exact: true }).click();
  await panel().getByRole('menuitem', { name: 'SPICED' }).click();
  await expect(panel().getByText('SPICED, 1 of 5 scored')).toBeVisible();
  await takeScreenshot('deal-review-spiced');
});

test('a promise that names a field asks “done?” when the page changes it, waits after “not yet”, and is settled by the answer', async ({
  seed,
  crmPage,
  panel,
  page,
  session,
  takeScreenshot,
}) => {
  await seed(kimsTeam);
  await crmPage(opportunityPage());
  const set = (field: 'CloseDate' | 'StageName', value: string) =>
    page.evaluate(([name, to]) => (window as unknown as OpportunityPageWindow).__setValue(name, to), [
      field,
      value,
    ] as const);
  await addItem(panel(), 'Move the close date');
  const item = itemOf(panel(), 'Move the close date');
  const asked = item.getByText(/The close date changed on this page on .* Done\?$/);
  await set('StageName', 'Negotiate');
  await expect(section(panel(), /^As the page says/)).toContainText('Negotiate');
  await expect(asked).toHaveCount(0);
  await set('CloseDate', '29/01/2027');
  await expect(asked).toBeVisible();
  await takeScreenshot('tether');
  await takeScreenshot('tether', { dark: true });
  await item.getByRole('button', { name: 'Not yet' }).click();
  await expect(asked).toHaveCount(0);
  await page.reload();
  await set('CloseDate', '29/01/2027');
  await expect(section(panel(), /^As the page says/)).toContainText('Jan 29, 2027');
  await expect(asked).toHaveCount(0);
  await set('CloseDate', '26/02/2027');
  await expect(asked).toBeVisible();
  await item.getByRole('button', { name: 'Yes, done' }).click();
  await expect(asked).toHaveCount(0);
  await expect(section(panel(), /^Promises on this deal/)).toContainText('No promises yet.');
  expect((await session.stored('items'))['items']).toMatchObject([{ disposition: 'done' }]);
});

test('the seller, two minutes before: what Kim will ask, what is missing, both lanes of promises; nothing private is copied', async ({
  seed,
  crmPage,
  panel,
  context,
  page,
  takeScreenshot,
}) => {
  const on = { rhythm, record, personId: 'kim' };
  await seed({
    ...anasSeat,
    reviews: [lastReview],
    snapshots: [discovery],
    items: [
      promise('Get the test plan for line 2', 12, { ...on, owner: 'me', dueOn: localDay(daysAgo(3)) }),
      promise('Speak with their plant manager', 9, { ...on, owner: 'kim' }),
    ],
  });
  const soon = localDay(daysAgo(-25)).split('-').toReversed().join('/');
  const fields = { ...fernhill.fields, CloseDate: soon, NextStep: '' };
  await crmPage(opportunityPage({ records: [{ ...fernhill, fields }] }));
  await expect(section(panel(), 'What Kim will ask').getByRole('listitem')).toHaveText([
    /^No next step/,
    /^Who can release the money/,
    /^Which number of theirs gets better/,
    /^By what will they compare us/,
  ]);
  await expect(section(panel(), 'What is missing').getByRole('listitem')).toHaveText([
    'A next step on the page',
    'One promise of yours is over its day',
    '5 elements not scored',
  ]);
  await expect(section(panel(), /^What I promised/)).toContainText('Get the test plan for line 2');
  await expect(section(panel(), /^What Kim promised me/)).toContainText('Speak with their plant manager');
  await takeScreenshot('seller-review');
  await takeScreenshot('seller-review', { dark: true });

  await writeNote(panel(), 'Only you', 'Afraid that Kim takes it over');
  await writeNote(panel(), 'Shared', 'Line plan is on its way');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel().getByRole('button', { name: 'More', exact: true }).click();
  await panel().getByRole('menuitem', { name: 'Copy as text' }).click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toContain('Line plan is on its way');
  expect(await copied()).not.toMatch(/Afraid|lost two shifts|nobody owns/);
});
