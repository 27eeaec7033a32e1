import { Dexie } from 'dexie';
import { visitGapMs } from '../domain/deal/text-runs';
import type { OpportunityFacts, Snapshot } from '../domain/opportunity';
import type { CoxswainDatabase, OpportunityRow } from './database';
import { write } from './write';

/** One look at an opportunity page. */
export interface OpportunityLook {
  /** For the snapshot, if one is written. */
  id: string;
  site: string;
  facts: OpportunityFacts;
  ownerId?: string;
  seenAt: number;
}

export const findOpportunity = (db: CoxswainDatabase, record: string): Promise<OpportunityRow | undefined> =>
  db.opportunities.get(record);

export const opportunitiesOfOwner = (db: CoxswainDatabase, ownerId: string): Promise<OpportunityRow[]> =>
  db.opportunities.where('ownerId').equals(ownerId).toArray();

/** So many visits are remembered one by one: a year of a deal that is looked at each working day. */
const mostVisits = 250;

/** All snapshots of an opportunity, oldest first. */
export const snapshotsOf = (db: CoxswainDatabase, record: string): Promise<Snapshot[]> =>
  db.snapshots.where('[record+seenAt]').between([record, Dexie.minKey], [record, Dexie.maxKey]).toArray();

/**
 * Keeps what an opportunity page showed: a snapshot if the facts differ from what was last known (a fact that the page
 * did not say is not a change), and the opportunity as last seen. Looks less than `visitGapMs` apart are one visit.
 * @returns Whether a snapshot was written.
 */
export const seeOpportunity = (db: CoxswainDatabase, look: OpportunityLook): Promise<boolean> =>
  write(db, [db.snapshots, db.opportunities], async () => {
    const { id, site, facts, seenAt } = look;
    const before = await db.opportunities.get(facts.record);
    const isChanged =
      before === undefined ||
      Object.entries(facts).some(([field, value]) => {
        return value !== undefined && value !== before.facts[field as keyof OpportunityFacts];
      });
    if (isChanged) await db.snapshots.put({ id, record: facts.record, seenAt, facts });
    const isNewVisit = before === undefined || seenAt - before.lastSeenAt > visitGapMs;
    const ownerId = look.ownerId ?? (facts.owner === undefined ? before?.ownerId : undefined);
    await db.opportunities.put({
      id: facts.record,
      site,
      facts: { ...before?.facts, ...facts },
      ...(ownerId === undefined ? {} : { ownerId }),
      firstSeenAt: before?.firstSeenAt ?? seenAt,
      lastSeenAt: Math.max(before?.lastSeenAt ?? 0, seenAt),
      visits: (before?.visits ?? 0) + (isNewVisit ? 1 : 0),
      visitedAt: [...(before?.visitedAt ?? []), ...(isNewVisit ? [seenAt] : [])].slice(-mostVisits),
    });
    return isChanged;
  });
