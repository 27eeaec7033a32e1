import { adherenceOf, isDue } from '../../lib/domain/adherence';
import type { Adherence } from '../../lib/domain/slot';
import { outcomesOfWeeks, slotIdsOf, type BoardWeek } from './board-weeks';
import { percentOf } from './say-number';

/** The one sentence of the page. */
export interface BoardHeadline {
  weeks: number;
  adherence: Adherence;
  /** The same weeks of the period before; absent: nothing counted there. */
  before?: { held: number; due: number; slotIds: string[] };
  /** In points of a hundred; absent: nothing to compare. */
  change?: number;
  slotIds: string[];
  extras: string[];
}

/** @param weeks Those that have begun; `before`: as many of the period before. */
export function boardHeadline(weeks: readonly BoardWeek[], before: readonly BoardWeek[] = []): BoardHeadline {
  const outcomes = outcomesOfWeeks(weeks);
  const adHoc = weeks.flatMap((week) => week.adHoc);
  const adherence = adherenceOf(outcomes, adHoc.length);
  const outcomesBefore = outcomesOfWeeks(before);
  const { held, due } = adherenceOf(outcomesBefore);
  const isComparable = due > 0 && adherence.due > 0;
  return {
    weeks: weeks.length,
    adherence,
    ...(due > 0 ? { before: { held, due, slotIds: slotIdsOf(outcomesBefore.filter(isDue)) } } : {}),
    ...(isComparable ? { change: percentOf(adherence.held, adherence.due) - percentOf(held, due) } : {}),
    slotIds: slotIdsOf(outcomes),
    extras: adHoc.map(({ id }) => id),
  };
}
