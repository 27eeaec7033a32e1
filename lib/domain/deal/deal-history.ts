import { daysBetween, localDayOf } from '../day-range';
import type { Money } from '../money';
import type { SeenOpportunity, Snapshot } from '../opportunity';
import type { Instant, LocalDay, Zone } from '../time';
import { findCertainDay, findCertainMoney } from './certain-values';
import { isPush, type DealMove } from './deal-move';
import { dealMoves, type MoveRule } from './deal-moves';
import { nextStepOf, type NextStep } from './next-step';
import { lastFacts, textRuns, type TextRun } from './text-runs';

/** What the visits to one deal's page showed over time, "as seen by you": each figure is the least that happened. */
export interface DealHistory {
  record: string;
  firstSeenAt: Instant;
  lastSeenAt: Instant;
  visits: number;
  /** When visits began, as far as noted. */
  visitedAt: readonly Instant[];
  moves: DealMove[];
  /** How often the close date moved later, the days of all these moves, and how many of them left their quarter. */
  pushes: { count: number; days: number; slipped: number };
  /** Absent where the page's text is no day, or may be two. */
  closeOn?: LocalDay;
  amount?: Money;
  /** `days`: at least so many, up to the last visit. */
  stage?: { name: string; sinceAt: Instant; days: number };
  nextStep: NextStep;
  outcome?: 'won' | 'lost';
  /** Days up to the last visit in which nothing of all this changed. */
  idleDays: number;
}

export interface HistoryRule extends MoveRule {
  zone: Zone;
  lastReviewAt?: Instant | undefined;
}

/** @param snapshots Of this record, oldest first. */
export function dealHistory(
  seen: Pick<SeenOpportunity, 'id' | 'firstSeenAt' | 'lastSeenAt' | 'visits' | 'visitedAt'>,
  snapshots: readonly Snapshot[],
  rule: HistoryRule,
): DealHistory {
  const { id: record, firstSeenAt, lastSeenAt, visits, visitedAt = [] } = seen;
  const dayOf = (at: Instant): LocalDay => localDayOf(at, rule.zone);
  const daysUntilSeen = (at: Instant): number => Math.max(0, daysBetween(dayOf(at), dayOf(lastSeenAt)));
  const runs = (field: Parameters<typeof textRuns>[1]): TextRun[] => textRuns(snapshots, field, visitedAt);
  const [stages, closes, amounts, steps] = [runs('stage'), runs('closeDate'), runs('amount'), runs('nextStep')];
  const moves = dealMoves(snapshots, visitedAt, rule);
  const pushes = moves.filter(isPush);
  const [close, sum, stage] = [closes.at(-1), amounts.at(-1), stages.at(-1)];
  const closeOn = close && findCertainDay(close);
  const amount = sum && findCertainMoney(sum);
  const { outcome } = lastFacts(snapshots);
  const changedAt = Math.max(
    firstSeenAt,
    ...[stages, closes, amounts, steps].map((field) => field.at(-1)?.fromAt ?? firstSeenAt),
  );
  return {
    record,
    firstSeenAt,
    lastSeenAt,
    visits,
    visitedAt,
    moves,
    pushes: {
      count: pushes.length,
      days: pushes.reduce((total, { days }) => total + days, 0),
      slipped: pushes.filter(({ type }) => type === 'slipped').length,
    },
    ...(closeOn === undefined ? {} : { closeOn }),
    ...(amount === undefined ? {} : { amount }),
    ...(stage === undefined || stage.text === ''
      ? {}
      : { stage: { name: stage.text, sinceAt: stage.fromAt, days: daysUntilSeen(stage.fromAt) } }),
    nextStep: nextStepOf(steps, dayOf, rule.lastReviewAt),
    ...(outcome === undefined ? {} : { outcome }),
    idleDays: daysUntilSeen(changedAt),
  };
}
