import { isOpen, type ActionItem } from '../action-item';
import type { OpportunityFacts, Snapshot } from '../opportunity';
import type { Instant } from '../time';
import { factsAt, isSameField, valueOf, type DealField } from './facts-at';
import { tetherOf } from './tether-of';

/** A promise whose field changed on the page: is it done? */
export interface Tether {
  item: string;
  field: DealField;
  /** When the page was first seen with what it says now. */
  changedAt: Instant;
}

/**
 * Whether a promise is to be asked about: it is open, names a field, and the page says something else there than when it
 * was made, or than when the user last said "not yet". A field that changed and changed back asks nothing.
 * @param snapshots Of the item's record, oldest first.
 */
export function findTether(item: ActionItem, snapshots: readonly Snapshot[]): Tether | undefined {
  const field = isOpen(item) && item.record !== undefined ? tetherOf(item.text) : undefined;
  const [first] = snapshots;
  if (field === undefined || first === undefined) return undefined;
  // A promise that is older than the first look: what the page said then is all that is known.
  const fromAt = Math.max(item.createdAt, item.notYetAt ?? 0, first.seenAt);
  const before = factsAt(snapshots, fromAt);
  let now: OpportunityFacts | undefined;
  let changedAt = 0;
  for (const { facts, seenAt } of snapshots) {
    const next: OpportunityFacts = { ...now, ...facts };
    if (!isSameField(now, next, field)) changedAt = seenAt;
    now = next;
  }
  const isAsked = valueOf(now, field) !== undefined && !isSameField(before, now, field);
  return isAsked ? { item: item.id, field, changedAt } : undefined;
}
