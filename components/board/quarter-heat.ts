import type { LocalDay } from '../../lib/domain/time';
import { slotIdsOf, type BoardWeek } from './board-weeks';
import { fewestWeeks } from './held-by-week';
import type { Quarter } from './period';

/** From this week of a quarter on its end is near: what a manager commits to beforehand is about these. */
export const lastWeeksFrom = 11;

/** One cell; `level` undefined: nothing counted. */
export interface HeatCell {
  number: number;
  from: LocalDay;
  held: number;
  due: number;
  unseen: number;
  level?: 0 | 1 | 2 | 3 | 4;
  is?: 'now' | 'future';
  slotIds: string[];
}

/** Weeks 1 to 13 (14 in the last quarter of a long year) of some quarters, oldest first. */
export interface QuarterHeat {
  rows: { quarter: Quarter; cells: HeatCell[] }[];
  longest: number;
  early: { held: number; due: number };
  late: { held: number; due: number };
  seenWeeks: number;
  isEnough: boolean;
}

/** The step of the one-colour scale: under half, then from 50, 65, 80 and 90 in a hundred. */
export function heatLevel(held: number, due: number): 0 | 1 | 2 | 3 | 4 {
  const share = held / due;
  return share >= 0.9 ? 4 : share >= 0.8 ? 3 : share >= 0.65 ? 2 : share >= 0.5 ? 1 : 0;
}

/** Adherence by week of the quarter: shows whether it falls at the end. */
export function quarterHeat(quarters: readonly { quarter: Quarter; weeks: readonly BoardWeek[] }[]): QuarterHeat {
  const all = quarters.map(({ quarter, weeks }) => ({ quarter, cells: weeks.map(cellOf) }));
  // Quarters before anything was promised have nothing to say; the last one is always there.
  const first = all.findIndex(({ cells }) => cells.some(({ slotIds }) => slotIds.length > 0));
  const rows = first < 0 ? all.slice(-1) : all.slice(first);
  const cells = rows.flatMap((row) => row.cells);
  const sum = (ofCells: readonly HeatCell[]) => ({
    held: ofCells.reduce((total, { held }) => total + held, 0),
    due: ofCells.reduce((total, { due }) => total + due, 0),
  });
  const seenWeeks = cells.filter(({ due }) => due > 0).length;
  return {
    rows,
    longest: Math.max(13, ...rows.map((row) => row.cells.length)),
    early: sum(cells.filter(({ number }) => number < lastWeeksFrom)),
    late: sum(cells.filter(({ number }) => number >= lastWeeksFrom)),
    seenWeeks,
    isEnough: seenWeeks >= fewestWeeks,
  };
}

function cellOf({ from, adherence: { held, due, unseen }, outcomes, is }: BoardWeek, index: number): HeatCell {
  return {
    number: index + 1,
    from,
    held,
    due,
    unseen,
    ...(due === 0 ? {} : { level: heatLevel(held, due) }),
    ...(is === undefined ? {} : { is }),
    slotIds: slotIdsOf(outcomes),
  };
}
