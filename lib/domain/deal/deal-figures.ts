import { localDayOf, type DayRange } from '../day-range';
import { addDecimals, findRatio, subtractDecimal } from '../decimal';
import type { Money } from '../money';
import type { LocalDay, Zone } from '../time';
import type { DealRow } from './deal-row';
import { concentrationOf, type Concentration } from './concentration';
import { velocityOf, type Velocity } from './velocity';

/** So many deals, and what they are worth together: an exact decimal. */
export interface Sum {
  count: number;
  amount: string;
}

/** What deals of one currency come to. Amounts of another currency are never added to it. */
export interface CurrencyFigures {
  /** ISO 4217; '' where pages write amounts without one, which is a currency of its own as nobody knows which. */
  currency: string;
  open: Sum;
  /** Open, with a certain close date in the quarter. */
  dated: Sum;
  /** Won, with a certain close date in the quarter. */
  won: Sum;
  /** Absent: no goal in this currency. */
  coverage?: Coverage;
  velocity: Velocity;
  /** Absent: nothing is open. */
  concentration?: Concentration;
}

/**
 * Open pipeline dated in the period ÷ (goal − won in it).
 * `needed`: 1 ÷ the own win rate by value, of all won and lost that were seen; absent without any.
 */
export interface Coverage {
  goal: string;
  missing: string;
  /** Absent: the goal is reached. */
  ratio?: number;
  winRate?: { won: string; of: string };
  needed?: number;
}

export interface FigureRule {
  quarter: DayRange;
  zone: Zone;
  /** What is to be won in the quarter. */
  goal?: Required<Money> | undefined;
}

export const isWon = ({ outcome }: DealRow): boolean => outcome === 'won';
export const isOpenDeal = ({ outcome }: DealRow): boolean => outcome === undefined;

/** One of each currency that has deals or the goal, the one with the most first. Deals without a certain amount are in none. */
export function figuresOf(rows: readonly DealRow[], rule: FigureRule): CurrencyFigures[] {
  const certain = rows.filter(({ amount }) => amount !== undefined);
  const groups = [...Map.groupBy(certain, ({ amount }) => amount?.currency ?? '')];
  const { goal } = rule;
  if (goal !== undefined && groups.every(([currency]) => currency !== goal.currency)) groups.push([goal.currency, []]);
  return groups
    .toSorted(([one, a], [other, b]) => b.length - a.length || one.localeCompare(other))
    .map(([currency, deals]) => figuresIn(currency, deals, rule));
}

function figuresIn(currency: string, deals: readonly DealRow[], { quarter, zone, goal }: FigureRule): CurrencyFigures {
  const isDated = ({ closeOn }: DealRow): boolean => closeOn !== undefined && isIn(closeOn, quarter);
  const open = deals.filter(isOpenDeal);
  const won = sumOf(deals.filter((deal) => isWon(deal) && isDated(deal)));
  const dated = sumOf(open.filter(isDated));
  const concentration = concentrationOf(open);
  return {
    currency,
    open: sumOf(open),
    dated,
    won,
    ...(goal?.currency === currency ? { coverage: coverageOf(goal.amount, dated, won, deals) } : {}),
    velocity: velocityOf(deals, (at) => localDayOf(at, zone)),
    ...(concentration === undefined ? {} : { concentration }),
  };
}

export const isIn = (day: LocalDay, { from, until }: DayRange): boolean => day >= from && day <= until;

export const amountsOf = (deals: readonly DealRow[]): string[] => deals.flatMap(({ amount }) => amount?.amount ?? []);

const sumOf = (deals: readonly DealRow[]): Sum => ({ count: deals.length, amount: addDecimals(amountsOf(deals)) });

function coverageOf(goal: string, dated: Sum, won: Sum, deals: readonly DealRow[]): Coverage {
  const missing = subtractDecimal(goal, won.amount);
  const ratio = findRatio(dated.amount, missing);
  const everWon = addDecimals(amountsOf(deals.filter(isWon)));
  const everClosed = addDecimals(amountsOf(deals.filter((deal) => !isOpenDeal(deal))));
  const needed = findRatio(everClosed, everWon);
  return {
    goal,
    missing,
    ...(ratio === undefined ? {} : { ratio }),
    ...(findRatio(everWon, everClosed) === undefined ? {} : { winRate: { won: everWon, of: everClosed } }),
    ...(needed === undefined ? {} : { needed }),
  };
}
