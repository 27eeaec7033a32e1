import { localDayOf } from '../day-range';
import { isMe } from '../match-person';
import type { SeenOpportunity, Snapshot } from '../opportunity';
import type { Me } from '../person';
import type { Instant, Zone } from '../time';
import { dealHistory, type DealHistory } from './deal-history';
import { shippedTriggers, tripsOf, type DealTriggers, type Trip } from './deal-triggers';
import { stageOrder, stagesSeen } from './stage-order';

/**
 * One deal as last seen, for lists of deals: what its page said and what the visits showed. Amounts, days and stages are
 * those of the last visit; since then nobody looked.
 */
export interface DealRow extends DealHistory {
  site: string;
  /** As the pages wrote them. */
  name?: string;
  account?: string;
  owner?: string;
  amountText?: string;
  closeText?: string;
  /** On the roster. */
  ownerId?: string;
  isMine: boolean;
  /** Why it is worth a review, by the user's thresholds; empty when it is won or lost. */
  trips: Trip[];
  lastReviewAt?: Instant;
}

/** What rows are made of. */
export interface DealFacts {
  opportunities: readonly SeenOpportunity[];
  /** Of these records at least, in any order. Stages get a direction from all that are given. */
  snapshots: readonly Snapshot[];
  /** When each record was last reviewed. */
  lastReviews?: ReadonlyMap<string, Instant>;
  me: Me;
  zone: Zone;
  now: Instant;
  yearStart?: number | undefined;
  /** Absent: the shipped ones. */
  triggers?: DealTriggers | undefined;
}

/** One row per opportunity, in their order. */
export function dealFacts(facts: DealFacts): DealRow[] {
  const { me, zone, yearStart, triggers = shippedTriggers } = facts;
  const today = localDayOf(facts.now, zone);
  const byRecord = Map.groupBy(
    facts.snapshots.toSorted((one, other) => one.seenAt - other.seenAt),
    ({ record }) => record,
  );
  const trails = Map.groupBy(byRecord, ([record]) => crmOf(record));
  const orders = new Map(
    [...trails].map(([crm, deals]) => [crm, stageOrder(deals.map(([, seen]) => stagesSeen(seen)))]),
  );
  return facts.opportunities.map((seen) => {
    const { id: record, facts: said, ownerId } = seen;
    const lastReviewAt = facts.lastReviews?.get(record);
    const order = orders.get(crmOf(record));
    const history = dealHistory(seen, byRecord.get(record) ?? [], { zone, yearStart, order, lastReviewAt });
    const guest = {
      ...(said.owner === undefined ? {} : { name: said.owner }),
      ...(said.ownerAddress === undefined ? {} : { address: said.ownerAddress }),
    };
    return {
      ...history,
      site: seen.site,
      ...(said.name === undefined ? {} : { name: said.name }),
      ...(said.account === undefined ? {} : { account: said.account }),
      ...(said.owner === undefined ? {} : { owner: said.owner }),
      ...(said.amount === undefined ? {} : { amountText: said.amount }),
      ...(said.closeDate === undefined ? {} : { closeText: said.closeDate }),
      ...(ownerId === undefined ? {} : { ownerId }),
      isMine: isMe(guest, me),
      trips: tripsOf(history, triggers, today),
      ...(lastReviewAt === undefined ? {} : { lastReviewAt }),
    };
  });
}

/** The CRM of one company, in which stages mean the same: `<crm>:<tenant>` of `<crm>:<tenant>:<id>`. */
export const crmOf = (record: string): string => record.slice(0, record.lastIndexOf(':'));
