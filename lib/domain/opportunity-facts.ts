import type { OpportunityFacts } from './opportunity';

/** What a reader found of a record, each part perhaps not. */
export type FoundParts = {
  [Part in keyof Omit<OpportunityFacts, 'record'>]: OpportunityFacts[Part] | undefined;
};

/** The facts of one record, without the parts that its page did not say: absent parts survive a message, undefined do not. */
export function opportunityFacts(record: string, parts: FoundParts): OpportunityFacts {
  const facts: OpportunityFacts = { record };
  return Object.assign(facts, Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)));
}
