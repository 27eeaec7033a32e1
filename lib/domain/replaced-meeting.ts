import type { Meeting } from './meeting';
import { isPresumedHeld } from './meeting-evidence';

/**
 * Whether one meeting came in the place of another that went: the user moved it by deleting it and making it anew, or
 * "this and following" put the rest of a series elsewhere, under an id of its own. It was first seen after the other
 * was last seen; two that stood side by side are two. Which period and people are asked for, the caller says.
 */
export const isReplacing = (meeting: Meeting, other: Meeting, personId: string | undefined): boolean =>
  meeting.id !== other.id &&
  (!other.isStanding || other.isCancelled) &&
  other.lastSeenAt > 0 &&
  other.lastSeenAt < meeting.firstSeenAt &&
  !isPresumedHeld(other, personId);

/** A meeting with the steps of the one that it replaces before its own: it first stood where that one did. */
export function joinReplaced(meeting: Meeting, replaced: Meeting | undefined): Meeting {
  if (replaced === undefined) return meeting;
  const { displacedBy } = replaced;
  const step = {
    seenAt: meeting.firstSeenAt,
    fromAt: replaced.startAt,
    toAt: meeting.firstStartAt,
    stoodAt: replaced.lastSeenAt,
    ...(displacedBy === undefined ? {} : { displacedBy }),
  };
  const isElsewhere = step.fromAt !== step.toAt;
  return {
    ...meeting,
    firstStartAt: replaced.firstStartAt,
    moves: [...replaced.moves, ...(isElsewhere ? [step] : []), ...meeting.moves],
  };
}
