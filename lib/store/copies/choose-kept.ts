import type { Instant } from '../../domain/time';
import type { KeptCopy } from '../../domain/kept-copy';

const dayMs = 86_400_000;

/** How many days, and how many weeks, keep their newest copy. */
const spans = 3;
/** How long the way back from a restore or an upgrade stays. */
export const wayBackMs = { 'before-restore': dayMs, 'before-upgrade': 14 * dayMs };
/** And how many of each at most. */
const mostWaysBack = 3;

/** All copies together, packed: a year of a large team is under 5 MB. */
const mostBytes = 100 * 1024 * 1024;

/**
 * Which copies stay: the newest of each of the last three days and of the last three weeks that have one (days and weeks
 * of UTC, counted by copies and not by the calendar, so that a month away throws nothing out), and those from before a
 * restore or an upgrade for as long as their way back stays. The newest stays whatever its size; of the others
 * those that come too late for `mostBytes` go.
 * @param copies Newest first.
 */
export function chooseKept(copies: readonly KeptCopy[], now: Instant, most = mostBytes): KeptCopy[] {
  const rolling = copies.filter(({ reason }) => reason === 'rolling');
  const kept = new Set([...newestOfEach(rolling, dayMs), ...newestOfEach(rolling, 7 * dayMs)]);
  for (const reason of ['before-restore', 'before-upgrade'] as const) {
    const ways = copies.filter((copy) => copy.reason === reason && now - copy.madeAt < wayBackMs[reason]);
    for (const copy of ways.slice(0, mostWaysBack)) kept.add(copy);
  }
  let bytes = 0;
  return copies.filter((copy, index) => {
    if (!kept.has(copy)) return false;
    bytes += copy.bytes;
    return index === 0 || bytes <= most;
  });
}

function newestOfEach(copies: readonly KeptCopy[], spanMs: number): KeptCopy[] {
  const newest = new Map<number, KeptCopy>();
  for (const copy of copies) {
    const span = Math.floor(copy.madeAt / spanMs);
    if (!newest.has(span)) newest.set(span, copy);
  }
  return [...newest.values()].slice(0, spans);
}
