import type { Instant } from './time';

/** What the morning digest says. JSON-safe. */
export interface Digest {
  /** Meetings of a kind that are still to come today, and the first of them. */
  meetings: number;
  first?: { occurrence: string; startAt: Instant };
  /** Of them, those with nothing on their agenda. */
  unprepared: number;
  /** Slots of this week that are presumed held and wait for a word. */
  toConfirm: number;
  /** Action items past their day, mine and others'. */
  overdue: number;
  /** Planned meetings of this week. */
  atRisk: number;
}

/** A morning on which nothing is to be said is left in peace. */
export const hasNews = ({ meetings, toConfirm, overdue, atRisk }: Digest): boolean =>
  meetings + toConfirm + overdue + atRisk > 0;
