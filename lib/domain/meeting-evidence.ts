import type { Meeting } from './meeting';

/** Whether a meeting was seen on the calendar at or after its end, and the calendar did not say cancelled. */
export const hasStoodAtEnd = (meeting: Meeting): boolean => !meeting.isCancelled && meeting.lastSeenAt >= meeting.endAt;

/**
 * Whether one of the two is known to have declined: me, or the person it is held with. With the team (no person): me,
 * or everyone it names. An unknown answer is not a decline.
 */
export function isDeclined(meeting: Meeting, personId?: string): boolean {
  if (meeting.response === 'declined') return true;
  if (personId !== undefined) return meeting.declinedBy.includes(personId);
  return meeting.personIds.length > 0 && meeting.personIds.every((id) => meeting.declinedBy.includes(id));
}

/**
 * Whether a meeting that one of the two declined was looked for at its end: it still stood so, or was not shown, which a
 * calendar may do with what was declined. Until then it may be taken up again.
 */
export const hasBeenSeenOff = (meeting: Meeting): boolean =>
  Math.max(meeting.lastSeenAt, meeting.missedAt ?? 0) >= meeting.endAt;

/** Whether what was seen says that it took place: it stood at its end and neither of the two had declined. */
export const isPresumedHeld = (meeting: Meeting, personId?: string): boolean =>
  hasStoodAtEnd(meeting) && !isDeclined(meeting, personId);

/** Whether it stands on the calendar and neither of the two has declined. */
export const isOn = (meeting: Meeting, personId?: string): boolean =>
  meeting.isStanding && !isDeclined(meeting, personId);
