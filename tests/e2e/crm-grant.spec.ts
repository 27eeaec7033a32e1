import { opportunityPage, recordPath } from '../sites/salesforce/opportunity-page.ts';
import { fernhill } from '../sites/salesforce/page-records.ts';
import { closedPanelText } from './closed-root.ts';
import { hasContentScript } from './content-world.ts';
import { expect, salesforceHosts, salesforceOrigin, test } from './extension.ts';
import { kimsTeam } from './team.ts';

// The manifest that ships, and its closed root.
test.use({ build: 'chrome' });

const registered = async (worker: { evaluate: (expression: string) => Promise<unknown> }): Promise<unknown> =>
  worker.evaluate(
    'chrome.scripting.getRegisteredContentScripts().then((scripts) => scripts.map(({ id }) => id).sort())',
  );

test.beforeEach(async ({ seed, routeSites, page }) => {
  await seed(kimsTeam);
  routeSites({ [salesforceOrigin]: opportunityPage() });
  await page.goto(salesforceOrigin + recordPath(fernhill.id));
  await page.bringToFront();
});

test('nothing of ours runs on a CRM before its host is granted; then the panel is there without a reload', async ({
  page,
  panel,
  session,
}) => {
  const worker = await session.serviceWorker();
  expect(await registered(worker)).toEqual([]);
  expect(await hasContentScript(page)).toBe(false);
  await expect(panel()).toHaveCount(0);

  await page.evaluate(() => Object.assign(window, { __isSamePage: true }));
  await session.grant(salesforceHosts);
  await page.bringToFront();
  await expect(panel()).toHaveCount(1);
  await expect.poll(() => closedPanelText(page)).toContain('Fernhill Foods: plant rollout');
  expect(await page.evaluate(() => '__isSamePage' in window)).toBe(true);
  expect(await panel().evaluate((host) => host.shadowRoot)).toBeNull();
  expect(await registered(await session.serviceWorker())).toEqual(['guard-salesforce', 'salesforce']);
  expect(await hasContentScript(page)).toBe(true);

  await page.reload();
  await expect.poll(() => closedPanelText(page)).toContain('Fernhill Foods: plant rollout');
});

test('S14: taken back, what stands in the open page goes at once, and nothing runs any more', async ({
  page,
  panel,
  session,
}) => {
  await session.grant(salesforceHosts);
  await page.bringToFront();
  await expect(panel()).toHaveCount(1);
  await session.revoke(salesforceHosts);
  await expect.poll(async () => registered(await session.serviceWorker())).toEqual([]);
  await expect(panel()).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('Plant visit with the line lead').first()).toBeVisible();
  expect(await hasContentScript(page)).toBe(false);
  await expect(panel()).toHaveCount(0);
});
