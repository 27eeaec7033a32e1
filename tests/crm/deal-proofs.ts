import type { Locator } from '@playwright/test';
import { deals, expect } from './crm-session.ts';
import type { Glimpse } from './panel-watch.ts';
import type { StoredFacts } from './stored-facts.ts';
import type { TrytonClient } from './tryton-client.ts';
import type { SeededDeal } from './tryton-server.ts';

/** The address of a deal's form, after the database. */
export const path = ({ id }: SeededDeal) => `model/sale.opportunity/${id}`;
const english = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2 });
export const german = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2 });

/** The panel shows this deal whole: its own name, party, amount and owner. */
export async function expectDeal(panel: Locator, deal: SeededDeal, numbers = english): Promise<void> {
  await expect(panel.getByRole('heading', { name: deal.description })).toBeVisible();
  await expect(panel.locator('.facts-grid')).toContainText(deal.party);
  await expect(panel.locator('.facts-grid')).toContainText(numbers.format(Number(deal.amount)));
  await expect(panel.locator('.panel-sub')).toContainText(deal.owner);
}

/** Nothing that was ever shown or stored mixes two records. */
export function expectNoMixture(glimpses: Glimpse[], stored: StoredFacts[], numbers = english): void {
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

function dealAt({ lastId }: TrytonClient): SeededDeal {
  const deal = deals.find(({ id }) => id === lastId);
  if (!deal) throw new Error(`no deal ${lastId} was seeded`);
  return deal;
}

/**
 * Opens the first row, and waits for it: on "next" the client (6.0.28) writes what its form shows into the record that
 * it leaves, so that nobody should press it before the form is filled.
 */
export async function expectFirstRow(client: TrytonClient, panel: Locator): Promise<void> {
  await client.openFirstRow();
  // The form stands there before the address names its record.
  await expect.poll(() => client.recordId()).toBeGreaterThan(0);
  await expectDeal(panel, dealAt(client));
}

/** Steps through the list as far as it goes, and sees that the panel follows; gives the ids that were stood on. */
export async function stepThrough(
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
