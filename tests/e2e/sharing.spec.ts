import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Download, Page } from '@playwright/test';
import { builds, ExtensionSession, repositoryDir } from '../browser/extension-session.ts';
import { expect, test } from './extension.ts';
import { findViolations } from './find-violations.ts';

test.use({ viewport: { width: 1280, height: 900 } });

const at = Date.parse('2026-11-02T09:00:00Z');
const times = { createdAt: at, updatedAt: at };
const weekly = { times: 1, every: 1, unit: 'week' };
const person = (id: string, name: string, role: string) => ({
  id,
  name,
  addresses: [`${name.toLowerCase()}@example.com`],
  relation: 'report',
  role,
  ...times,
});
const line = (id: string, kind: string, others: object, minutes: number, more: object = {}) => ({
  id,
  kind,
  with: others,
  frequency: weekly,
  minutes,
  validFrom: '2026-11-02',
  ...more,
  ...times,
});
const settings = (name: string) => ({
  id: 'settings',
  me: { name, addresses: [`${name.toLowerCase()}@example.com`], isManager: true, isSeller: false },
  homeZone: 'Europe/Berlin',
  weekStart: 1,
  theme: 'system',
  foldedSites: [],
  updatedAt: at,
});

const kim = {
  settings: [settings('Kim')],
  people: [person('ana', 'Ana', 'Account manager'), person('bo', 'Bo', 'New business')],
  commitments: [
    line('l1', 'one-on-one', { type: 'each-report' }, 30, { preferred: { weekday: 2, at: '10:00' } }),
    line('l2', 'pipeline-review', { type: 'each-report' }, 45, { frequency: { times: 1, every: 2, unit: 'week' } }),
    line('l3', 'deal-review', { type: 'team' }, 45, {
      outcome: 'The three riskiest deals have a next step that the buyer takes.',
      participants: [{ who: 'Cy', part: 'brings what engineering can do' }],
      criteria: ['each deal leaves with a dated step', 'no deal takes more than ten minutes'],
    }),
    line('l4', 'coaching', { type: 'person', personId: 'bo' }, 45, { outcome: 'Bo only: discovery calls' }),
    line('l5', 'team-meeting', { type: 'team' }, 45, { preferred: { weekday: 1, at: '09:30' } }),
  ],
  records: [{ id: 'm1', rhythm: 'r', startAt: at, privateNote: 'Ana may leave', sharedNote: 'Shared note', ...times }],
};

const textOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');

async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await textOf(download) };
}

test('a page to sit down with: for the team and for one person, as text, calendar and paper, with nothing private', async ({
  session,
  context,
  page,
  seed,
  takeScreenshot,
}) => {
  test.slow();
  await seed(kim);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(session.ownUrl('share.html'));
  const paper = page.getByRole('article');
  await expect(paper.getByRole('heading', { name: 'Our rhythm' })).toBeVisible();
  await expect(paper.getByRole('heading', { level: 2 })).toHaveText([
    'Why',
    'What it means for you',
    'How to use it',
    'What we expect',
    'How it is tracked',
  ]);
  await expect(paper.getByRole('rowheader')).toHaveCount(4);
  await expect(paper).not.toContainText('Bo only');
  expect(await findViolations(page, 'light')).toEqual([]);
  await takeScreenshot('share-team', { fullPage: true });

  await page.getByLabel('Why, in your own words').fill('So that nobody has to ask whether we meet.\nIt is planned.');
  await page.keyboard.press('Tab');
  await page.getByLabel('The page is for').selectOption('Bo');
  await expect(paper.getByRole('heading', { level: 1 })).toHaveText('Our rhythm, Bo');
  await expect(paper).toContainText('So that nobody has to ask whether we meet.');
  await expect(paper).toContainText('Bo only: discovery calls');
  await expect(paper.getByRole('row', { name: /1:1/ })).toContainText('Tuesday');
  await takeScreenshot('share-person', { fullPage: true });
  await takeScreenshot('share-person', { fullPage: true, dark: true });

  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByRole('status')).toContainText('copied as Markdown');
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  expect(markdown).toMatch(/^# Our rhythm, Bo\n\nKim, /);
  expect(markdown).toContain('- **Deal review**: Every week · 45 min · all together');

  const { name, text } = await saved(page, 'Calendar file of this page');
  expect(name).toMatch(/^coxswain-\d{4}-\d\d-\d\d\.ics$/);
  expect(text.match(/^SUMMARY:.*$/gm)).toEqual([
    'SUMMARY:1:1 with Kim',
    'SUMMARY:Coaching\\, Kim',
    'SUMMARY:Pipeline review\\, Kim',
    'SUMMARY:Deal review',
    'SUMMARY:Team meeting',
  ]);
  expect(text).toMatch(/DTSTART;TZID=Europe\/Berlin:\d{8}T100000/);
  const all = await saved(page, 'Calendar file of all series');
  expect(all.text.match(/BEGIN:VEVENT/g)).toHaveLength(7);
  for (const shared of [markdown, text, all.text, await paper.innerText()]) {
    expect(shared).not.toMatch(/may leave|Shared note|@example/);
  }

  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true });
  const file = join(repositoryDir, '.output', 'screens', 'share-person.pdf');
  await writeFile(file, pdf);
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.setViewportSize({ width: 794, height: 1123 });
  await expect(page.getByRole('button', { name: 'Copy as Markdown' })).toBeHidden();
  await page.screenshot({ path: join(repositoryDir, '.output', 'screens', 'share-print.png') });
});

