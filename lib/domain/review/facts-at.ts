import { parseDate } from '../human-date';
import { parseMoney } from '../money';
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

/** What a field means, whatever language the page wrote it in; as text where it has no one reading. */
export function valueOf(facts: OpportunityFacts | undefined, field: DealField): string | undefined {
  const text = facts?.[field]?.trim();
  if (facts === undefined || text === undefined || text === '') return undefined;
  const { locale } = facts;
  const date = field === 'closeDate' ? parseDate(text, { locale }) : null;
  if (date !== null && 'on' in date) return date.on;
  const money = field === 'amount' ? parseMoney(text, { locale }) : null;
  return money !== null && 'amount' in money ? `${money.amount} ${money.currency ?? ''}` : text;
}
