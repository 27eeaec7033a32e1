import type { Locator } from '@playwright/test';
import type { Site } from '../../lib/sites/site.ts';
import { dynamics } from '../../lib/sites/dynamics/dynamics.ts';
import { hubspot } from '../../lib/sites/hubspot/hubspot.ts';
import { pipedrive } from '../../lib/sites/pipedrive/pipedrive.ts';
import { type DealValues, fernhill } from '../sites/deal-values.ts';
import { formPage, recordUrl as dynamicsUrl } from '../sites/dynamics/form-page.ts';
import { detailPage, recordUrl as espoUrl } from '../sites/espocrm/detail-page.ts';
import { boardUrl, dealPage as hubspotPage, portal, recordUrl as hubspotUrl } from '../sites/hubspot/deal-page.ts';
import { dealPage as pipedrivePage, recordUrl as pipedriveUrl } from '../sites/pipedrive/deal-page.ts';
import { opportunityPage, recordPath } from '../sites/salesforce/opportunity-page.ts';
import { fernhill as fernhillRecord, harbour as harbourRecord } from '../sites/salesforce/page-records.ts';
import type { OpportunityPageWindow } from '../sites/salesforce/page-script.ts';
import { openInPlace, watchSights } from './crm-record.ts';
import { expect, test } from './extension.ts';
import { addItem, section } from './panel-acts.ts';
import { kimsTeam } from './team.ts';

const harbour: DealValues = {
  ...fernhill,
  name: 'Harbour Tools: second line',
  account: 'Harbour Tools',
  stage: 'Discovery',
  amount: '€12,500.00',
  closeDate: '01/29/2027',
  owner: 'Bo',
  nextStep: 'Send the price',
};

/** The panel says what the page says: name, owner, and the day of the close as a day. */
async function shows(panel: Locator, { name, owner, amount, stage }: DealValues, close: string): Promise<void> {
  await expect(panel.getByRole('heading', { name })).toBeVisible();
  await expect(panel.getByText(`Opportunity of ${owner}`)).toBeVisible();
  const facts = section(panel, /^As the page says/);
  for (const value of [amount, stage, close]) await expect(facts).toContainText(value);
}

/** No sight ever mixed the two. */
const expectNeverMixed = (sights: { name: string; values: string }[]) => {
  expect(sights.length).toBeGreaterThan(1);
  expect(sights.filter(({ name, values }) => /Fernhill/u.test(name) && /Harbour|12,500/u.test(values))).toEqual([]);
  expect(sights.filter(({ name, values }) => /Harbour/u.test(name) && /Fernhill|84,000/u.test(values))).toEqual([]);
};

const values = ({ fields }: typeof fernhillRecord): DealValues => ({
  lang: 'en-US',
  name: fields.Name,
  account: fields.Account,
  stage: fields.StageName,
  amount: fields.Amount,
  closeDate: fields.CloseDate,
  owner: fields.Owner,
  nextStep: fields.NextStep,
});

test('Salesforce: a console’s two tabs, then one page of native shadow roots whose nodes are filled anew', async ({
  seed,
  crmPage,
  panel,
  page,
  takeScreenshot,
}) => {
  await seed(kimsTeam);
  await crmPage(opportunityPage({ shell: 'console', records: [fernhillRecord, harbourRecord] }));
  await shows(panel(), values(fernhillRecord), 'Dec 18, 2026');
  await addItem(panel(), 'Ask for the line plan');
  await page.getByRole('link', { name: harbourRecord.fields.Name }).click();
  await shows(panel(), values(harbourRecord), 'Jan 29, 2027');
  await expect(panel().getByText('Ask for the line plan')).toHaveCount(0);
  await page.getByRole('link', { name: fernhillRecord.fields.Name }).click();
  await shows(panel(), values(fernhillRecord), 'Dec 18, 2026');
  await expect(panel().getByText('Ask for the line plan')).toBeVisible();

  for (const shadow of ['native', 'native-closed'] as const) {
    await crmPage(opportunityPage({ shadow, records: [fernhillRecord, harbourRecord], ownLinks: false }));
    await shows(panel(), values(fernhillRecord), 'Dec 18, 2026');
    const sights = await watchSights(page);
    for (const [record, after] of [
      [harbourRecord, 900],
      [fernhillRecord, 0],
    ] as const) {
      await page.evaluate(([id, ms]) => (window as unknown as OpportunityPageWindow).__openRecord(id, ms), [
        record.id,
        after,
      ] as const);
      await expect(page).toHaveURL(new RegExp(recordPath(record.id)));
      await shows(panel(), values(record), record === harbourRecord ? 'Jan 29, 2027' : 'Dec 18, 2026');
    }
    expectNeverMixed(await sights());
    // Nothing but a text inside of a shadow root changes here.
    await page.evaluate(() => (window as unknown as OpportunityPageWindow).__setValue('StageName', 'Negotiate'));
    await expect(section(panel(), /^As the page says/)).toContainText('Negotiate');
  }

  // What may be two amounts, or is no day, stays as the page writes it, and the panel says so.
  await page.evaluate(() => {
    const { __setValue } = window as unknown as OpportunityPageWindow;
    __setValue('Amount', '€1.234');
    __setValue('CloseDate', 'next spring');
  });
  await expect(panel().getByText('Not certain, so kept as text and in no sum: Amount and Close.')).toBeVisible();
  await takeScreenshot('panel-kept-as-text');
  await takeScreenshot('panel-kept-as-text', { dark: true });
});

