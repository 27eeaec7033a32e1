import type { Instant, LocalDay } from '../time';

/** 0 unknown · 1 assumed · 2 stated by the buyer · 3 proven by something that the buyer did. */
export const scores = [0, 1, 2, 3] as const;
export type Score = (typeof scores)[number];

/** What is known of one element. Without a score it is blank, which is not 0: nobody has said. */
export interface ElementScore {
  element: string;
  score?: Score;
  evidence?: string;
  /** The day on which the buyer said or did it. */
  on?: LocalDay;
}

export const verdicts = ['advance', 'pause', 'stop'] as const;
export type Verdict = (typeof verdicts)[number];

/** What a review came to. */
export interface Decision {
  verdict: Verdict;
  reason?: string;
}

/**
 * A deal review: one per opportunity and day, so that the one before can be looked back at. It holds all that is known of
 * the deal by then, what was taken over from the one before included; a decision is of its day alone.
 */
export interface Review {
  /** `reviewId` of its record and day. */
  id: string;
  record: string;
  /** In the home zone. */
  on: LocalDay;
  framework: string;
  scores: ElementScore[];
  decision?: Decision;
  createdAt: Instant;
  updatedAt: Instant;
  deletedAt?: Instant;
}

/** The same on two machines, so that their copies merge. */
export const reviewId = (record: string, on: LocalDay): string => `${record}|${on}`;

/** Today's review: as it stands, or new with what the one before knew. */
export function reviewOfDay(
  last: Review | undefined,
  { record, on, framework }: Pick<Review, 'record' | 'on' | 'framework'>,
  at: Instant,
): Review {
  if (last?.on === on) return { ...last, framework, updatedAt: at };
  return { id: reviewId(record, on), record, on, framework, scores: last?.scores ?? [], createdAt: at, updatedAt: at };
}
