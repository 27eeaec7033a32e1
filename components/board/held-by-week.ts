import type { LocalDay } from '../../lib/domain/time';
import { begun, slotIdsOf, type BoardWeek } from './board-weeks';
import type { Period } from './period';

/** With fewer weeks that count a trend says nothing (look.md, Words). */
export const fewestWeeks = 3;

/** One column: height is what was due, filling what was held. */
export interface WeekColumn {
  /** 1-based in its period. */
  number: number;
  from: LocalDay;
  held: number;
  due: number;
  /** Dotted, on top of what was due. */
  unseen: number;
  /** Dashed, on top of all. */
  upcoming: number;
  is?: 'now' | 'future';
  slotIds: string[];
}

/** Columns of one period. */
export interface WeekGroup {
  period: Period;
  isBefore: boolean;
  held: number;
  due: number;
  columns: WeekColumn[];
}

/** Held of due, week by week. */
export interface HeldByWeek {
  /** The period before, if it is drawn, then this one. */
  groups: WeekGroup[];
  /** The tallest column, in slots. */
  most: number;
  /** Weeks in which something counts. */
  seenWeeks: number;
  hasUnseen: boolean;
  isEnough: boolean;
}

const columnOf = ({ from, adherence, outcomes, is }: BoardWeek, index: number): WeekColumn => ({
  number: index + 1,
  from,
  held: adherence.held,
  due: adherence.due,
  unseen: adherence.unseen,
  upcoming: adherence.upcoming,
  ...(is === undefined ? {} : { is }),
  slotIds: slotIdsOf(outcomes),
});

/** Makes the columns; the period before is left out where two would not fit (26 weeks). */
export function heldByWeek(
  period: Period,
  weeks: readonly BoardWeek[],
  before?: { period: Period; weeks: readonly BoardWeek[] },
): HeldByWeek {
  const groupOf = (own: Period, ofGroup: readonly BoardWeek[], isBefore: boolean): WeekGroup => {
    const columns = ofGroup.map(columnOf);
    const sum = (key: 'held' | 'due'): number => columns.reduce((total, column) => total + column[key], 0);
    return { period: own, isBefore, held: sum('held'), due: sum('due'), columns };
  };
  const isWide = period.type === 'weeks' && period.count === 26;
  const groups = [
    ...(before === undefined || isWide ? [] : [groupOf(before.period, begun(before.weeks), true)]),
    groupOf(period, weeks, false),
  ];
  const columns = groups.flatMap((group) => group.columns);
  const seenWeeks = columns.filter(({ due }) => due > 0).length;
  return {
    groups,
    most: Math.max(1, ...columns.map(({ due, unseen, upcoming }) => due + unseen + upcoming)),
    seenWeeks,
    hasUnseen: columns.some(({ unseen }) => unseen > 0),
    isEnough: seenWeeks >= fewestWeeks,
  };
}
