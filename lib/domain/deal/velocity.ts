import { daysBetween } from '../day-range';
import { addDecimals, scaled, unscaled } from '../decimal';
import type { Instant, LocalDay } from '../time';
import type { DealRow } from './deal-row';

/** So few closed deals say nothing of a rate. */
export const leastClosed = 3;

/**
 * (Open deals × win rate × average size) ÷ cycle, as value per day; or what it lacks. The win rate is by count, of deals
 * won and lost; the size is that of won ones; the cycle is the median of the days between the first visit and the one
 * that first showed the deal as won: the least that it took. A deal that was won when first seen has no cycle.
 */
export type Velocity =
  | {
      is: 'known';
      /** Rounded to whole units of the currency. */
      perDay: string;
      open: number;
      won: number;
      closed: number;
      average: string;
      cycleDays: number;
      /** Won deals whose cycle was seen. */
      cycles: number;
    }
  | { is: 'too-little'; closed: number; won: number; cycles: number };

/** @param deals Of one currency, with amounts that are certain. */
export function velocityOf(deals: readonly DealRow[], dayOf: (at: Instant) => LocalDay): Velocity {
  const open = deals.filter(({ outcome }) => outcome === undefined).length;
  const won = deals.filter(({ outcome }) => outcome === 'won');
  const closed = deals.length - open;
  const cycles = won.flatMap((deal) => cycleOf(deal, dayOf) ?? []);
  const cycleDays = median(cycles);
  if (closed < leastClosed || cycleDays === undefined)
    return { is: 'too-little', closed, won: won.length, cycles: cycles.length };
  const sum = addDecimals(won.map(({ amount }) => amount?.amount ?? '0'));
  return {
    is: 'known',
    // open × (won ÷ closed) × (sum ÷ won) ÷ cycle. A median may be half a day: both are doubled.
    perDay: quotient(sum, BigInt(open * 2), BigInt(closed * cycleDays * 2)),
    open,
    won: won.length,
    closed,
    average: quotient(sum, 1n, BigInt(won.length)),
    cycleDays,
    cycles: cycles.length,
  };
}

/** Days from the first visit to the one that showed it as won; undefined where that was the first. */
function cycleOf({ moves, firstSeenAt }: DealRow, dayOf: (at: Instant) => LocalDay): number | undefined {
  const wonAt = moves.find(({ type }) => type === 'won')?.seenAt;
  const days = wonAt === undefined ? 0 : daysBetween(dayOf(firstSeenAt), dayOf(wonAt));
  return days > 0 ? days : undefined;
}

function median(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((one, other) => one - other);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** `sum × times ÷ by`, rounded to a whole number. */
function quotient(sum: string, times: bigint, by: bigint): string {
  const digits = sum.split('.')[1]?.length ?? 0;
  const [units, of] = [scaled(sum, digits) * times, by * 10n ** BigInt(digits)];
  return unscaled((units * 2n + (units < 0n ? -of : of)) / (of * 2n), 0);
}
