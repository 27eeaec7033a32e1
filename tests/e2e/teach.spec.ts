import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { ExtensionSession } from '../browser/extension-session.ts';
import { popupOn } from '../browser/popup-on.ts';
import { dealPath, madeUpDeals, madeUpOrigin, madeUpPage, type MadeUpDeal } from '../sites/taught/made-up-crm.ts';
import { expect, test } from './extension.ts';
import { findViolations } from './find-violations.ts';

const pattern = `${madeUpOrigin}/*`;
const idOf = (url: URL): number => Number(url.pathname.split('/').at(-1));
const dealOf = (id: number): MadeUpDeal => {
  const deal = madeUpDeals.get(id);
  if (deal === undefined) throw new Error(`no deal ${id}`);
  return deal;
};

/** Starts teaching from the popup, which asks for the host in the click and closes. */
async function startTeaching(session: ExtensionSession, page: Page, panel: Locator, label: string): Promise<void> {
  const popup = await popupOn(session, page);
  await popup.getByRole('button', { name: label }).click();
  await expect.poll(() => popup.isClosed()).toBe(true);
  await page.bringToFront();
  await expect(panel.getByText('1 of 7')).toBeVisible();
}

async function expectDeal(
  panel: Locator,
  { name, account, stage, amount, nextStep, owner }: MadeUpDeal,
): Promise<void> {
  await expect(panel.getByRole('heading', { name })).toBeVisible();
  for (const text of [account, stage, amount, nextStep]) await expect(panel.locator('.facts-grid')).toContainText(text);
  await expect(panel.locator('.panel-sub')).toContainText(owner);
}

let isChanged: boolean;
test.beforeEach(async ({ session, routeSites, page }) => {
  isChanged = false;
  routeSites({ [madeUpOrigin]: (url) => madeUpPage(idOf(url), { isChanged }) });
  await session.allow(pattern);
  await page.goto(madeUpOrigin + dealPath(41));
});

test('a CRM that nobody knows is taught by pointing, in under two minutes, and the next three records are read', async ({
  session,
  page,
  panel,
  takeScreenshot,
}) => {
  const deal = dealOf(41);
  await startTeaching(session, page, panel(), 'Teach Coxswain this page');
  const parts = [deal.name, deal.account, deal.stage, deal.amount, deal.closeDate, deal.owner, deal.nextStep];
  // A thought, a way to the place and a click for each part (keystroke-level model, as in human.ts).
  const thoughtMs = 1_350;
  const pointMs = 1_100;
  const clickMs = 200;
  let acts = 0;
  for (const [at, text] of parts.entries()) {
    const place = text === deal.amount ? page.locator('#worth') : page.locator('main').getByText(text, { exact: true });
    await place.hover();
    await expect(panel().locator('.reads')).toContainText(text);
    if (at === 2) {
      await takeScreenshot('teach');
      await takeScreenshot('teach', { dark: true });
      for (const scheme of ['light', 'dark'] as const)
        expect(await findViolations(page, scheme, '[data-cx-host]')).toEqual([]);
      await panel().getByRole('button', { name: 'Back' }).click();
      await expect(panel().getByText('2 of 7')).toBeVisible();
      await page.locator('main').getByText(deal.account, { exact: true }).click();
      await place.hover();
    }
    await place.click();
    acts += 1;
  }
  // Links did not fire, and the page heard nothing of it.
  expect(new URL(page.url()).pathname).toBe(dealPath(41));
  expect(await page.evaluate(() => document.body.dataset['heard'])).toBeUndefined();
  await expect(panel().getByRole('heading', { name: 'Is this right?' })).toBeVisible();
  await expect(panel().getByLabel('Record in the address')).toHaveText('41');
  await takeScreenshot('teach-review');
  await panel().getByLabel('Name of this CRM').fill('Deals');
  await panel().getByRole('button', { name: 'Save' }).click();
  acts += 4;
  expect(acts * (thoughtMs + pointMs + clickMs)).toBeLessThan(120_000);

  await expectDeal(panel(), deal);
  for (const id of [42, 43, 44]) {
    await page.getByRole('link', { name: 'Next deal' }).click();
    await expectDeal(panel(), dealOf(id));
  }
  const settings = await session.openOwn('options', '#sites');
  await expect(settings.getByText('Tried on 3 of 3 next records: everything read.')).toBeVisible();

  // The page changes: the panel says which part is not there any more, and shows the others.
  isChanged = true;
  await page.bringToFront();
  await page.goto(madeUpOrigin + dealPath(42));
  await expect(panel().getByText('Not found on this page')).toBeVisible();
  await expect(panel().locator('.notice')).toContainText('Stage.');
  await expect(panel().getByRole('heading', { name: dealOf(42).name })).toBeVisible();
  await expect(settings.getByText(/Not found on a page since .*: Stage\./)).toBeVisible();
});

