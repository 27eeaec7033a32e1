import { deals, dealOf, expect, test } from './crm-session.ts';
import { expectDeal, expectFirstRow, expectNoMixture, german, path, stepThrough } from './deal-proofs.ts';
import { storedFacts } from './stored-facts.ts';

test('every opportunity is read, in each state, straight through the login and by links over the page', async ({
  client,
  panel,
  glimpses,
  session,
}) => {
  expect(deals.map(({ state }) => state).toSorted()).toEqual([
    'cancelled',
    'converted',
    'lead',
    'lost',
    'opportunity',
    'won',
  ]);
  for (const [at, deal] of deals.entries()) {
    if (at === 0) await client.open(path(deal), 'admin');
    else await client.follow(path(deal));
    await expectDeal(panel, deal);
  }
  await expect(panel.locator('.facts-grid')).toContainText('€');
  const stored = await storedFacts(session);
  expect(new Set(stored.map(({ record }) => record)).size).toBe(deals.length);
  expectNoMixture(await glimpses(), stored);
});

test('won and lost are told from what is open, cancelled or converted', async ({ client, panel, session }) => {
  await client.open(path(dealOf('won')), 'admin');
  await expectDeal(panel, dealOf('won'));
  await expect(panel.getByText('Won', { exact: true }).first()).toBeVisible();
  await client.follow(path(dealOf('lost')));
  await expectDeal(panel, dealOf('lost'));
  for (const state of ['cancelled', 'converted', 'lead'] as const) {
    await client.follow(path(dealOf(state)));
    await expectDeal(panel, dealOf(state));
  }
  const outcomes = (await storedFacts(session)).map(({ name, outcome }) => `${name}: ${outcome ?? 'open'}`);
  expect(new Set(outcomes)).toEqual(
    new Set(
      deals
        .filter(({ state }) => state !== 'opportunity')
        .map(({ description, state }) => `${description}: ${state === 'won' || state === 'lost' ? state : 'open'}`),
    ),
  );
});

test('next and previous never show one record under the name of another', async ({
  client,
  panel,
  glimpses,
  session,
}) => {
  await client.open('model/sale.opportunity', 'admin');
  await expectFirstRow(client, panel);
  const stoodOn = await stepThrough(client, panel, ['next', 'next', 'previous', 'next', 'next', 'previous']);
  expect(stoodOn.size).toBe(3);
  expectNoMixture(await glimpses(), await storedFacts(session));
});

test('nor do they on a slow line, where the old values stand under the new address for long', async ({
  client,
  panel,
  glimpses,
  session,
}) => {
  await client.open('model/sale.opportunity', 'admin');
  await expectFirstRow(client, panel);
  await client.slowDown([450, 700, 150, 400, 1_200]);
  await stepThrough(client, panel, ['next', 'previous', 'next', 'next', 'next']);
  await client.follow(path(dealOf('cancelled')));
  await expectDeal(panel, dealOf('cancelled'));
  expectNoMixture(await glimpses(), await storedFacts(session));
});

test('tabs that stay alive are told apart, and the panel leaves with the record', async ({
  client,
  panel,
  glimpses,
  session,
}) => {
  await client.open(path(dealOf('opportunity')), 'admin');
  await expectDeal(panel, dealOf('opportunity'));
  await client.follow(path(dealOf('converted')));
  await expectDeal(panel, dealOf('converted'));
  for (const [at, state] of [
    [0, 'opportunity'],
    [1, 'converted'],
    [0, 'opportunity'],
  ] as const) {
    await client.front(at);
    await expectDeal(panel, dealOf(state));
  }
  await client.follow('model/party.party');
  await expect(panel.locator('.panel-title')).toBeHidden();
  expectNoMixture(await glimpses(), await storedFacts(session));
});

test('a German-speaking user has the same records in German', async ({ client, panel, glimpses, session }) => {
  await client.open(path(dealOf('won')), 'bo');
  await expectDeal(panel, dealOf('won'), german);
  expect(await client.page.evaluate(() => document.documentElement.lang)).toBe('de');
  await client.follow(path(dealOf('opportunity')));
  await expectDeal(panel, dealOf('opportunity'), german);
  await expect(panel.locator('.facts-grid')).toContainText('1.234.567,89');
  expectNoMixture(await glimpses(), await storedFacts(session), german);
});
