import type { LocalDay } from '../time';
import type { ElementScore, Review, Score } from './review';

/** What is said of an element; null takes it away, what is absent stays. */
export interface ElementChange {
  element: string;
  score?: Score | null;
  evidence?: string;
  on?: LocalDay | null;
}

/** What stays of a field: the new value, nothing when it was taken away, else what was there. */
const said = <T>(change: T | null | undefined, before: T | undefined): T | undefined =>
  change === undefined ? before : (change ?? undefined);

/**
 * A review with one element changed. What is said first carries the day on which it is said, unless another is told; an
 * element of which nothing is left is blank again.
 */
export function scoreElement(review: Review, change: ElementChange, today: LocalDay): Review {
  const before = review.scores.find(({ element }) => element === change.element);
  const score = said(change.score, before?.score);
  const evidence = said(change.evidence, before?.evidence)?.trim() ?? '';
  const isSame = change.evidence === undefined || evidence === (before?.evidence ?? '');
  const usual = before !== undefined && isSame ? before.on : today;
  const on = said(change.on, usual);
  const after: ElementScore = {
    element: change.element,
    ...(score === undefined ? {} : { score }),
    ...(evidence === '' ? {} : { evidence }),
    ...(on === undefined ? {} : { on }),
  };
  const isBlank = after.score === undefined && after.evidence === undefined;
  const others = review.scores.filter(({ element }) => element !== change.element);
  return { ...review, scores: isBlank ? others : [...others, after] };
}
