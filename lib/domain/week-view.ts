import { adherenceOf, heldStates } from './adherence';
import { byStart } from './assign-meetings';
import type { Commitment } from './cadence';
import { daysOf, localDayOf, type DayRange } from './day-range';
import { matrixOf, type Matrix } from './matrix';
import { stateOfMeeting } from './meeting-state';
import type { Meeting } from './meeting';
import type { Adherence, SlotOutcome } from './slot';
import { evidenceOf, outcomesOf, type Evidence, type Knowledge } from './slot-state';
import { spaceOf } from './slot-space';
import { findMeetingWord } from './slot-words';
import { slotsOf } from './slots';
import { findShownOn, slotsDueIn } from './slots-due-in';
import type { LocalDay } from './time';
import { weekAfter, weekOf } from './week';

/** All that is stored and matters for a week. */
export interface CadenceFacts extends Knowledge {
  commitments: readonly Commitment[];
  meetings: readonly Meeting[];
  /** `Settings.weekStart`. */
  weekStart: number;
}

/** One week of the cadence. JSON-safe. */
export interface WeekView {
  week: DayRange;
  /** Every slot that the week shows, by day, those without a meeting last. */
  outcomes: SlotOutcome[];
  adherence: Adherence;
  /** Held outside the cadence, by start. */
  adHoc: Meeting[];
  /** The seven days, each with the outcomes whose meeting stands there (or stood, if it moved out). */
  days: { on: LocalDay; outcomes: SlotOutcome[] }[];
  /** The outcomes without a meeting: on no day. */
  undated: SlotOutcome[];
  matrix: Matrix;
}

/** The week in which a day lies, as the popup and the board show it. */
export function weekView({ weekOf: day, ...facts }: CadenceFacts & { weekOf: LocalDay }): WeekView {
  const week = weekOf(day, facts.weekStart);
  const judged = judge(facts, week);
  return { ...viewOf(week, judged, facts), matrix: matrixOf(slotsDueIn(judged.outcomes, week, facts.zone), facts.people) };
}

/**
 * Several weeks in a row, judged together, for trends.
 * @param from A day of the first week.
 */
export function weeksView({ from, count, ...facts }: CadenceFacts & { from: LocalDay; count: number }): Omit<WeekView, 'matrix'>[] {
  const weeks = Array.from({ length: count }, (_, index) => weekAfter(from, facts.weekStart, index));
  const judged = judge(facts, {
    from: weekOf(from, facts.weekStart).from,
    until: weeks.at(-1)?.until ?? from,
  });
  return weeks.map((week) => viewOf(week, judged, facts));
}

interface Judged {
  outcomes: SlotOutcome[];
  extra: Meeting[];
  evidence: Evidence;
}

/**
 * Judges the slots of the periods that touch the range, and of the periods that touch those: where one person has two
 * lines of a kind, the neighbours decide which meeting is whose.
 */
function judge(facts: CadenceFacts, range: DayRange): Judged {
  const { commitments, people, weekStart } = facts;
  const touching = slotsOf(commitments, people, range, { weekStart }).map(spaceOf);
  const wide = {
    from: touching.reduce((from, space) => (space.from < from ? space.from : from), range.from),
    until: touching.reduce((until, space) => (space.until > until ? space.until : until), range.until),
  };
  const slots = slotsOf(commitments, people, wide, { weekStart });
  const evidence = evidenceOf(facts);
  return { ...outcomesOf(slots, facts.meetings, evidence), evidence };
}

function viewOf(week: DayRange, { outcomes, extra, evidence }: Judged, { zone, now }: CadenceFacts): Omit<WeekView, 'matrix'> {
  const shown = slotsDueIn(outcomes, week, zone).toSorted(
    (a, b) => (a.startAt ?? Infinity) - (b.startAt ?? Infinity) || (a.slot.id < b.slot.id ? -1 : 1),
  );
  const adHoc = extra.filter((meeting) => isAdHocIn(meeting, week, evidence, now)).sort(byStart);
  const onDay = Map.groupBy(shown, (outcome) => findShownOn(outcome, zone) ?? '');
  return {
    week,
    outcomes: shown,
    adherence: adherenceOf(shown, adHoc.length),
    adHoc,
    days: daysOf(week).map((on) => ({ on, outcomes: onDay.get(on) ?? [] })),
    undated: onDay.get('') ?? [],
  };
}

/** Held in the week with someone of the roster or the team, and in no slot. */
function isAdHocIn(meeting: Meeting, week: DayRange, { words, zone }: Evidence, now: number): boolean {
  const on = localDayOf(meeting.startAt, zone);
  if (on < week.from || on > week.until) return false;
  if (!meeting.withTeam && meeting.personIds.length === 0) return false;
  return heldStates.has(stateOfMeeting(meeting, findMeetingWord(words, meeting)?.word, now));
}
