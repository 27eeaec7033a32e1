import type { Instant, LocalDay } from '../time';

/**
 * One change of a deal between two visits, by the words of a pipeline review: pushed stays within the quarter, slipped
 * leaves it. `seenAt` is the visit that showed it first; when it happened nobody knows.
 */
export type DealMove = { seenAt: Instant } & (
  | { type: 'new' }
  | { type: 'pushed' | 'slipped' | 'pulled-in'; from: LocalDay; to: LocalDay; days: number }
  /** `stage-changed`: no deal has shown yet which of the two comes first. */
  | { type: 'moved-forward' | 'moved-back' | 'stage-changed'; from: string; to: string }
  /** As the page wrote them. */
  | { type: 'amount-up' | 'amount-down'; from: string; to: string }
  | { type: 'won' | 'lost' }
);

/** A change of the close date to a later day, in the quarter or out of it. */
export const isPush = (
  move: DealMove,
): move is Extract<DealMove, { type: 'pushed' | 'slipped' | 'pulled-in' }> & { type: 'pushed' | 'slipped' } =>
  move.type === 'pushed' || move.type === 'slipped';
