import { localDayOf } from '../../lib/domain/day-range';
import type { Zone } from '../../lib/domain/time';
import type { DueItems } from './due-items';
import { isReady, type MeetingToday } from './meetings-today';
import { isInPart, type OutcomeRow } from './outcome-row';

/** Why a slot needs someone: no event, moved into a later period, declined, or not on the calendar any more. */
export type RiskReason = 'no-event' | 'moved-out' | 'declined' | 'gone';

/** One thing to do, or to know, in the "Next" list; at most one button each. */
export type NextAction =
  /** A slot that can still be saved. */
  | { type: 'risk'; row: OutcomeRow; why: RiskReason }
  | { type: 'presumed'; rows: OutcomeRow[] }
  | { type: 'meeting'; meeting: MeetingToday }
  | { type: 'items'; due: DueItems }
  | { type: 'nothing-left' }
  | { type: 'next-week'; planned: number; withoutEvent: number };

/** What next week promises; shown when nothing of this one is left. */
export interface WeekAhead {
  planned: number;
  withoutEvent: number;
}

function whyAtRisk(row: OutcomeRow, zone: Zone): RiskReason {
  if (row.occurrence === undefined || row.startAt === undefined) return 'no-event';
  if (!row.isStanding) return 'gone';
  return localDayOf(row.startAt, zone) > row.until ? 'moved-out' : 'declined';
}

/**
 * The order of look/popup: what can still be saved, what waits for a word, today's meetings, promises. A past or future
 * week asks for words only.
 */
export function nextActions(facts: {
  outcomes: readonly OutcomeRow[];
  meetings: readonly MeetingToday[];
  /** Null: listed elsewhere. */
  due: DueItems | null;
  isThisWeek: boolean;
  ahead?: WeekAhead;
  zone: Zone;
}): NextAction[] {
  const { outcomes, meetings, due, isThisWeek, ahead, zone } = facts;
  const presumed = outcomes.filter((row) => isInPart(row, 'presumed'));
  const asked: NextAction[] = presumed.length > 0 ? [{ type: 'presumed', rows: presumed }] : [];
  if (!isThisWeek) return asked;
  const risks = outcomes
    .filter((row) => isInPart(row, 'risk'))
    .toSorted((a, b) => (a.startAt ?? Infinity) - (b.startAt ?? Infinity) || a.until.localeCompare(b.until))
    .map((row): NextAction => ({ type: 'risk', row, why: whyAtRisk(row, zone) }));
  // Not ready comes before ready: what asks for something comes before what informs (look.md, Order).
  const today = meetings
    .toSorted((a, b) => Number(isReady(a)) - Number(isReady(b)) || a.startAt - b.startAt)
    .map((meeting): NextAction => ({ type: 'meeting', meeting }));
  const items: NextAction[] = due !== null && due.mine.length + due.theirs.length > 0 ? [{ type: 'items', due }] : [];
  const isOver = outcomes.length > 0 && outcomes.every((row) => row.state !== 'upcoming');
  const end: NextAction[] =
    isOver && today.length === 0
      ? [
          { type: 'nothing-left' },
          ...(ahead !== undefined && ahead.planned > 0 ? [{ type: 'next-week' as const, ...ahead }] : []),
        ]
      : [];
  return [...risks, ...asked, ...today, ...items, ...end];
}
