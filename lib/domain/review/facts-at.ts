import { findCertainDay, findCertainMoney } from '../deal/certain-values';
import type { OpportunityFacts, Snapshot } from '../opportunity';
import type { Instant } from '../time';

/** Facts of a deal that a promise or a review looks at. */
export const dealFields = ['closeDate', 'stage', 'amount', 'nextStep'] as const;
export type DealField = (typeof dealFields)[number];

/** What was known of a deal at an instant; a fact that a page did not say stays as it was said before. */
export const factsAt = (snapshots: readonly Snapshot[], at: Instant): OpportunityFacts | undefined =>
  snapshots
    .filter(({ seenAt }) => seenAt <= at)
    .reduce<OpportunityFacts | undefined>((known, { facts }) => ({ ...known, ...facts }), undefined);

/** What a field means, whatever language the page wrote it in; as text where it has no certain reading. */
export function valueOf(facts: OpportunityFacts | undefined, field: DealField): string | undefined {
  const text = facts?.[field]?.trim();
  if (facts === undefined || text === undefined || text === '') return undefined;
  const written = { text, locales: [facts.locale] };
  if (field === 'closeDate') return findCertainDay(written) ?? text;
  const money = field === 'amount' ? findCertainMoney(written) : undefined;
  return money === undefined ? text : `${money.amount} ${money.currency ?? ''}`;
}

/** Whether a field says the same twice: the same text, whatever language its page claims to be in, or the same value. */
export const isSameField = (
  one: OpportunityFacts | undefined,
  other: OpportunityFacts | undefined,
  field: DealField,
): boolean =>
  (one?.[field] ?? '').trim() === (other?.[field] ?? '').trim() || valueOf(one, field) === valueOf(other, field);
