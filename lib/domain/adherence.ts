import type { Adherence, SlotOutcome, SlotState } from './slot';

/** The states that count as held. */
export const heldStates: ReadonlySet<SlotState> = new Set<SlotState>(['held', 'held-presumed', 'held-moved']);

/** Whether a slot was held, by the user's word or by what was seen. */
export const isHeld = (outcome: Pick<SlotOutcome, 'state'>): boolean => heldStates.has(outcome.state);

/** Whether a slot is in the ratio: not to come, not excused, not unobserved (cadence-practice D). */
export const isDue = ({ state }: Pick<SlotOutcome, 'state'>): boolean =>
  state !== 'upcoming' && state !== 'excused' && state !== 'unseen';

/**
 * Held of due, with all that was left out: due = planned − upcoming − excused − unseen (cadence-practice D).
 * @param adHocCount Meetings held outside the cadence: shown beside, never in the score.
 */
export function adherenceOf(outcomes: readonly SlotOutcome[], adHocCount = 0): Adherence {
  const count = (isOne: (outcome: SlotOutcome) => boolean): number => outcomes.filter(isOne).length;
  const countState = (state: SlotState): number => count((outcome) => outcome.state === state);
  return {
    planned: outcomes.length,
    due: count(isDue),
    held: count(isHeld),
    presumed: countState('held-presumed'),
    moved: countState('held-moved'),
    upcoming: countState('upcoming'),
    excused: countState('excused'),
    unseen: countState('unseen'),
    atRisk: count((outcome) => outcome.isAtRisk),
    adHoc: adHocCount,
  };
}

/** Some outcomes that belong together, and their adherence (without ad hoc meetings, which have no slot). */
export interface AdherenceGroup {
  key: string;
  adherence: Adherence;
  outcomes: SlotOutcome[];
}

/** Groups outcomes, in order of first appearance; the groups' sums are the whole. */
export const adherenceBy = (
  outcomes: readonly SlotOutcome[],
  keyOf: (outcome: SlotOutcome) => string,
): AdherenceGroup[] =>
  [...Map.groupBy(outcomes, keyOf)].map(([key, ofKey]) => ({ key, adherence: adherenceOf(ofKey), outcomes: ofKey }));

/** By line of the cadence; `key` is the commitment's id. */
export const adherenceByCommitment = (outcomes: readonly SlotOutcome[]): AdherenceGroup[] =>
  adherenceBy(outcomes, ({ slot }) => slot.commitmentId);

/** By person; `key` is the person's id, or `team`. */
export const adherenceByPerson = (outcomes: readonly SlotOutcome[]): AdherenceGroup[] =>
  adherenceBy(outcomes, ({ slot }) => slot.personId ?? 'team');

/** By kind; `key` is the kind. */
export const adherenceByKind = (outcomes: readonly SlotOutcome[]): AdherenceGroup[] =>
  adherenceBy(outcomes, ({ slot }) => slot.kind);
