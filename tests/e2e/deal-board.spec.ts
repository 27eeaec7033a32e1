import { readFile } from 'node:fs/promises';
import type { SeedRows } from '../browser/seed-store.ts';
import { findViolations } from './find-violations.ts';
import { expect, kimsWeek, test, thursday } from './own-page.ts';

test.use({ viewport: { width: 1344, height: 900 } });

const dayMs = 86_400_000;

/** A deal's looks, each so many days ago with what the page said then. */
function deal(id: string, looks: [daysAgo: number, facts: Record<string, string>][]): SeedRows {
  const record = `salesforce:acme:${id}`;
  const rows = looks.map(([daysAgo, facts], index) => ({
    id: `${id}-${index}`,
    record,
    seenAt: thursday - daysAgo * dayMs,
    facts: { record, locale: 'en-GB', ...facts },
  }));
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    snapshots: rows,
    opportunities: [
      {
        id: record,
        site: 'salesforce',
        facts: Object.assign({}, ...rows.map(({ facts }) => facts)),
        firstSeenAt: first?.seenAt ?? 0,
        lastSeenAt: last?.seenAt ?? 0,
        visits: rows.length,
      },
    ],
  };
}

const deals = [
  deal('fernhill', [
    [60, { name: 'Fernhill Foods', owner: 'Ana', stage: 'Discovery', amount: '€80,000.00', closeDate: '30/09/2026' }],
    [20, { stage: 'Proposal', closeDate: '30/11/2026' }],
    [3, { closeDate: '18/12/2026' }],
  ]),
  deal('harbour', [
    [2, { name: 'Harbour Tools', owner: 'Bo', stage: 'Discovery', amount: '€120,000.00', closeDate: '11/12/2026' }],
  ]),
  deal('tallow', [
    [50, { name: 'Tallow', owner: 'Ana', stage: 'Proposal', amount: '€100,000.00', closeDate: '10/11/2026' }],
    [10, { stage: 'Won', outcome: 'won' }],
  ]),
  deal('umber', [
    [50, { name: 'Umber', owner: 'Ana', stage: 'Proposal', amount: '€50,000.00', closeDate: '10/11/2026' }],
    [10, { stage: 'Won', outcome: 'won' }],
  ]),
  deal('vetch', [
    [9, { name: 'Vetch', owner: 'Bo', stage: 'Lost', outcome: 'lost', amount: '€150,000.00', closeDate: '10/11/2026' }],
  ]),
  deal('willow', [
    [5, { name: 'Willow', owner: 'Bo', stage: 'Proposal', amount: 'USD 70,000.00', closeDate: '11/12/2026' }],
  ]),
  deal('yarrow', [[40, { name: 'Yarrow', amount: '1.234', closeDate: '03/04/2026', locale: 'en' }]]),
];

const rowsOf = (table: string) => deals.flatMap((one) => one[table] ?? []);

test('the board of deals says what it saw and what it left out; figures, filters, goal, file and axe', async ({
  openOwn,
  takeScreenshot,
}) => {
  test.slow();
  const rows = { ...kimsWeek(), snapshots: rowsOf('snapshots'), opportunities: rowsOf('opportunities') };
  const page = await openOwn('deals', { rows });
  const card = (name: string) => page.getByRole('region', { name, exact: true });
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('7 of 7 deals seen: 4 open, 2 won, 1 lost');
  await expect(page.getByText('In no sum, for want of a certain amount: 1')).toBeVisible();
  await expect(page.getByText('Open without a certain close date: 1')).toBeVisible();
  await expect(page.getByText('Open, last seen over 30 days ago: 1')).toBeVisible();
  await expect(page.getByText('Only deals whose page you opened', { exact: false })).toBeVisible();

  // 80 + 120 thousand dated in the quarter; dollars stand alone.
  await expect(card('Coverage')).toContainText('€200,000 open in Q4 2026, €150,000 won');
  await expect(card('Coverage')).toContainText('$70,000 open in Q4 2026');
  await card('Coverage').getByLabel('To be won in a quarter').fill('half a million');
  await page.keyboard.press('Enter');
  await expect(card('Coverage').getByRole('alert')).toContainText('Write one amount above zero with its currency');
  await card('Coverage').getByLabel('To be won in a quarter').fill('€400,000');
  await page.keyboard.press('Enter');
  // 200 ÷ (400 − 150) is 0.8; half was won by value, so it takes twice.
  await expect(card('Coverage')).toContainText('0.8×');
  await expect(card('Coverage')).toContainText(
    '€200,000 open in Q4 2026 ÷ €250,000 still to be won (€400,000 less €150,000 won)',
  );
  await expect(card('Coverage')).toContainText('€150,000 of €300,000, it takes 2×');
  // 2 open × 2 of 3 × 75,000 ÷ 40 days.
  await expect(card('Velocity')).toContainText('€2,500 a day');
  await expect(card('Velocity')).toContainText('2 open × 2 of 3 won × €75,000 on average ÷ 40 days');
  await expect(card('Concentration')).toContainText('Harbour Tools 60%');
  await expect(card('Slipped')).toContainText('1 of 4 open');
  await takeScreenshot('deal-board', { of: page, fullPage: true });
  await takeScreenshot('deal-board', { of: page, fullPage: true, dark: true });
  expect(await findViolations(page, 'light')).toEqual([]);
  expect(await findViolations(page, 'dark')).toEqual([]);

  const table = page.getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(8);
  await expect(table.getByRole('row').filter({ hasText: 'Fernhill' })).toContainText('pushed 2 times');
  await expect(table.getByRole('row').filter({ hasText: 'Yarrow' })).toContainText('1.234');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Deals seen as a file (CSV)' }).press('Enter');
  const file = await readFile(await (await download).path(), 'utf8');
  expect(file.trimEnd().split('\r\n')).toHaveLength(8);
  expect(file).toContain('Willow,,Bo,Proposal,0,70000,USD,2026-12-11');

  await page.getByRole('button', { name: /^Owner/ }).press('Enter');
  await page.getByRole('checkbox', { name: 'Bo', exact: true }).press('Space');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('3 of 7 deals seen: 2 open, 0 won, 1 lost');
  await expect(table.getByRole('row')).toHaveCount(4);
  await page.getByRole('button', { name: /^Last review/ }).press('Enter');
  await page.getByRole('radio', { name: 'Over 14 days ago' }).press('Space');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/#owner=Bo&review=old$/);
  await expect(page.getByText('No deal fits these filters')).toBeVisible();
  await page.goBack();
  await expect(table.getByRole('row')).toHaveCount(4);
  await page.setViewportSize({ width: 640, height: 900 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
});
