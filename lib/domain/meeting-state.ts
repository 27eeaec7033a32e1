import type { Word } from './cadence';
import type { Meeting } from './meeting';
import { hasBeenSeenOff, isDeclined, isOn, isPresumedHeld } from './meeting-evidence';
import { isMoved } from './moves';
import type { SlotState } from './slot';
import type { Instant } from './time';

/**
 * The state of one meeting for itself, without commitment and period, by the same precedence as slots: so never
 * `moved-out` or `not-scheduled`. With one person it asks for that person's decline, else for everyone's.
 * @param word The user's word on it, if any.
 */
export function stateOfMeeting(meeting: Meeting, word: Word | undefined, now: Instant): SlotState {
  const personId = meeting.personIds.length === 1 ? meeting.personIds[0] : undefined;
  if (word !== undefined) return word;
  if (now < meeting.endAt && isOn(meeting, personId)) return 'upcoming';
  if (isPresumedHeld(meeting, personId)) return isMoved(meeting) ? 'held-moved' : 'held-presumed';
  if (meeting.isCancelled || !meeting.isStanding) return 'cancelled';
  if (now < meeting.endAt) return 'upcoming';
  return isDeclined(meeting, personId) && hasBeenSeenOff(meeting) ? 'cancelled' : 'unseen';
}
