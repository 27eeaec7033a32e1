import { daysBetween } from '../day-range';
import type { Snapshot } from '../opportunity';
import { quarterOf } from '../period';
import type { Instant, LocalDay } from '../time';
import { compareMoney, findCertainDay, findCertainMoney } from './certain-values';
import type { DealMove } from './deal-move';
import { noOrder, type StageOrder } from './stage-order';
import { lastFacts, textRuns, type TextRun } from './text-runs';

/** How moves are judged. */
export interface MoveRule {
  /** Month in which the fiscal year begins, and with it its quarters; absent: January. */
  yearStart?: number | undefined;
  /** What other deals have shown; absent: nothing. */
  order?: StageOrder | undefined;
}

/** All moves that the snapshots of one record show, oldest first. What cannot be compared for certain is no move. */
export function dealMoves(
  snapshots: readonly Snapshot[],
  visitedAt: readonly Instant[],
  { yearStart, order = noOrder }: MoveRule,
): DealMove[] {
  const first = snapshots[0];
  if (first === undefined) return [];
  const closing = closingOf(snapshots);
  const closedAt = closing?.seenAt ?? Infinity;
  const runs = (field: 'stage' | 'amount' | 'closeDate') => textRuns(snapshots, field, visitedAt);
  return [
    { type: 'new' as const, seenAt: first.seenAt },
    ...stageMoves(runs('stage'), order),
    // A CRM sets the close date when a deal is won or lost: that is no push.
    ...closeMoves(runs('closeDate'), yearStart).filter(({ seenAt }) => seenAt < closedAt),
    ...amountMoves(runs('amount')),
    ...(closing === undefined ? [] : [closing]),
  ].toSorted((one, other) => one.seenAt - other.seenAt);
}

/** Since when it is won or lost; undefined while it is open. */
function closingOf(snapshots: readonly Snapshot[]): DealMove | undefined {
  const { outcome: type } = lastFacts(snapshots);
  if (type === undefined) return undefined;
  const others = snapshots.findLastIndex((_, index) => lastFacts(snapshots.slice(0, index + 1)).outcome !== type);
  const seenAt = snapshots[others + 1]?.seenAt;
  return seenAt === undefined ? undefined : { type, seenAt };
}

function closeMoves(runs: readonly TextRun[], yearStart: number | undefined): DealMove[] {
  return pairsOf(runs, findCertainDay).flatMap(({ from, to, seenAt }): DealMove[] => {
    const days = daysBetween(from, to);
    if (days === 0) return [];
    const quarter = (day: LocalDay) => quarterOf(day, yearStart).from;
    const type = days < 0 ? 'pulled-in' : quarter(from) === quarter(to) ? 'pushed' : 'slipped';
    return [{ type, from, to, days: Math.abs(days), seenAt }];
  });
}

function amountMoves(runs: readonly TextRun[]): DealMove[] {
  const read = (run: TextRun) => {
    const money = findCertainMoney(run);
    return money && { money, text: run.text };
  };
  return pairsOf(runs, read).flatMap(({ from, to, seenAt }): DealMove[] => {
    const compared = compareMoney(from.money, to.money);
    if (compared === undefined || compared === 0) return [];
    return [{ type: compared < 0 ? 'amount-up' : 'amount-down', from: from.text, to: to.text, seenAt }];
  });
}

/** Back to a stage that this deal was in before another is back, whatever other deals did. */
function stageMoves(runs: readonly TextRun[], order: StageOrder): DealMove[] {
  const seen: string[] = [];
  return pairsOf(runs, (run) => run).flatMap(({ from, to, seenAt }): DealMove[] => {
    if (seen.length === 0) seen.push(from.text);
    const [at, toAt] = [seen.indexOf(from.text), seen.indexOf(to.text)];
    if (toAt < 0) seen.push(to.text);
    // The same stages in another language of the user's are not comparable.
    if (languageOf(from) !== languageOf(to)) return [];
    const isForward = toAt < 0 ? order(from.text, to.text) : at < toAt;
    const type = isForward === undefined ? 'stage-changed' : isForward ? 'moved-forward' : 'moved-back';
    return [{ type, from: from.text, to: to.text, seenAt }];
  });
}

const languageOf = ({ locales }: TextRun): string | undefined => locales.at(-1)?.split('-')[0]?.toLowerCase();

/** Each value that is certain with the certain one before it. */
function pairsOf<T>(
  runs: readonly TextRun[],
  read: (run: TextRun) => T | undefined,
): { from: T; to: T; seenAt: Instant }[] {
  const certain = runs.flatMap((run) => {
    const value = read(run);
    return value === undefined ? [] : [{ value, seenAt: run.fromAt }];
  });
  return certain.flatMap(({ value, seenAt }, index) => {
    const before = certain[index - 1];
    return before === undefined ? [] : [{ from: before.value, to: value, seenAt }];
  });
}
