import type { OpportunityFacts } from '../opportunity';

/** What seldom changes on one record, and never all at once. */
const steady = ['name', 'account', 'amount', 'owner'] as const;

/**
 * Whether what an address shows now is plainly another record than what it showed before: everything that seldom changes
 * is different, and that is at least two things. Then the part of the address that was taken for the record's id is none.
 */
export function isAnotherRecord(before: OpportunityFacts, now: OpportunityFacts): boolean {
  const both = steady.filter((field) => before[field] !== undefined && now[field] !== undefined);
  return both.length >= 2 && both.includes('name') && both.every((field) => before[field] !== now[field]);
}
