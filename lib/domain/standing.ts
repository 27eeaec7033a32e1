import type { RhythmStanding } from './brief';
import { heldStates, isDue } from './adherence';
import { byStart } from './assign-meetings';
import type { SlotWord } from './cadence';
import { daysBetween, localDayOf } from './day-range';
import type { Meeting } from './meeting';
import { stateOfMeeting } from './meeting-state';
import { findMeetingWord, slotWordsOf } from './slot-words';
import type { Instant, Zone } from './time';

/** How many past meetings a standing looks back on. */
export const standingLength = 4;

/**
 * How a rhythm stands: its last four meetings that are over, oldest first, by `stateOfMeeting`; `held` of `of`, which
 * leaves out the excused and those not observed; and the days since the last one held, of all given.
 * @param meetings Those of the rhythm, in any order.
 */
export function standingOf(
  meetings: readonly Meeting[],
  words: readonly SlotWord[],
  { now, zone }: { now: Instant; zone: Zone },
): RhythmStanding {
  const said = slotWordsOf(words);
  const past = meetings
    .filter((meeting) => meeting.startAt <= now)
    .toSorted(byStart)
    .map((meeting) => ({
      state: stateOfMeeting(meeting, findMeetingWord(said, meeting)?.word, now),
      startAt: meeting.startAt,
    }))
    .filter(({ state }) => state !== 'upcoming');
  const recent = past.slice(-standingLength);
  const lastHeld = past.findLast(({ state }) => heldStates.has(state));
  return {
    recent,
    held: recent.filter(({ state }) => heldStates.has(state)).length,
    of: recent.filter(isDue).length,
    ...(lastHeld === undefined
      ? {}
      : { daysSinceHeld: daysBetween(localDayOf(lastHeld.startAt, zone), localDayOf(now, zone)) }),
  };
}
