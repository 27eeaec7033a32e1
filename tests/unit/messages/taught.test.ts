import { describe, expect, test } from 'vitest';
import { isAnotherRecord } from '../../../lib/domain/taught/is-another-record';
import { endTeachingIn, findTeaching, wantTeaching } from '../../../lib/messages/teaching';
import { deskForEach, nowAt, salesforceTab, type Sender } from './desk';

const desk = deskForEach();
const origin = 'https://deals.example.com';
const tab = (url = `${origin}/app/deals/41`, id = 9): Sender => ({
  ...salesforceTab,
  origin: new URL(url).origin,
  url,
  tab: { id },
});
const draft = {
  name: 'Deals',
  url: `${origin}/app/deals/41`,
  addresses: [{ path: '/app/deals/{id}', id: 'digits' as const }],
  fields: { name: [{ path: ['h1'] }], amount: [{ path: ['[name="worth"]'] }] },
};
const teach = async () => {
  await wantTeaching({ tabId: 9, origin, askedAt: nowAt });
  return desk.ask('teach.end', draft, tab());
};
const siteId = async () => (await desk.db.taughtSites.toArray())[0]?.id ?? '';

describe('what is taught', () => {
  test('is kept from the tab that the user wanted to teach, and from no other, nor twice', async () => {
    expect(await desk.ask('teach.end', draft, tab())).toBe(false);
    await wantTeaching({ tabId: 9, origin, askedAt: nowAt });
    expect(await desk.ask('teach.end', draft, tab(draft.url, 8))).toBe(false);
    expect(await desk.ask('teach.end', draft, tab('https://other.example.com/app/deals/41'))).toBe(false);
    expect(await desk.ask('teach.end', { ...draft, url: 'https://other.example.com/app/deals/41' }, tab())).toBe(false);
    expect(await desk.ask('teach.end', draft, tab())).toBe(true);
    expect(await desk.ask('teach.end', draft, tab())).toBe(false);
    expect(await desk.db.taughtSites.toArray()).toMatchObject([{ origins: [origin], by: 'Kim', name: 'Deals' }]);
  });

  test('is not kept on Google Calendar, nor half an hour after the click, nor once the page or its tab is gone', async () => {
    const calendar = 'https://calendar.google.com';
    await wantTeaching({ tabId: 9, origin: calendar, askedAt: nowAt });
    const there = `${calendar}/app/deals/41`;
    expect(await desk.ask('teach.end', { ...draft, url: there }, tab(there))).toBe(false);

    await wantTeaching({ tabId: 9, origin, askedAt: nowAt });
    desk.clock.at = nowAt + 30 * 60_000;
    expect(await desk.ask('teach.end', draft, tab())).toBe(false);
    desk.clock.at = nowAt + 29 * 60_000;
    await desk.ask('page.left', null, tab('https://other.example.com/'));
    await endTeachingIn({ tabId: 8 });
    expect(await findTeaching(desk.clock.at)).toBeDefined();
    await desk.ask('page.left', null, tab());
    expect(await desk.ask('teach.end', draft, tab())).toBe(false);

    await wantTeaching({ tabId: 9, origin, askedAt: nowAt });
    await endTeachingIn({ tabId: 9 });
    expect(await desk.ask('teach.end', draft, tab())).toBe(false);
    expect(await desk.db.taughtSites.count()).toBe(0);
  });

  test('is given to the pages of its origin alone; what ships as data to its own', async () => {
    await teach();
    expect(await desk.ask('taught.get', null, tab())).toEqual({
      id: await siteId(),
      addresses: draft.addresses,
      fields: draft.fields,
    });
    expect(await desk.ask('taught.get', null, tab('https://other.example.com/'))).toBeNull();
    expect(await desk.ask('taught.get', null, tab('https://app.attio.com/'))).toMatchObject({ id: 'attio' });
  });

  test('reads in place of the site that ships for that host', async () => {
    const facts = { record: 'attio:app.attio.com/acme:1', name: 'Fernhill' };
    const attio = tab('https://app.attio.com/acme/deals/record/1');
    expect(await desk.ask('opportunity.opened', { facts, site: 'attio' }, attio)).not.toBeNull();
    await wantTeaching({ tabId: 9, origin: attio.origin, askedAt: nowAt });
    await desk.ask('teach.end', { ...draft, url: `${attio.origin}/app/deals/41` }, attio);
    expect(await desk.ask('opportunity.opened', { facts, site: 'attio' }, attio)).toBeNull();
  });

  test('is tried on the next records: what is not found is said to the panel, in the health light and with the site', async () => {
    await teach();
    const site = await siteId();
    const record = (id: number) => `${site}:deals.example.com:${id}`;
    const open = (id: number, more = {}) =>
      desk.ask('opportunity.opened', { facts: { record: record(id), name: `Deal ${id}`, ...more }, site }, tab());
    expect(await open(41)).not.toHaveProperty('unread');
    expect(await open(42, { unread: ['amount'] })).toMatchObject({ unread: ['amount'] });
    expect(await desk.db.taughtSites.get(site)).toMatchObject({ tries: [{ record: record(42), unread: ['amount'] }] });
    expect(await desk.db.health.get(`${site}/fields`)).toMatchObject({ state: 'partly', what: 'amount' });
    expect((await desk.db.snapshots.toArray()).every(({ facts }) => !('unread' in facts))).toBe(true);
    await open(43);
    expect(await desk.db.health.get(`${site}/fields`)).toMatchObject({ state: 'reads' });
  });

  test('under one address showing what is plainly another record, is not believed, and the health light says so', async () => {
    await teach();
    const site = await siteId();
    const facts = { record: `${site}:deals.example.com:41`, name: 'Fernhill', amount: '€ 84' };
    expect(await desk.ask('opportunity.opened', { facts, site }, tab())).not.toBeNull();
    const other = { ...facts, name: 'Harbour', amount: '€ 12' };
    expect(await desk.ask('opportunity.opened', { facts: other, site }, tab())).toBeNull();
    expect(await desk.db.health.get(`${site}/address`)).toMatchObject({ state: 'changed' });
    expect(isAnotherRecord(facts, { ...facts, name: 'Fernhill 2' })).toBe(false);
  });

  test('that ships is marked as unproven in the health light', async () => {
    const facts = { record: 'attio:app.attio.com/acme:1', name: 'Fernhill' };
    await desk.ask('opportunity.opened', { facts, site: 'attio' }, tab('https://app.attio.com/acme/deals/record/1'));
    expect(await desk.db.health.get('attio/proof')).toMatchObject({ state: 'reads', what: 'unproven' });
  });
});
