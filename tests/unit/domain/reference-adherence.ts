import type { Meeting } from '../../../lib/domain/meeting';
import { hasDeclined, referenceAssignment, stoodAtItsEnd, type Given } from './reference-assignment';
import { dayAt, dayNumber, dayText, isMondayToFriday, startAt } from './reference-days';
import { referenceSlots, type History, type PlainSlot } from './reference-slots';

/**
 * Section D of cadence-practice once more, written apart from lib/domain and as plainly as possible: its own days (no
 * Temporal), its own periods, no index and no optimisation. Slow and good for comparing.
 */
export interface PlainOutcome {
  slot: PlainSlot;
  state: string;
  isShortNotice: boolean;
  isMixed: boolean;
  isAutoMoved: boolean;
  isAtRisk: boolean;
  isMoved: boolean;
  meeting: Meeting | undefined;
}

export function referenceOutcomes(history: History): PlainOutcome[] {
  const slots = referenceSlots(history);
  const given = referenceAssignment(slots, history);
  return slots.map((slot) => {
    const one = given.get(slot.id);
    const told = stateOf(slot, one, history);
    const isMissed = ['no-show', 'not-held', 'moved-out', 'cancelled', 'not-scheduled'].includes(told);
    const state = slot.isRamp && isMissed ? 'excused' : told;
    return {
      slot,
      state,
      isShortNotice: one !== undefined && wasShort(one.meeting),
      isMixed: one?.meeting.isMixed === true,
      isAutoMoved: one?.meeting.moves.at(-1)?.isAuto === true,
      isMoved: (one?.meeting.moves.length ?? 0) > 0,
      isAtRisk: state === 'upcoming' && isAtRisk(slot, one, history),
      meeting: one?.meeting,
    };
  });
}

/** Counts by the formulas of section D. */
export function referenceCounts(outcomes: PlainOutcome[]): Record<string, number> {
  const n = (...names: string[]): number => outcomes.filter(({ state }) => names.includes(state)).length;
  return {
    planned: outcomes.length,
    due: outcomes.length - n('upcoming') - n('excused') - n('unseen'),
    held: n('held', 'held-presumed', 'held-moved'),
    presumed: n('held-presumed'),
    moved: n('held-moved'),
    upcoming: n('upcoming'),
    excused: n('excused'),
    unseen: n('unseen'),
    atRisk: outcomes.filter((one) => one.isAtRisk).length,
  };
}

function wordOf(slot: PlainSlot, meeting: Meeting | undefined, { words }: History): string | undefined {
  const live = words.filter(({ deletedAt }) => deletedAt === undefined);
  const own = live.find(({ id }) => id === slot.id);
  if (own !== undefined || meeting === undefined) return own?.word;
  return live.find(({ id, occurrence }) => {
    if (occurrence !== meeting.id) return false;
    const [line, who, from] = id.split('/');
    // Said of the meeting alone, or under the key of a line that was edited since.
    if (line === 'meeting' || from === undefined) return true;
    const isSamePlace = who === (slot.personId ?? 'team') && line !== slot.commitmentId;
    return isSamePlace && dayNumber(from) >= slot.spaceFrom && dayNumber(from) <= slot.spaceUntil;
  })?.word;
}

function isAway(slot: PlainSlot, meeting: Meeting | undefined, { absences, zone }: History): boolean {
  const stoodOn = meeting && dayAt(Math.min(meeting.firstStartAt, meeting.startAt), zone);
  const isIn = stoodOn !== undefined && stoodOn >= slot.spaceFrom && stoodOn <= slot.spaceUntil;
  const rest: number[] = [];
  for (let day = isIn ? stoodOn : slot.spaceFrom; day <= slot.spaceUntil; day++) rest.push(day);
  const working = rest.filter(isMondayToFriday);
  return (working.length > 0 ? working : rest).every((day) =>
    [
      ...slot.pauses,
      ...absences.filter(
        ({ personId, deletedAt }) => deletedAt === undefined && (personId === undefined || personId === slot.personId),
      ),
    ].some(({ from, until }) => from <= dayText(day) && dayText(day) <= until),
  );
}

