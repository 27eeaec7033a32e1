import type { Locator } from '@playwright/test';
import { deals, dealOf, expect, test } from './crm-session.ts';
import type { Glimpse } from './panel-watch.ts';
import { storedFacts, type StoredFacts } from './stored-facts.ts';
import type { TrytonClient } from './tryton-client.ts';
import type { SeededDeal } from './tryton-server.ts';

const path = ({ id }: SeededDeal) => `model/sale.opportunity/${id}`;
const english = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2 });
const german = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2 });

/** The panel shows this deal whole: its own name, party, amount and owner. */
async function expectDeal(panel: Locator, deal: SeededDeal, numbers = english): Promise<void> {
  await expect(panel.getByRole('heading', { name: deal.description })).toBeVisible();
  await expect(panel.locator('.facts-grid')).toContainText(deal.party);
  await expect(panel.locator('.facts-grid')).toContainText(numbers.format(Number(deal.amount)));
  await expect(panel.locator('.panel-sub')).toContainText(deal.owner);
}

/** Nothing that was ever shown or stored mixes two records. */
function expectNoMixture(glimpses: Glimpse[], stored: StoredFacts[], numbers = english): void {
  const byName = new Map(deals.map((deal) => [deal.description, deal]));
  const strangers = glimpses.filter(({ name, account, amount }) => {
    const deal = byName.get(name);
    return deal?.party !== account || !amount.includes(numbers.format(Number(deal.amount)));
  });
  expect(strangers).toEqual([]);
  const wrong = stored.filter(({ record, name, account, owner }) => {
    const deal = deals.find(({ id }) => record.endsWith(`:${id}`));
    return deal?.description !== name || deal?.party !== account || deal?.owner !== owner;
  });
  expect(wrong).toEqual([]);
}

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

function dealAt({ lastId }: TrytonClient): SeededDeal {
  const deal = deals.find(({ id }) => id === lastId);
  if (!deal) throw new Error(`no deal ${lastId} was seeded`);
  return deal;
}

/**
 * Opens the first row, and waits for it: on "next" the client (6.0.28) writes what its form shows into the record that
 * it leaves, so that nobody should press it before the form is filled.
 */
async function expectFirstRow(client: TrytonClient, panel: Locator): Promise<void> {
  await client.openFirstRow();
  // The form stands there before the address names its record.
  await expect.poll(() => client.recordId()).toBeGreaterThan(0);
  await expectDeal(panel, dealAt(client));
}

/** Steps through the list as far as it goes, and sees that the panel follows; gives the ids that were stood on. */
async function stepThrough(
  client: TrytonClient,
  panel: Locator,
  steps: readonly ('next' | 'previous')[],
): Promise<Set<number>> {
  const stoodOn = new Set<number>();
  for (const to of steps) {
    const before = await client.recordId();
    await client.step(to);
    await expect.poll(() => client.recordId()).not.toBe(before);
    const deal = dealAt(client);
    await expectDeal(panel, deal);
    stoodOn.add(deal.id);
  }
  return stoodOn;
}

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
