import type { TaughtField } from './taught/taught-site';
import type { Instant } from './time';

/** What a CRM page says of one opportunity, as read: raw texts, parsed later by the page's locale. */
export interface OpportunityFacts {
  /** `<crm>:<tenant>:<normalised id>` from the site's `recordKey`. */
  record: string;
  name?: string;
  account?: string;
  stage?: string;
  /** With currency sign or code as the page writes it. */
  amount?: string;
  closeDate?: string;
  owner?: string;
  ownerAddress?: string;
  /** `''` where its field is drawn and empty; absent where the page did not show the field, which says nothing of it. */
  nextStep?: string;
  /** Won or lost, where the page shows it. */
  outcome?: 'won' | 'lost';
  /** The page's language (`lang`), for parsing money and dates. */
  locale?: string;
}

/** What one look at a page said, as it leaves the page. */
export interface OpportunityReading extends OpportunityFacts {
  /** Fields that a taught page did not show where they were taught, or twice and different: not known, and not empty. */
  unread?: TaughtField[];
}

/** An opportunity's facts at one visit. Never edited, written only on change. */
export interface Snapshot {
  id: string;
  record: string;
  seenAt: Instant;
  facts: OpportunityFacts;
}

/** One opportunity as last seen; derived from snapshots and visits. */
export interface SeenOpportunity {
  /** Record key. */
  id: string;
  site: string;
  facts: OpportunityFacts;
  ownerId?: string;
  firstSeenAt: Instant;
  lastSeenAt: Instant;
  visits: number;
  /** When the last of these visits began, oldest first; snapshots tell only of visits that showed something new. */
  visitedAt?: Instant[];
}
