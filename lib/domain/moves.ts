import type { Meeting } from './meeting';
import type { Instant } from './time';

/** Less notice than this is short (cadence-practice D: 24 hours, configurable). */
export const shortNoticeHours = 24;

/** Whether a meeting stands elsewhere than where it was first seen. */
export const isMoved = (meeting: Pick<Meeting, 'startAt' | 'firstStartAt'>): boolean =>
  meeting.startAt !== meeting.firstStartAt;

/**
 * Whether it was moved or cancelled at short notice: it still stood less than `hours` before the start that it lost.
 * When it was last seen standing decides, not when the change was found, as a look may come long after a change that
 * was made in good time. What was found without an earlier look at the old place goes by when it was found.
 * A decline counts where another answer was seen before it.
 */
export function isShortNotice(meeting: Meeting, hours: number = shortNoticeHours): boolean {
  const isShort = (startAt: Instant, stoodAt: Instant): boolean => startAt - stoodAt < hours * 3_600_000;
  const isLost = meeting.isCancelled || !meeting.isStanding;
  return (
    meeting.moves.some((move) => isShort(move.fromAt, move.stoodAt ?? move.seenAt)) ||
    (isLost && meeting.lastSeenAt > 0 && isShort(meeting.startAt, meeting.lastSeenAt)) ||
    (meeting.decline?.stoodAt !== undefined && isShort(meeting.startAt, meeting.decline.stoodAt))
  );
}

/** Whether its last move was a scheduling tool's: nobody is to be blamed for it. */
export const isAutoMoved = (meeting: Pick<Meeting, 'moves'>): boolean => meeting.moves.at(-1)?.isAuto === true;

/** Where it first stood, or, moved and moved back, where it stood before it came back; undefined: never moved. */
export function findMovedFrom(meeting: Pick<Meeting, 'startAt' | 'firstStartAt' | 'moves'>): Instant | undefined {
  return isMoved(meeting) ? meeting.firstStartAt : meeting.moves.at(-1)?.fromAt;
}
