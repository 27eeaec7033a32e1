import { dealFacts, crmOf, type DealRow } from '../domain/deal/deal-row';
import type { DealMoment } from '../domain/deal/flight-record';
import type { SeenOpportunity, Snapshot } from '../domain/opportunity';
import type { Settings } from '../domain/settings';
import type { Instant } from '../domain/time';
import type { CoxswainDatabase } from './database';
import { snapshotsOf } from './opportunities';
import { lastReviewOf } from './reviews';

/** So many snapshots of a CRM are enough to learn the order of its stages. */
const mostForStages = 3_000;

/** One row per opportunity; "last review" is one of an earlier day, since today's is the one that is being prepared. */
export async function readDealRows(
  db: CoxswainDatabase,
  opportunities: readonly SeenOpportunity[],
  { settings, now, today, zone }: DealMoment & { settings: Settings; now: Instant },
  others: readonly Snapshot[] = [],
): Promise<DealRow[]> {
  const [snapshots, reviews] = await Promise.all([
    Promise.all(opportunities.map(({ id }) => snapshotsOf(db, id))),
    Promise.all(opportunities.map(({ id }) => lastReviewOf(db, id, today))),
  ]);
  const own = new Set(opportunities.map(({ id }) => id));
  return dealFacts({
    opportunities,
    snapshots: [...snapshots.flat(), ...others.filter(({ record }) => !own.has(record))],
    lastReviews: new Map(
      reviews.flatMap((review) => (review === undefined ? [] : [[review.record, review.updatedAt]])),
    ),
    me: settings.me,
    zone,
    now,
    yearStart: settings.yearStart,
    triggers: settings.dealTriggers,
  });
}

/** Snapshots of the deals in the same CRM, as far as needed to tell which stage comes first. */
export const snapshotsBeside = (db: CoxswainDatabase, record: string): Promise<Snapshot[]> =>
  db.snapshots
    .where('[record+seenAt]')
    .between([`${crmOf(record)}:`], [`${crmOf(record)}:\uffff`])
    .limit(mostForStages)
    .toArray();