/** A CRM of the cloud: its page, and where the next record is. */
const hosted: [Site, string, string, (values: DealValues, isNext: boolean) => string][] = [
  [
    hubspot,
    hubspotUrl,
    `/contacts/${portal}/record/0-3/31`,
    (of, isNext) => hubspotPage({ values: of, linked: isNext ? '31' : null }),
  ],
  [pipedrive, pipedriveUrl, '/deal/43', (of) => pipedrivePage({ values: of })],
  [
    dynamics,
    dynamicsUrl,
    '/main.aspx?pagetype=entityrecord&etn=opportunity&id=%7B01234567-89AB-CDEF-0123-456789ABCD00%7D',
    (of) => formPage({ values: of }),
  ],
];

for (const [site, url, next, html] of hosted) {
  test(`${site.name}: name, amount, close, owner, and on to the next record without mixing the two`, async ({
    seed,
    session,
    routeSites,
    panel,
    page,
  }) => {
    await seed(kimsTeam);
    const { origin, hostname } = new URL(url);
    const match = site.matches.find((pattern) => hostname.endsWith(pattern.split('/')[2]?.replace('*', '') ?? '-'));
    await session.grant(match ?? '');
    routeSites({ [origin]: html(fernhill, false) });
    if (site === hubspot) {
      routeSites({ [boardUrl]: hubspotPage({ values: harbour, place: 'preview', linked: '31' }) });
      await page.goto(boardUrl);
      await page.bringToFront();
      await shows(panel(), harbour, 'Jan 29, 2027');
    }
    await page.goto(url);
    await page.bringToFront();
    await shows(panel(), fernhill, 'Dec 18, 2026');
    const sights = await watchSights(page);
    await openInPlace(page, next, html(harbour, true), 900);
    await shows(panel(), harbour, 'Jan 29, 2027');
    await openInPlace(page, new URL(url).pathname + new URL(url).search, html(fernhill, false), 0);
    await shows(panel(), fernhill, 'Dec 18, 2026');
    expectNeverMixed(await sights());
    const { opportunities } = await session.stored('opportunities');
    expect(opportunities?.map((row) => (row as { facts: { name: string } }).facts.name).toSorted()).toEqual([
      fernhill.name,
      harbour.name,
    ]);
  });
}

test('a CRM of one’s own: its address is added in settings, its page confirms it; one that does not fit is said so', async ({
  seed,
  session,
  routeSites,
  panel,
  page,
}) => {
  await seed(kimsTeam);
  const ours = 'https://crm.example.com';
  const wrong = 'https://wiki.example.com';
  const hash = new URL(espoUrl).hash;
  routeSites({
    [ours]: detailPage(),
    [wrong]: '<!doctype html><html lang="en"><title>Wiki</title><main><h1>Minutes</h1></main></html>',
  });
  await session.allow(`${ours}/*`, `${wrong}/*`);
  const settings = await session.openOwn('options');
  const own = settings.getByRole('group', { name: 'CRMs on your own servers' });
  for (const address of [ours, wrong]) {
    await own.getByLabel('Address of your CRM').fill(`${address}/${hash}`);
    await own.getByLabel('Which CRM it is').selectOption({ label: 'EspoCRM' });
    await own.getByRole('button', { name: 'Add this CRM' }).click();
    await expect(own.getByRole('listitem').filter({ hasText: new URL(address).host })).toContainText('Allowed');
  }
  await page.goto(`${ours}/${hash}`);
  await page.bringToFront();
  await shows(panel(), fernhill, 'Dec 18, 2026');
  await page.goto(`${wrong}/${hash}`);
  await page.bringToFront();
  await expect(own.getByText('The page does not look like this CRM', { exact: false }).first()).toBeVisible({
    timeout: 15_000,
  });
  await expect(panel()).toHaveCount(0);
});
