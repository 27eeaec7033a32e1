import type { OpportunityFacts } from '../opportunity';
import { dealFields, isSameField, valueOf, type DealField } from './facts-at';
import type { ElementScore, Score } from './review';

/** One thing that is not as it was at the last review; values as the page writes them, a day that can be read as `YYYY-MM-DD`. */
export type ReviewChange =
  | { type: 'field'; field: DealField; from: string; to: string }
  | { type: 'score'; element: string; from?: Score; to?: Score };

/** What the page says otherwise than at the last review. A field that it did not say then or does not say now is none. */
export const fieldChanges = (before: OpportunityFacts | undefined, now: OpportunityFacts): ReviewChange[] =>
  dealFields.flatMap((field): ReviewChange[] => {
    const isSame = isSameField(before, now, field);
    const [from, to] = [before, now].map((facts) => (field === 'closeDate' ? valueOf(facts, field) : facts?.[field]));
    return from === undefined || to === undefined || isSame ? [] : [{ type: 'field', field, from, to }];
  });

/** Which elements have another score than at the last review, in the order of `elements`. */
export const scoreChanges = (
  before: readonly ElementScore[],
  now: readonly ElementScore[],
  elements: readonly string[],
): ReviewChange[] =>
  elements.flatMap((element): ReviewChange[] => {
    const scoreIn = (list: readonly ElementScore[]) => list.find((each) => each.element === element)?.score;
    const [from, to] = [scoreIn(before), scoreIn(now)];
    if (from === to) return [];
    return [{ type: 'score', element, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }];
  });
