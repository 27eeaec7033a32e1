import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { repositoryDir } from '../browser/extension-session.ts';
import { opportunityPage, recordPath } from '../sites/salesforce/opportunity-page.ts';
import { fernhill } from '../sites/salesforce/page-records.ts';
import { week } from './calendar-page.ts';
import { expect, test } from './firefox-extension.ts';
import { kimsTeam } from './team.ts';
import { instanceAt, lastWeek, nextWeek } from './weeks.ts';

/** The three users' jobs, once, in Firefox: what is proved at length in Chromium holds there too. */

const calendar = 'https://calendar.google.com';
const salesforce = 'https://acme.lightning.force.com';

/** Runs an expression over our panel's root; undefined without a panel. */
const inPanel = (page: Page, expression: string): Promise<unknown> =>
  page.evaluate(`(() => {
    const root = document.querySelector('html > [data-cx-host]')?.shadowRoot;
    return root ? (${expression})(root) : undefined;
  })()`);

const heading = "(root) => root.querySelector('h2')?.textContent";

async function clickInPanel(page: Page, selector: string): Promise<void> {
  const find = `(root) => { const box = root.querySelector(${JSON.stringify(selector)})?.getBoundingClientRect();
    return box && [box.x + box.width / 2, box.y + box.height / 2]; }`;
  await expect.poll(() => inPanel(page, find)).toEqual([expect.any(Number), expect.any(Number)]);
  const [x, y] = (await inPanel(page, find)) as [number, number];
  await page.mouse.click(x, y);
}

async function takeScreenshot(page: Page, name: string): Promise<void> {
  await mkdir(join(repositoryDir, '.output', 'screens'), { recursive: true });
  await page.screenshot({ path: join(repositoryDir, '.output', 'screens', `${name}.png`) });
}

test('the manager’s job: a 1:1 in the calendar has its panel; a tick is stored, and no key reaches the page', async ({
  firefox,
}) => {
  await firefox.seed(kimsTeam);
  firefox.answer({ [calendar]: week([instanceAt('ana1on1', nextWeek(1), '10:00', { title: '1:1 Ana / Kim' })]) });
  const page = await firefox.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(`${calendar}/calendar/u/0/r/week`);
  await page.click('[data-eventchip]');
  await expect.poll(() => inPanel(page, heading)).toBe('1:1 with Ana');
  await clickInPanel(page, 'input[type=checkbox]');
  await expect
    .poll(async () => (await firefox.stored('topics'))['topics'])
    .toContainEqual(expect.objectContaining({ title: 'Take-off', doneAt: expect.any(Number) }));
  await page.bringToFront();
  await clickInPanel(page, '[data-capture]');
  await page.keyboard.type('jkc plant visit');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await firefox.stored('items'))['items'])
    .toMatchObject([{ text: 'jkc plant visit', owner: 'ana' }]);
  expect(await page.evaluate('window.__calendar')).toMatchObject({ keys: [], closedFromOutside: 0, stolenFocus: 0 });
  await takeScreenshot(page, 'firefox-panel');
});

test('the seller’s job: an opportunity has its panel once its host is granted', async ({ firefox }) => {
  await firefox.seed(kimsTeam);
  firefox.answer({ [salesforce]: opportunityPage({ shadow: 'native-closed' }) });
  const page = await firefox.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(salesforce + recordPath(fernhill.id));
  expect(await inPanel(page, heading)).toBeUndefined();
  await firefox.grant('https://*.lightning.force.com/*');
  await page.bringToFront();
  await expect.poll(() => inPanel(page, heading)).toBe('Fernhill Foods: plant rollout');
  expect(await inPanel(page, "(root) => root.querySelector('dl').textContent")).toContain('€84,000.00');
  await takeScreenshot(page, 'firefox-salesforce');
});

test('the popup’s job: its number is right from browsing a week alone', async ({ firefox }) => {
  const commitments = ['ana', 'bo'].map((personId) => ({
    id: personId,
    kind: 'one-on-one',
    with: { type: 'person', personId },
    frequency: { times: 1, every: 1, unit: 'week' },
    minutes: 30,
    validFrom: lastWeek(1),
    createdAt: 0,
    updatedAt: 0,
  }));
  await firefox.seed({ ...kimsTeam, commitments });
  const held = instanceAt('ana', lastWeek(2), '10:00', { title: '1:1 Ana' });
  firefox.answer({ [calendar]: week([held], { today: lastWeek(3) }) });
  const page = await firefox.newPage();
  await page.goto(`${calendar}/calendar/u/0/r/week`);
  await expect.poll(async () => (await firefox.stored('meetings'))['meetings']?.length).toBe(1);
  const popup = await firefox.openOwn('popup.html');
  const text = "document.querySelector('h2')?.textContent ?? ''";
  await expect.poll(() => popup.evaluate(text)).not.toBe('');
  await popup.evaluate('document.querySelector(\'[aria-label="Week before"]\').click()');
  await expect.poll(() => popup.evaluate(text)).toBe('1 of 2 held');
});
