import { addDays, localDayOf, type DayRange } from '../day-range';
import type { Money } from '../money';
import { quarterOf } from '../period';
import type { LocalDay, Zone } from '../time';
import { figuresOf, isOpenDeal, isWon, type CurrencyFigures } from './deal-figures';
import { isDealShown, ownerOf, stageOf, type DealFilters } from './deal-filters';
import type { DealRow } from './deal-row';
import type { Trip } from './deal-triggers';

/** An open deal that was looked at longer ago than this is counted as such: much may have happened. */
export const staleLookDays = 30;

/** The board of deals: of what was seen alone, with what was left out of each figure. */
export interface DealsSeen {
  today: LocalDay;
  zone: Zone;
  quarter: DayRange;
  /** Shown ones; those that trip most first, then the latest seen. */
  rows: DealRow[];
  /** All that were ever seen, whatever the filters. */
  seen: number;
  open: number;
  won: number;
  lost: number;
  /** Of the shown ones: not in sums, or not in what is about days. */
  leftOut: { amount: number; closeDate: number };
  /** Open ones that nobody looked at for long. */
  staleLooks: number;
  /** Open ones whose close date left its quarter at least once, and those with any push. */
  slipped: { slipped: number; pushed: number; pushes: number; of: number };
  currencies: CurrencyFigures[];
  /** What can be filtered by, of all deals seen. */
  choices: { owners: string[]; stages: string[]; triggers: Trip['type'][] };
}

export interface DealsRule {
  today: LocalDay;
  zone: Zone;
  yearStart?: number | undefined;
  goal?: Required<Money> | undefined;
}

/** All that the board of deals shows. Judges nothing anew: filters, counts and sums what each deal's visits showed. */
export function dealsSeen(all: readonly DealRow[], filters: DealFilters, rule: DealsRule): DealsSeen {
  const { today, zone, yearStart, goal } = rule;
  const own = quarterOf(today, yearStart);
  const quarter = filters.quarter === 'next' ? quarterOf(addDays(own.until, 1), yearStart) : own;
  const rows = all.filter((row) => isDealShown(row, filters, today, zone));
  const open = rows.filter(isOpenDeal);
  const isStale = ({ lastSeenAt }: DealRow): boolean => localDayOf(lastSeenAt, zone) < addDays(today, -staleLookDays);
  return {
    today,
    zone,
    quarter,
    rows: rows.toSorted((one, other) => other.trips.length - one.trips.length || other.lastSeenAt - one.lastSeenAt),
    seen: all.length,
    open: open.length,
    won: rows.filter(isWon).length,
    lost: rows.filter(({ outcome }) => outcome === 'lost').length,
    leftOut: {
      amount: rows.filter(({ amount }) => amount === undefined).length,
      closeDate: open.filter(({ closeOn }) => closeOn === undefined).length,
    },
    staleLooks: open.filter(isStale).length,
    slipped: {
      slipped: open.filter(({ pushes }) => pushes.slipped > 0).length,
      pushed: open.filter(({ pushes }) => pushes.count > 0).length,
      pushes: open.reduce((sum, { pushes }) => sum + pushes.count, 0),
      of: open.length,
    },
    currencies: figuresOf(rows, { quarter, zone, goal }),
    choices: {
      owners: sorted(all.map(ownerOf)),
      stages: sorted(all.map(stageOf)),
      triggers: [...new Set(all.flatMap(({ trips }) => trips.map(({ type }) => type)))].toSorted(),
    },
  };
}

const sorted = (texts: readonly string[]): string[] => [...new Set(texts)].toSorted((a, b) => a.localeCompare(b));
