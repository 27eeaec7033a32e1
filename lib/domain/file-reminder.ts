import type { Instant } from './time';

const weekMs = 7 * 86_400_000;

/** Weeks without a saved file after which the popup says so, as offered; 0: never. */
export const fileWeeksChoices = [0, 2, 4, 8, 13] as const;
export const freshFileWeeks = 4;

/** How long "not now" holds. */
const laterMs = weekMs;

/** What is known of files that were saved in this browser. */
export interface FileFacts {
  /** When a backup was last saved as a file. */
  savedAt?: Instant | undefined;
  /** Since when this database is here. */
  bornAt?: Instant | undefined;
  /** When the user last put it off. */
  putOffAt?: Instant | undefined;
}

/** Whole weeks without a file, when it is time to say so; undefined when it is not. */
export function findFileWeeks(
  { savedAt, bornAt, putOffAt }: FileFacts,
  { weeks = freshFileWeeks, now }: { weeks?: number | undefined; now: Instant },
): number | undefined {
  const since = savedAt ?? bornAt;
  if (since === undefined || weeks === 0) return undefined;
  if (now - since < weeks * weekMs || (putOffAt !== undefined && now - putOffAt < laterMs)) return undefined;
  return Math.floor((now - since) / weekMs);
}
