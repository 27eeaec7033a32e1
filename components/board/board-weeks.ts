import { adherenceOf } from '../../lib/domain/adherence';
import { daysBetween, type DayRange } from '../../lib/domain/day-range';
import type { Meeting } from '../../lib/domain/meeting';
import type { Adherence, SlotOutcome } from '../../lib/domain/slot';
import type { LocalDay } from '../../lib/domain/time';
import { weeksView, type CadenceFacts } from '../../lib/domain/week-view';
import { isShown, type Filters } from './filters';

/** One week of the board, after the filters. */
export interface BoardWeek extends DayRange {
  outcomes: SlotOutcome[];
  /** Held outside the cadence. */
  adHoc: Meeting[];
  adherence: Adherence;
  /** Absent: over. */
  is?: 'now' | 'future';
}

/** The judged weeks of a view, by their first day. */
export interface BoardWeeks {
  /** With the filters of people and kinds. */
  find: (week: DayRange) => BoardWeek | undefined;
  /** With the filter of people only, for figures that are of certain kinds by themselves. */
  findAllKinds: (week: DayRange) => BoardWeek | undefined;
  /** Every week of the range, unfiltered. */
  all: BoardWeek[];
}

/** Judges all weeks of a range at once, and applies the filters to what came of them. */
export function boardWeeks(
  facts: CadenceFacts,
  range: DayRange,
  filters: Pick<Filters, 'people' | 'kinds'>,
  today: LocalDay,
): BoardWeeks {
  const count = Math.round((daysBetween(range.from, range.until) + 1) / 7);
  const all = weeksView({ ...facts, from: range.from, count }).map(({ week, outcomes, adHoc }) =>
    weekOfBoard(week, outcomes, adHoc, today),
  );
  const shown = new Map(all.map((week) => [week.from, filtered(week, filters, today)]));
  const allKinds = new Map(
    all.map((week) => [week.from, filtered(week, { people: filters.people, kinds: [] }, today)]),
  );
  return { find: ({ from }) => shown.get(from), findAllKinds: ({ from }) => allKinds.get(from), all };
}

function filtered(week: BoardWeek, filters: Pick<Filters, 'people' | 'kinds'>, today: LocalDay): BoardWeek {
  return weekOfBoard(
    week,
    week.outcomes.filter(({ slot }) => isShown(filters, slot)),
    week.adHoc.filter((meeting) => isMeetingShown(meeting, filters)),
    today,
  );
}

/** A meeting with several people is shown with each of them; one with the team, with the team. */
export const isMeetingShown = (
  { personIds, withTeam, kind }: Pick<Meeting, 'personIds' | 'withTeam' | 'kind'>,
  filters: Pick<Filters, 'people' | 'kinds'>,
): boolean =>
  (withTeam || personIds.length === 0 ? [undefined] : personIds).some((personId) =>
    isShown(filters, { personId, kind }),
  );

function weekOfBoard({ from, until }: DayRange, outcomes: SlotOutcome[], adHoc: Meeting[], today: LocalDay): BoardWeek {
  const is = today < from ? 'future' : today <= until ? 'now' : undefined;
  return {
    from,
    until,
    outcomes,
    adHoc,
    adherence: adherenceOf(outcomes, adHoc.length),
    ...(is === undefined ? {} : { is }),
  };
}

/** Weeks that have begun: those that can hold a figure. */
export const begun = (weeks: readonly BoardWeek[]): BoardWeek[] => weeks.filter(({ is }) => is !== 'future');

/** The outcomes of several weeks; each slot is in one week only. */
export const outcomesOfWeeks = (weeks: readonly BoardWeek[]): SlotOutcome[] =>
  weeks.flatMap(({ outcomes }) => outcomes);

/** Their slots, for the list behind a figure. */
export const slotIdsOf = (outcomes: readonly SlotOutcome[]): string[] => outcomes.map(({ slot }) => slot.id);
