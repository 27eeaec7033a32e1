/**
 * The states of cadence-practice D once more, written apart from lib/domain and as plainly as possible: one weekly
 * commitment, time in UTC, weeks counted in milliseconds from a Monday, no optimisation. Slow and good for comparing.
 */
import type { Absence, SlotWord } from '../../../lib/domain/cadence';
import type { Coverage, Meeting } from '../../../lib/domain/meeting';

const dayMs = 86_400_000;
const weekMs = 7 * dayMs;

export interface History {
  /** Midnight of a Monday, UTC. */
  mondayAt: number;
  weeks: number;
  personIds: string[];
  commitmentId: string;
  meetings: Meeting[];
  words: SlotWord[];
  absences: Absence[];
  coverage: Coverage[];
  now: number;
}

/** State by slot key. */
export function referenceStates(history: History): Record<string, string> {
  const states: Record<string, string> = {};
  for (let week = 0; week < history.weeks; week++) {
    for (const personId of history.personIds) {
      const fromAt = history.mondayAt + week * weekMs;
      const key = `${history.commitmentId}/${personId}/${dayText(fromAt)}/0`;
      states[key] = stateOf(history, personId, fromAt, key);
    }
  }
  return states;
}

/** Counts by the formulas of section D. */
export function referenceCounts(states: Record<string, string>): Record<string, number> {
  const all = Object.values(states);
  const n = (...names: string[]): number => all.filter((state) => names.includes(state)).length;
  return {
    planned: all.length,
    due: all.length - n('upcoming') - n('excused') - n('unseen'),
    held: n('held', 'held-presumed', 'held-moved'),
    presumed: n('held-presumed'),
    moved: n('held-moved'),
    upcoming: n('upcoming'),
    excused: n('excused'),
    unseen: n('unseen'),
  };
}

const dayText = (at: number): string => new Date(at).toISOString().slice(0, 10);

function stateOf(history: History, personId: string, fromAt: number, key: string): string {
  const untilAt = fromAt + weekMs;
  const isHere = (at: number): boolean => at >= fromAt && at < untilAt;
  const hers = history.meetings
    .filter((one) => one.personIds.includes(personId))
    .toSorted((a, b) => a.startAt - b.startAt || a.id.localeCompare(b.id));
  const declined = (one: Meeting): boolean => one.response === 'declined' || one.declinedBy.includes(personId);
  const stoodAtEnd = (one: Meeting): boolean => !one.isCancelled && one.lastSeenAt >= one.endAt && !declined(one);

  const inside = hers.filter((one) => isHere(one.startAt) && one.firstStartAt >= fromAt);
  const left = hers.filter((one) => isHere(one.firstStartAt) && one.startAt >= untilAt);
  const on = inside.filter((one) => one.isStanding && !declined(one));
  const word = history.words.find((one) => one.id === key);
  const spoken = inside.find((one) => word?.occurrence === one.id);

  const held = spoken ?? inside.find(stoodAtEnd);
  const coming = held ?? on.find((one) => one.endAt > history.now);
  const standing = coming ?? on[0];
  const chosen = standing ?? left[0] ?? inside.find((one) => one.isStanding) ?? inside[0];

  // excused
  const startAt = chosen === undefined ? fromAt : Math.max(fromAt, Math.min(chosen.startAt, chosen.firstStartAt));
  const rest: number[] = [];
  for (let day = fromAt; day < untilAt; day += dayMs) if (day + dayMs > startAt) rest.push(day);
  const working = rest.filter((day) => (day - fromAt) / dayMs < 5);
  const isAway = (day: number): boolean =>
    history.absences.some(
      (one) => (one.personId ?? personId) === personId && one.from <= dayText(day) && one.until >= dayText(day),
    );
  if ((working.length > 0 ? working : rest).every(isAway) || word?.word === 'excused') return 'excused';
  // the user's word
  if (word !== undefined) return word.word;
  // upcoming
  const stands = chosen !== undefined && inside.includes(chosen) && (on.includes(chosen) || stoodAtEnd(chosen));
  if ((stands ? chosen.endAt : untilAt) > history.now) return 'upcoming';
  // held (presumed) · held, moved · moved out
  if (chosen !== undefined && inside.includes(chosen) && stoodAtEnd(chosen))
    return chosen.startAt === chosen.firstStartAt ? 'held-presumed' : 'held-moved';
  if (chosen !== undefined && left.includes(chosen)) return 'moved-out';
  // cancelled
  if (chosen !== undefined && (chosen.isCancelled || !chosen.isStanding)) return 'cancelled';
  if (chosen !== undefined && declined(chosen) && chosen.lastSeenAt >= chosen.endAt) return 'cancelled';
  // not scheduled: each hour of Monday to Friday was looked at after it had passed
  const isPast = (hourAt: number): boolean =>
    history.coverage.some(
      (row) =>
        row.isPartial !== true &&
        row.fromAt <= hourAt &&
        hourAt + 3_600_000 <= row.untilAt &&
        hourAt + 3_600_000 <= row.lastSeenAt,
    );
  let isComplete = true;
  for (let hourAt = fromAt; hourAt < fromAt + 5 * dayMs; hourAt += 3_600_000) isComplete &&= isPast(hourAt);
  return chosen === undefined && isComplete ? 'not-scheduled' : 'unseen';
}
