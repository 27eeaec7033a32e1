import { addDecimals, findRatio, scaled } from '../decimal';
import type { DealRow } from './deal-row';

/** What of the open pipeline hangs on one deal, and what stands in one stage. */
export interface Concentration {
  total: string;
  /** Shares of 1. */
  deal: { record: string; amount: string; share: number };
  /** Absent: no deal has a stage. */
  stage?: { name: string; amount: string; share: number };
}

/** @param open Deals of one currency. Undefined where they come to nothing. */
export function concentrationOf(open: readonly DealRow[]): Concentration | undefined {
  const deals = open.flatMap(({ record, stage, amount }) =>
    amount === undefined ? [] : [{ record, stage: stage?.name, amount: amount.amount }],
  );
  const total = addDecimals(deals.map(({ amount }) => amount));
  const deal = largest(deals);
  const share = deal && findRatio(deal.amount, total);
  if (deal === undefined || share === undefined) return undefined;
  const stages = [...Map.groupBy(deals, ({ stage }) => stage)].flatMap(([name, of]) =>
    name === undefined ? [] : [{ name, amount: addDecimals(of.map(({ amount }) => amount)) }],
  );
  const stage = largest(stages);
  return {
    total,
    deal: { record: deal.record, amount: deal.amount, share },
    ...(stage === undefined ? {} : { stage: { ...stage, share: findRatio(stage.amount, total) ?? 0 } }),
  };
}

/** The first of those with the largest amount. */
const largest = <T extends { amount: string }>(list: readonly T[]): T | undefined =>
  list.toSorted((one, other) => (isMore(other.amount, one.amount) ? 1 : isMore(one.amount, other.amount) ? -1 : 0))[0];

/** Exact, whatever the number of digits. */
function isMore(one: string, other: string): boolean {
  const digits = Math.max(...[one, other].map((text) => text.split('.')[1]?.length ?? 0));
  return scaled(one, digits) > scaled(other, digits);
}