test('the keyboard teaches as well; Esc leaves; what is taught goes to a colleague as a file and reads there', async ({
  session,
  page,
  panel,
}, testInfo) => {
  const deal = dealOf(41);
  await startTeaching(session, page, panel(), 'Teach Coxswain this page');
  await page.keyboard.press('Escape');
  await expect(panel()).toHaveCount(0);
  await startTeaching(session, page, panel(), 'Teach Coxswain this page');
  const takeByKeys = async (text: string) => {
    const read = panel().locator('.reads b');
    const said = async () => ((await read.count()) === 0 ? '' : read.textContent());
    for (let before = await said(); before !== text; before = await said()) {
      await page.keyboard.press('ArrowDown');
      await expect.poll(said).not.toBe(before);
    }
    await page.keyboard.press('Enter');
  };
  for (const text of [deal.name, deal.account, deal.stage, deal.amount]) await takeByKeys(text);
  for (const field of ['Close date', 'Owner', 'Next step']) {
    await expect(panel().getByRole('heading', { name: field })).toBeVisible();
    await panel().getByRole('button', { name: 'Skip' }).press('Enter');
  }
  await panel().getByRole('button', { name: 'Save' }).press('Enter');
  await expect(panel().getByRole('heading', { name: deal.name })).toBeVisible();

  const settings = await session.openOwn('options', '#sites');
  const download = settings.waitForEvent('download');
  await settings.getByRole('button', { name: 'Save deals.example.com as a file' }).click();
  const file = testInfo.outputPath('taught.json');
  await (await download).saveAs(file);

  // A second profile: nothing is taught, and the host is not granted.
  await settings.getByRole('button', { name: 'Remove deals.example.com' }).click();
  await expect(settings.getByText('deals.example.com was removed.')).toBeVisible();
  await session.revoke(pattern);
  await page.reload();
  await expect(panel()).toHaveCount(0);
  const text = await readFile(file, 'utf8');
  const take = (content: string) =>
    settings
      .getByLabel('Take in a taught page')
      .setInputFiles({ name: 'taught.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  const wrong = JSON.parse(text) as { site: { fields: { name: { path: string[] }[] } } };
  for (const { path } of wrong.site.fields.name) path[0] = 'h1:has(*)';
  await take(JSON.stringify(wrong));
  await expect(settings.getByText('site.fields.name[0].path[0]: not a place in a page')).toBeVisible();
  await take(text);
  await expect(settings.getByText('reads Name, Account, Stage, and Amount on deals.example.com')).toBeVisible();
  await session.allow(pattern);
  await settings.getByRole('button', { name: 'Allow and take in' }).click();
  await expect(settings.getByText('deals.example.com was taken in.')).toBeVisible();
  await page.bringToFront();
  await page.goto(madeUpOrigin + dealPath(43));
  await expect(panel().getByRole('heading', { name: dealOf(43).name })).toBeVisible();
  await expect(panel().locator('.facts-grid')).toContainText(dealOf(43).amount);
});
