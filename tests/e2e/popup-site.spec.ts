import { salesforce } from '../../lib/sites/salesforce/salesforce.ts';
import { findViolations } from './find-violations.ts';
import { asked, granted, listenToRequests, scripts } from './host-requests.ts';
import { expect, kimsWeek, test } from './own-page.ts';

// The manifest that ships.
test.use({ build: 'chrome', viewport: { width: 380, height: 600 } });

const lightning = 'https://*.lightning.force.com/*';
const question = 'Read opportunities on this site?';

/**
 * Runs in each page before its own scripts. A press on the toolbar button tells the popup the tab's address (activeTab);
 * a popup in a tab of its own would find itself.
 */
function standOnSalesforce(): void {
  const { chrome } = globalThis as unknown as { chrome: { tabs: { query: () => Promise<object[]> } } };
  const url = 'https://acme.lightning.force.com/lightning/r/Opportunity/006000000000001AAA/view';
  chrome.tabs.query = () => Promise.resolve([{ id: 1, url }]);
}

test.beforeEach(async ({ session }) => {
  await session.runFirst(listenToRequests);
  await session.runFirst(standOnSalesforce);
});

test('on a CRM that may not be read it asks once, with what is read, and the browser is asked in the click', async ({
  openOwn,
  session,
  takeScreenshot,
}) => {
  await session.allow(...salesforce.matches);
  const page = await openOwn('popup', { rows: kimsWeek() });
  await expect(page.getByText(question)).toBeVisible();
  await expect(page.getByText('acme.lightning.force.com')).toBeVisible();
  await expect(page.getByText('9 of 11 held', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Two were presumed held' })).toBeVisible();
  expect(await page.locator('.pop-body').evaluate((body) => body.scrollHeight <= body.clientHeight)).toBe(true);
  await takeScreenshot('popup-site', { of: page });
  expect(await findViolations(page, 'light')).toEqual([]);
  await page.getByRole('button', { name: 'Two were presumed held' }).click();
  await expect(page.getByRole('region', { name: 'Presumed held' }).getByRole('listitem')).toHaveCount(2);
  expect(await asked(page)).toEqual([]);
  await page.getByRole('button', { name: 'Allow on this site' }).click();
  await expect(page.getByText(question)).toBeHidden();
  expect(await asked(page)).toEqual([{ origins: [lightning], isByUser: true }]);
  expect(await granted(page)).toContain(lightning);
  await expect.poll(() => scripts(page)).toEqual(['guard-salesforce', 'salesforce']);
  const again = await openOwn('popup');
  await expect(again.getByRole('button', { name: 'Confirm both' })).toBeVisible();
  await expect(again.getByText(question)).toBeHidden();
});

test('"not now" is an answer: it is not asked again', async ({ openOwn }) => {
  const page = await openOwn('popup', { rows: kimsWeek() });
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByText(question)).toBeHidden();
  expect(await asked(page)).toEqual([]);
  const again = await openOwn('popup');
  await expect(again.getByRole('button', { name: /^12 weeks/ })).toBeVisible();
  await expect(again.getByText(question)).toBeHidden();
});