function stateOf(slot: PlainSlot, given: Given | undefined, history: History): string {
  const { now, zone } = history;
  const { personId } = slot;
  const meeting = given?.meeting;
  const word = wordOf(slot, meeting, history);
  if (isAway(slot, meeting, history)) return 'excused';
  if (word !== undefined) return word;
  const stands =
    given !== undefined &&
    !given.hasLeft &&
    (stoodAtItsEnd(given.meeting, personId) || (given.meeting.isStanding && !hasDeclined(given.meeting, personId)));
  if ((stands ? given.meeting.endAt : startAt(slot.spaceUntil + 1, zone)) > now) return 'upcoming';
  if (given === undefined) return areSeen(slot.spaceFrom, slot.spaceUntil, history, true) ? 'not-scheduled' : 'unseen';
  if (given.hasLeft) return 'moved-out';
  if (stoodAtItsEnd(given.meeting, personId))
    return given.meeting.startAt === given.meeting.firstStartAt ? 'held-presumed' : 'held-moved';
  const wasDeclined = hasDeclined(given.meeting, personId) && given.meeting.lastSeenAt >= given.meeting.endAt;
  return given.meeting.isCancelled || !given.meeting.isStanding || wasDeclined ? 'cancelled' : 'unseen';
}

/** Whether, on one of my calendars, each half hour of Monday to Friday was shown (`isOver`: after it had passed). */
function areSeen(from: number, until: number, { coverage, calendars, zone, now }: History, isOver: boolean): boolean {
  const rows = coverage.filter(
    (row) =>
      row.isPartial !== true &&
      (calendars.length === 0 || calendars.includes(row.calendar)) &&
      (isOver || row.lastSeenAt >= now - 7 * 86_400_000),
  );
  const days: number[] = [];
  for (let day = from; day <= until; day++) if (isMondayToFriday(day)) days.push(day);
  const half = 1_800_000;
  const isSeen = (at: number, calendar: string): boolean =>
    rows.some(
      (row) =>
        row.calendar === calendar &&
        row.fromAt <= at &&
        at + half <= (isOver ? Math.min(row.untilAt, row.lastSeenAt) : row.untilAt),
    );
  const areAllSeen = (calendar: string): boolean =>
    days.every((day) => {
      for (let at = startAt(day, zone); at < startAt(day + 1, zone); at += half)
        if (!isSeen(at, calendar)) return false;
      return true;
    });
  return days.length > 0 && [...new Set(rows.map(({ calendar }) => calendar))].some(areAllSeen);
}

function isAtRisk(slot: PlainSlot, given: Given | undefined, history: History): boolean {
  if (given !== undefined)
    return given.hasLeft || !given.meeting.isStanding || hasDeclined(given.meeting, slot.personId);
  const working: number[] = [];
  for (let day = slot.spaceFrom; day <= slot.spaceUntil; day++) if (isMondayToFriday(day)) working.push(day);
  const today = dayAt(history.now, history.zone);
  const ahead = working.filter((day) => day >= today);
  // At the weekend before the period's end: its last working day.
  const rest = ahead.length > 0 ? ahead : working.slice(-1);
  const [first, last] = [rest[0], rest.at(-1)];
  return first !== undefined && last !== undefined && areSeen(first, last, history, false);
}

/** It still stood less than 24 hours before the start that it lost. */
function wasShort({ moves, isCancelled, isStanding, lastSeenAt, startAt: start }: Meeting): boolean {
  const dayLong = 24 * 3_600_000;
  return (
    moves.some((move) => move.fromAt - (move.stoodAt ?? move.seenAt) < dayLong) ||
    ((isCancelled || !isStanding) && lastSeenAt > 0 && start - lastSeenAt < dayLong)
  );
}
