import type { Brief } from '../domain/brief';
import type { FactsType, PageContext, RawOf } from '../sites/site';
import type { View } from './link';
import type { Shown } from './track-surface';

/** What follows from facts of one type; the asking is the caller's, who knows the messages. */
export interface Follower<T extends FactsType> {
  site: string;
  reads: T;
  page: () => PageContext;
  /** What the facts are about: an occurrence or a record. */
  keyOf: (facts: RawOf[T]) => string;
  /** Briefs that were fetched ahead, by key. */
  briefs: Map<string, Brief>;
  /** Answers with null when there is nothing to show; must not reject. */
  ask: (facts: RawOf[T], surface: string) => Promise<Brief | null>;
  show: (view: View | undefined) => void;
  /** How reading went: what was missing, or undefined. */
  failed: (surface: string, what: string | undefined) => void;
  /** Ends with the script: late answers show nothing. */
  signal: AbortSignal;
}

export interface Following {
  shown: (shown: Shown) => void;
  changed: (shown: NonNullable<Shown>) => void;
}
