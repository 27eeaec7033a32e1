import type { Page } from '@playwright/test';
import { hubspot } from '../../lib/sites/hubspot/hubspot.ts';
import { salesforce } from '../../lib/sites/salesforce/salesforce.ts';
import { asked, granted, listenToRequests, scripts } from './host-requests.ts';
import { expect, test } from './own-page.ts';

// The manifest that ships.
test.use({ build: 'chrome' });

const calendar = 'https://calendar.google.com/*';
const sites = (page: Page) => page.getByRole('region', { name: 'Sites' });

test('a fresh install may read the calendar and no other site, and no page asks for more by itself', async ({
  openOwn,
  session,
}) => {
  await session.runFirst(listenToRequests);
  for (const name of ['popup', 'options', 'welcome'] as const) {
    const page = await openOwn(name);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await asked(page)).toEqual([]);
    expect(await granted(page)).toEqual([calendar]);
    expect(await scripts(page)).toEqual([]);
  }
});

test('each CRM of the cloud stands in settings, not allowed, and the calendar always', async ({ openOwn }) => {
  const page = await openOwn('options');
  const rows = sites(page).getByRole('list').first().getByRole('listitem');
  await expect(rows.first()).toContainText('Google Calendar Always read');
  for (const name of [
    'Salesforce',
    'HubSpot',
    'Pipedrive',
    'Dynamics 365 Sales',
    'Copper',
    'Zoho CRM',
    'Close',
    'Attio',
  ]) {
    await expect(rows.filter({ hasText: new RegExp(`^${name} Not allowed`) })).toHaveCount(1);
    await expect(page.getByRole('button', { name: `Allow ${name}` })).toBeVisible();
  }
  await expect(sites(page).getByText('Always read')).toHaveCount(1);
});

test('Allow asks the browser in the click; its yes registers the script, and "take back" removes it', async ({
  openOwn,
  session,
}) => {
  await session.allow(...hubspot.matches);
  await session.runFirst(listenToRequests);
  const page = await openOwn('options');
  const row = sites(page).getByRole('listitem').filter({ hasText: 'HubSpot' });
  await page.getByRole('button', { name: 'Allow HubSpot' }).click();
  expect(await asked(page)).toEqual([{ origins: hubspot.matches, isByUser: true }]);
  await expect(row).toContainText('HubSpot Allowed');
  await expect.poll(() => scripts(page)).toEqual(['guard-hubspot', 'hubspot']);
  await page.getByRole('button', { name: 'Take back HubSpot' }).click();
  await expect(row).toContainText('HubSpot Not allowed');
  await expect.poll(() => scripts(page)).toEqual([]);
  expect(await granted(page)).toEqual([calendar]);
});

test('welcome asks for the CRM that is chosen in the click, and not before', async ({ openOwn, session }) => {
  await session.runFirst(listenToRequests);
  const page = await openOwn('welcome', { hash: '#site' });
  await session.allow(...salesforce.matches);
  await page.bringToFront();
  expect(await asked(page)).toEqual([]);
  await expect(page.getByRole('button', { name: /^Allow / })).toHaveText(Array.from({ length: 9 }, () => 'Allow'));
  await page.getByRole('button', { name: 'Allow Salesforce' }).click();
  expect(await asked(page)).toEqual([{ origins: salesforce.matches, isByUser: true }]);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('button', { name: /Your CRM and calendar/ })).toContainText('Salesforce');
  await expect.poll(() => scripts(page)).toEqual(['guard-salesforce', 'salesforce']);
});
