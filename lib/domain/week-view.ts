import { adherenceOf, heldStates } from './adherence';
import { byStart } from './assign-meetings';
import type { Commitment } from './cadence';
import { daysOf, isInRange, spanOfDays, type DayRange, type TimeSpan } from './day-range';
import { matrixOf, type Matrix } from './matrix';
import { stateOfMeeting } from './meeting-state';
import type { Meeting } from './meeting';
import type { Adherence, SlotOutcome } from './slot';
import { evidenceOf, outcomesOf, type Evidence, type Knowledge } from './slot-state';
import { spaceOf } from './slot-space';
import { findMeetingWord } from './slot-words';
import { slotsOf } from './slots';
import { dueOn, findShownAt } from './slots-due-in';
import type { Instant, LocalDay } from './time';
import { weekAfter, weekOf } from './week';

/** All that is stored and matters for a week. */
export interface CadenceFacts extends Knowledge {
  commitments: readonly Commitment[];
  meetings: readonly Meeting[];
  /** `Settings.weekStart`. */
  weekStart: number;
  /** `Settings.yearStart`. */
  yearStart?: number | undefined;
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
  const view = viewOf(week, judge(facts, week), facts);
  return { ...view, matrix: matrixOf(view.outcomes, facts.people) };
}

/**
 * Several weeks in a row, judged together, for trends.
 * @param from A day of the first week.
 */
export function weeksView({
  from,
  count,
  ...facts
}: CadenceFacts & { from: LocalDay; count: number }): Omit<WeekView, 'matrix'>[] {
  const weeks = Array.from({ length: count }, (_, index) => weekAfter(from, facts.weekStart, index));
  const judged = judge(facts, {
    from: weekOf(from, facts.weekStart).from,
    until: weeks.at(-1)?.until ?? from,
  });
  return weeks.map((week) => viewOf(week, judged, facts));
}

interface Judged {
  /** With the moment at which it is shown, if any, and the day that decides its week. */
  outcomes: { outcome: SlotOutcome; at: Instant | undefined; on: LocalDay }[];
  extra: Meeting[];
  evidence: Evidence;
}

/**
 * Judges the slots of the periods that touch the range, and of the periods that touch those: where one person has two
 * lines of a kind, the neighbours decide which meeting is whose.
 */
function judge(facts: CadenceFacts, range: DayRange): Judged {
  const { commitments, people } = facts;
  const touching = slotsOf(commitments, people, range, facts).map(spaceOf);
  const wide = {
    from: touching.reduce((from, space) => (space.from < from ? space.from : from), range.from),
    until: touching.reduce((until, space) => (space.until > until ? space.until : until), range.until),
  };
  const slots = slotsOf(commitments, people, wide, facts);
  const evidence = evidenceOf(facts);
  const { fromAt, untilAt } = spanOfDays(wide, facts.zone);
  const isNear = (at: Instant): boolean => fromAt <= at && at < untilAt;
  const meetings = facts.meetings.filter(({ startAt, firstStartAt }) => isNear(startAt) || isNear(firstStartAt));
  const { outcomes, extra } = outcomesOf(slots, meetings, evidence);
  const dated = outcomes.map((outcome) => {
    const at = findShownAt(outcome, facts.zone);
    return { outcome, at, on: dueOn(outcome, facts.zone) };
  });
  return { outcomes: dated, extra, evidence };
}

function viewOf(
  week: DayRange,
  { outcomes, extra, evidence }: Judged,
  { zone, now }: CadenceFacts,
): Omit<WeekView, 'matrix'> {
  const shown = outcomes.filter(({ on }) => isInRange(on, week)).toSorted(byMoment);
  const span = spanOfDays(week, zone);
  const adHoc = extra.filter((meeting) => isAdHocIn(meeting, span, evidence, now)).toSorted(byStart);
  const plain = shown.map(({ outcome }) => outcome);
  const onDay = Map.groupBy(shown, ({ at, on }) => (at === undefined ? '' : on));
  const outcomesOn = (on: string): SlotOutcome[] => (onDay.get(on) ?? []).map(({ outcome }) => outcome);
  return {
    week,
    outcomes: plain,
    adherence: adherenceOf(plain, adHoc.length),
    adHoc,
    days: daysOf(week).map((on) => ({ on, outcomes: outcomesOn(on) })),
    undated: outcomesOn(''),
  };
}

/** By moment, those without one last (a finite number: two infinities have no difference). */
function byMoment(a: Judged['outcomes'][number], b: Judged['outcomes'][number]): number {
  const [atA, atB] = [a.at ?? Number.MAX_SAFE_INTEGER, b.at ?? Number.MAX_SAFE_INTEGER];
  return atA - atB || (a.outcome.slot.id < b.outcome.slot.id ? -1 : 1);
}

/** Held in the week with someone of the roster or the team, and in no slot. */
function isAdHocIn(meeting: Meeting, { fromAt, untilAt }: TimeSpan, { words }: Evidence, now: Instant): boolean {
  if (meeting.startAt < fromAt || meeting.startAt >= untilAt) return false;
  if (!meeting.withTeam && meeting.personIds.length === 0) return false;
  return heldStates.has(stateOfMeeting(meeting, findMeetingWord(words, meeting)?.word, now));
}