test('a second manager takes a cadence over, line by line: one refused, the rest kept, all undone at once', async ({
  session,
  page,
  seed,
  takeScreenshot,
}) => {
  await seed(kim);
  await page.goto(session.ownUrl('share.html'));
  const nameless = await saved(page, 'Save the cadence file');
  expect(nameless.text).not.toMatch(/Ana|Bo|Cy|@example|may leave|Shared note/);
  await page.getByLabel('Name people').check();
  const { text } = await saved(page, 'Save the cadence file');
  expect(text).toContain('bo@example.com');

  const other = await ExtensionSession.start({ extensionDir: builds.chromeE2e, headless: true });
  try {
    await other.seed({
      settings: [settings('Dee')],
      people: [{ ...person('x', 'Bo', 'Sales'), addresses: ['bo@example.com'] }],
      commitments: [
        line('d1', 'one-on-one', { type: 'each-report' }, 60, { outcome: 'Mine' }),
        line('d2', 'deal-review', { type: 'team' }, 90),
        line('d3', 'forecast-review', { type: 'team' }, 30),
      ],
    });
    const tab = await other.openOwn('share');
    const give = async (content: string) => {
      await tab.getByLabel('Take in a cadence file').setInputFiles({
        name: 'cadence.json',
        mimeType: 'application/json',
        buffer: Buffer.from(content),
      });
    };
    const problems = tab.getByRole('alert');
    await give(text.replace('"version": 1', '"version": 2'));
    await expect(problems).toContainText('newer Coxswain');
    await give(text.replace('"minutes": 30', '"minutes": 10000'));
    await expect(problems).toContainText('cadence[0].minutes: not a number that can be');
    await expect(tab.getByRole('button', { name: /Take .* over/ })).toHaveCount(0);

    await give(text);
    const differences = tab.getByRole('group', { name: 'What would change here, from Kim' });
    const oneOnOne = differences.getByRole('listitem').filter({ hasText: '1:1, each report' });
    await expect(oneOnOne).toContainText('Length: 60 min → 30 min');
    await expect(oneOnOne.getByRole('checkbox')).toBeChecked();
    const deal = differences.getByRole('listitem').filter({ hasText: 'Deal review' });
    await deal.getByRole('checkbox').uncheck();
    const only = differences.getByRole('listitem').filter({ hasText: 'Forecast review' });
    await expect(only.getByRole('checkbox')).not.toBeChecked();
    for (const scheme of ['light', 'dark'] as const) expect(await findViolations(tab, scheme)).toEqual([]);
    await takeScreenshot('share-differences', { of: tab, fullPage: true });
    await takeScreenshot('share-differences', { of: tab, fullPage: true, dark: true });
    await tab.getByRole('button', { name: /^Take \d+ over$/ }).click();
    await expect(tab.getByRole('status')).toContainText('were taken over');

    const linesNow = async () => {
      const { commitments = [] } = await other.stored('commitments');
      return (commitments as { kind: string; minutes: number; validUntil?: string; deletedAt?: number }[])
        .filter(({ validUntil, deletedAt }) => validUntil === undefined && deletedAt === undefined)
        .map(({ kind, minutes }) => `${kind} ${minutes}`)
        .toSorted();
    };
    expect(await linesNow()).toEqual([
      'coaching 45',
      'deal-review 90',
      'forecast-review 30',
      'one-on-one 30',
      'pipeline-review 45',
      'team-meeting 45',
    ]);
    await tab.bringToFront();
    await tab.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(linesNow).toEqual(['deal-review 90', 'forecast-review 30', 'one-on-one 60']);
  } finally {
    await other.close();
  }
});
