import type { Instant } from '../domain/time';

/** Between two reads of a feed that answers. */
export const readEveryMs = 30 * 60_000;
/** A feed that fails is asked ever more rarely, at last once a day. */
export const longestWaitMs = 24 * 3_600_000;
/** Never sooner than this after the last try, whatever woke us. */
const shortestWaitMs = 5 * 60_000;

/**
 * When a feed is to be read next: after half an hour when it answered, doubled with each failure in a row up to a day,
 * and not before the server wants. Spread by up to a tenth, so that many feeds of one server do not ask at once.
 * @param chance From 0 to 1.
 */
export function nextReadAt(now: Instant, failures: number, chance: number, retryAfterMs = 0): Instant {
  const wait = Math.min(readEveryMs * 2 ** Math.min(failures, 10), longestWaitMs);
  const asked = Math.min(retryAfterMs, longestWaitMs);
  return Math.round(now + Math.max(wait, asked) * (1 + chance / 10));
}

/**
 * Whether a feed is to be read. A clock that was set back would leave the next read days away: a try that lies in the
 * future, or a wait longer than any that we set, counts for nothing.
 */
export function isDue(feed: { triedAt?: Instant; nextAt: Instant }, now: Instant): boolean {
  const { triedAt, nextAt } = feed;
  if (triedAt !== undefined && triedAt > now) return true;
  if (triedAt !== undefined && now - triedAt < shortestWaitMs) return false;
  return nextAt <= now || nextAt - now > longestWaitMs * 1.1;
}
