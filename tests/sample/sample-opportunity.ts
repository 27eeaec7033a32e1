import type { OpportunityFacts, Snapshot } from '../../lib/domain/opportunity.ts';
import type { OpportunityRow } from '../../lib/store/database.ts';
import { dayMs, type SampleClock } from './sample-clock.ts';
import { personId } from './sample-people.ts';

export const sampleRecord = 'salesforce:acme:006Dn00000ABCdEIAX';

/**
 * Fernhill Foods at five visits that showed something new (of eight): close date pushed three times, 79 days in all;
 * in its stage for at least 41 days; the next step changed three days ago. The last facts are those of the page that
 * tests/sites/salesforce builds, where "now" is 19 November 2026.
 */
export function sampleOpportunity(clock: SampleClock): { snapshots: Snapshot[]; opportunities: OpportunityRow[] } {
  const closeDate = (days: number) => clock.fromToday(days).split('-').toReversed().join('/');
  const always: OpportunityFacts = {
    record: sampleRecord,
    name: 'Fernhill Foods: plant rollout',
    account: 'Fernhill Foods',
    amount: '€84,000.00',
    owner: 'Ana',
    locale: 'en-GB',
  };
  const visits: [daysAgo: number, facts: Partial<OpportunityFacts>][] = [
    [77, { stage: 'Discovery', closeDate: closeDate(-50), nextStep: 'First call with the line lead' }],
    [55, { stage: 'Discovery', closeDate: closeDate(-19), nextStep: 'Plant visit, 25 Sep' }],
    [41, { stage: 'Proposal', closeDate: closeDate(-19), nextStep: 'Send the price' }],
    [20, { stage: 'Proposal', closeDate: closeDate(11), nextStep: 'Send the price' }],
    [3, { stage: 'Proposal', closeDate: closeDate(29), nextStep: 'Plant visit with the line lead, 24 Nov' }],
  ];
  const snapshots = visits.map(([daysAgo, facts], index): Snapshot => ({
    id: `snapshot-${index}`,
    record: sampleRecord,
    seenAt: clock.now - daysAgo * dayMs,
    facts: { ...always, ...facts },
  }));
  const [first, last] = [snapshots[0], snapshots.at(-1)];
  if (first === undefined || last === undefined) return { snapshots, opportunities: [] };
  const row: OpportunityRow = {
    id: sampleRecord,
    site: 'salesforce',
    facts: last.facts,
    ownerId: personId('Ana'),
    firstSeenAt: first.seenAt,
    lastSeenAt: last.seenAt,
    visits: 8,
  };
  return { snapshots, opportunities: [row] };
}
