import { describe, expect, test } from 'vitest';
import { addHost } from '../../../lib/store/hosts';
import { putTaughtSite } from '../../../lib/store/taught-sites';
import { taughtSite } from '../store/rows';
import { deskForEach, nowAt, ownPage, salesforceTab, type Sender } from './desk';

const desk = deskForEach();
const tabAt = (origin: string, id = 3): Sender => ({ ...salesforceTab, origin, url: `${origin}/`, tab: { id } });
const open = (record: string, tab: Sender, site = record.slice(0, record.indexOf(':'))) =>
  desk.ask('opportunity.opened', { facts: { record, name: 'Fernhill' }, site }, tab);
const note = async (record: string) => {
  const rhythm = `opportunity:${record}`;
  const place = { occurrence: rhythm, rhythm, startAt: 1 };
  await desk.try({ type: 'note.write', ...place, lane: 'private', text: 'Sponsor left' }, { record }, ownPage);
};

/** What a page is told when it tells of a record of its own, and then of another's, which has a note. */
async function toldOf(tab: Sender, its: string, others: string) {
  await note(others);
  const own = await open(its, tab);
  return [own?.type, await open(others, tab), await desk.ask('note.read', { record: others }, tab)];
}
const ownAlone = ['opportunity', null, ''];

describe('a page of one tenant is given nothing of another’s deals', () => {
  test('S3: where users run the CRM themselves: the tenant is its host, with its port and folder', async () => {
    const origins = ['https://crm.example.com', 'https://crm.example.com:8443'];
    for (const origin of origins) await addHost(desk.db, { id: origin, site: 'krayin', addedAt: nowAt });
    const [top = '', port = ''] = origins;
    expect(await toldOf(tabAt(top), 'krayin:crm.example.com/admin:1', 'krayin:crm.example.com:8443/admin:1')).toEqual(
      ownAlone,
    );
    expect(await toldOf(tabAt(top), 'krayin:crm.example.com/admin:2', 'krayin:other.example.com/admin:1')).toEqual(
      ownAlone,
    );
    expect(await toldOf(tabAt(port), 'krayin:crm.example.com:8443/admin:2', 'krayin:crm.example.com/admin:2')).toEqual(
      ownAlone,
    );
    expect(await toldOf(tabAt(top), 'krayin:crm.example.com/admin:3', 'krayin:crm.example.company/admin:1')).toEqual(
      ownAlone,
    );
  });

  test('S3: on a site that the user taught, on two hosts', async () => {
    const origins = ['https://one.example.com', 'https://two.example.com'];
    await putTaughtSite(desk.db, taughtSite({ id: 'taught-1', origins }));
    expect(await toldOf(tabAt(origins[0] ?? ''), 'taught-1:one.example.com:1', 'taught-1:two.example.com:1')).toEqual(
      ownAlone,
    );
  });

  test('S3: on a site that ships as data', async () => {
    expect(
      await toldOf(tabAt('https://app.attio.com'), 'attio:app.attio.com/acme:1', 'attio:other.example.com/acme:1'),
    ).toEqual(ownAlone);
  });

  test.each([
    ['https://acme.lightning.force.com', 'salesforce:acme:1', 'salesforce:other:1'],
    ['https://acme.my.salesforce.com', 'salesforce:acme:1', 'salesforce:acme--full:1'],
    ['https://acme.crm4.dynamics.com', 'dynamics:acme:1', 'dynamics:other:1'],
    ['https://acme.pipedrive.com', 'pipedrive:acme:1', 'pipedrive:other:1'],
  ])('S3: where the host names it: %s', async (origin, its, others) => {
    expect(await toldOf(tabAt(origin), its, others)).toEqual(ownAlone);
  });

  test.each([
    ['https://app.hubspot.com', 'hubspot:11:1', 'hubspot:12:1'],
    ['https://app.copper.com', 'copper:11:1', 'copper:12:1'],
    ['https://app.pipedrive.com', 'pipedrive:acme:1', 'pipedrive:other:1'],
  ])('S3: where one host serves all of them, until it is left: %s', async (origin, its, others) => {
    const tab = tabAt(origin);
    expect(await toldOf(tab, its, others)).toEqual(ownAlone);
    expect(await open(its.replace(/1$/u, '7'), tab)).not.toBeNull();
    await desk.ask('page.left', null, tab);
    expect(await open(others, tab)).not.toBeNull();
    expect(await open(its, tabAt(origin, 4))).not.toBeNull();
  });
});

test('S3: a record without a tenant is nobody’s', async () => {
  expect(await open('salesforce:1', salesforceTab)).toBeNull();
  expect(await open('salesforce:', salesforceTab)).toBeNull();
});
