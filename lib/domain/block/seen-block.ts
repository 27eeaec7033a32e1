import type { Instant } from '../time';
import type { BlockLine } from './block-line';

/** The last block that was seen in the description of an event: what both sides' changes are told by. */
export interface SeenBlock {
  /** `occurrenceKey`. */
  id: string;
  /** `seriesKey`: the instances of a series begin with one description. */
  series: string;
  lines: BlockLine[];
  updatedAt: Instant;
}
