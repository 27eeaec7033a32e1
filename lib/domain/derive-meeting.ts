import { mustShow } from './coverage';
import type { Coverage, Meeting, Move, Sighting } from './meeting';
import { hasBeenSeenOff, isDeclined } from './meeting-evidence';
import type { MeetingKind } from './meeting-kind';
import { rhythmKey, rhythmOf } from './rhythm';
import type { Instant } from './time';

/** What classification says of an event that is of a kind. */
export interface MeetingBits {
  kind: MeetingKind;
  personIds: readonly string[];
  withTeam: boolean;
  isMixed: boolean;
  isRecurring: boolean;
  /** The sighting's calendar is mine: looks at it, not at a colleague's, then tell whether the meeting stands. */
  isOwnCalendar?: boolean;
}

/** Two looks that miss a meeting are two only when at least this far apart: a page that is still loading is one look. */
export const secondLookMs = 60_000;

/**
 * The meeting after one more sighting. A pure fold: sightings and looks must come in order of time (`rebuildMeetings`).
 *
 * A standing sighting sets everything it says; what it does not say stays. A missing one counts a missed look; the
 * second, at least a minute later, makes the meeting gone since the first. The calendar's own word makes it gone and
 * cancelled at once. Missing on another calendar than the meeting's proves nothing, nor of one that I declined.
 */
export function deriveMeeting(previous: Meeting | undefined, sighting: Sighting, bits: MeetingBits): Meeting {
  const known = previous ?? firstOf(sighting, bits);
  const seen =
    sighting.stoodAt === undefined ? known : { ...known, lastSeenAt: Math.max(known.lastSeenAt, sighting.stoodAt) };
  const judged = { ...seen, ...judgedBy(bits, seen, sighting), updatedAt: sighting.seenAt };
  const meeting = withDecline(judged, seen, sighting.seenAt);
  if (sighting.isCancelled === true) return cancelled(meeting, sighting);
  return sighting.isStanding ? standing(meeting, sighting) : missed(meeting, sighting);
}

/**
 * The meeting after a complete look that must have shown it and of which no sighting says that it was missing: it stood.
 * A meeting that is missed or gone comes back by a sighting only, and partial coverage confirms nothing by itself; nor
 * does any of a meeting that I declined (`canBeHidden`).
 */
export function withCoverage(meeting: Meeting, coverage: Coverage, seenAt: Instant = coverage.lastSeenAt): Meeting {
  const isConfirmed =
    meeting.isStanding &&
    meeting.missedLooks === 0 &&
    !canBeHidden(meeting) &&
    mustShow(coverage, meeting) &&
    seenAt > meeting.lastSeenAt;
  return isConfirmed ? { ...meeting, lastSeenAt: seenAt } : meeting;
}

/**
 * Ids of the meetings that this look must have shown and did not, and of which it is worth keeping a missing sighting
 * (`isStanding: false`, `stoodAt`: the meeting's `lastSeenAt`). None for a partial look. Of one that I declined only the
 * first look after its end: that it was not taken up again.
 * @param present `occurrenceKey`s of all events that stood there.
 */
export function absentIn(meetings: readonly Meeting[], coverage: Coverage, present: ReadonlySet<string>): string[] {
  return meetings
    .filter(
      (meeting) =>
        meeting.isStanding &&
        !present.has(meeting.id) &&
        mustShow(coverage, meeting) &&
        (canBeHidden(meeting)
          ? coverage.lastSeenAt >= meeting.endAt && !hasBeenSeenOff(meeting)
          : isAnotherLook(meeting, coverage.lastSeenAt)),
    )
    .map((meeting) => meeting.id);
}

/**
 * Whether a sighting says something new of a meeting and is to be kept: a change, a return, or that it stood at its end
 * where no complete look will say so.
 * @param coverage The complete look that the sighting is part of, if any.
 */
export function isNews(previous: Meeting | undefined, sighting: Sighting, coverage?: Coverage): boolean {
  if (previous === undefined || !sighting.isStanding || sighting.isCancelled === true) return true;
  const isReturn = !previous.isStanding || previous.missedLooks > 0;
  const isChange =
    sighting.startAt !== previous.startAt ||
    sighting.endAt !== previous.endAt ||
    (sighting.title ?? previous.title) !== previous.title ||
    (sighting.response ?? previous.response) !== previous.response ||
    (sighting.declinedBy !== undefined && sortedSet(sighting.declinedBy).join() !== previous.declinedBy.join());
  const isLooked = coverage !== undefined && mustShow(coverage, previous) && !canBeHidden(previous);
  const isProof = sighting.seenAt >= sighting.endAt && previous.lastSeenAt < sighting.endAt;
  return isReturn || isChange || (isProof && !isLooked);
}

/** A calendar may be set to hide what its owner declined: whether that stands there tells nothing. */
const canBeHidden = (meeting: Pick<Meeting, 'response'>): boolean => meeting.response === 'declined';

const isAnotherLook = (meeting: Meeting, seenAt: Instant): boolean =>
  meeting.missedAt === undefined || seenAt - meeting.missedAt >= secondLookMs;

/** Every id once, sorted. */
const sortedSet = (ids: readonly string[]): string[] => [...new Set(ids)].toSorted();

function firstOf(sighting: Sighting, bits: MeetingBits): Meeting {
  const { occurrence, series, calendar, seenAt, startAt, endAt } = sighting;
  return {
    id: occurrence,
    series,
    calendar,
    kind: bits.kind,
    personIds: [],
    withTeam: bits.withTeam,
    isMixed: bits.isMixed,
    rhythm: rhythmKey(rhythmOf({ ...bits, series })),
    startAt,
    endAt,
    isAllDay: sighting.isAllDay ?? false,
    firstStartAt: startAt,
    firstSeenAt: seenAt,
    // Never seen standing, until a standing sighting says so.
    lastSeenAt: 0,
    isStanding: true,
    missedLooks: 0,
    isCancelled: false,
    response: 'unknown',
    declinedBy: [],
    moves: [],
    isRecurring: bits.isRecurring,
    updatedAt: seenAt,
  };
}

/** What the classification and the answers in a sighting set. */
function judgedBy(bits: MeetingBits, previous: Meeting, sighting: Sighting): Partial<Meeting> {
  const { title, response, declinedBy } = sighting;
  return {
    kind: bits.kind,
    personIds: sortedSet(bits.personIds),
    withTeam: bits.withTeam,
    isMixed: bits.isMixed,
    rhythm: rhythmKey(rhythmOf({ ...bits, series: sighting.series })),
    isRecurring: bits.isRecurring,
    calendar: bits.isOwnCalendar === true ? sighting.calendar : previous.calendar,
    ...(title === undefined ? {} : { title }),
    ...(response === undefined ? {} : { response }),
    ...(declinedBy === undefined ? {} : { declinedBy: sortedSet(declinedBy) }),
  };
}

/** Since when one of the two is known to have declined. An answer that was not known before may be as old as the event. */
function withDecline(meeting: Meeting, before: Meeting, seenAt: Instant): Meeting {
  const { decline, ...rest } = meeting;
  const [personId, ...others] = meeting.personIds;
  if (!isDeclined(meeting, others.length === 0 ? personId : undefined)) return rest;
  const isNewlyMine = meeting.response === 'declined' && before.response !== 'unknown' && before.lastSeenAt > 0;
  return { ...rest, decline: decline ?? { seenAt, ...(isNewlyMine ? { stoodAt: before.lastSeenAt } : {}) } };
}

function cancelled(meeting: Meeting, { seenAt, stoodAt }: Sighting): Meeting {
  return { goneAt: Math.max(stoodAt ?? seenAt, meeting.lastSeenAt), ...meeting, isStanding: false, isCancelled: true };
}

function missed(meeting: Meeting, { calendar, seenAt, displacedBy }: Sighting): Meeting {
  if (!meeting.isStanding || calendar !== meeting.calendar) return meeting;
  if (canBeHidden(meeting)) return { ...meeting, missedAt: seenAt };
  if (!isAnotherLook(meeting, seenAt)) return meeting;
  const missedLooks = meeting.missedLooks + 1;
  const isGone = missedLooks >= 2;
  return {
    ...meeting,
    missedLooks,
    missedAt: seenAt,
    ...(displacedBy === undefined ? {} : { displacedBy }),
    ...(isGone ? { isStanding: false, goneAt: meeting.missedAt ?? seenAt } : {}),
  };
}

function standing(meeting: Meeting, sighting: Sighting): Meeting {
  const { goneAt: _gone, missedAt: _missed, displacedBy, ...kept } = meeting;
  const isMoved = sighting.startAt !== meeting.startAt;
  // A look at its old week may have found it missing before this one found it in another.
  const taker = sighting.displacedBy ?? displacedBy;
  const move: Move = {
    seenAt: sighting.seenAt,
    fromAt: meeting.startAt,
    toAt: sighting.startAt,
    ...(meeting.lastSeenAt === 0 ? {} : { stoodAt: meeting.lastSeenAt }),
    ...(sighting.isAutoMoved === true ? { isAuto: true } : {}),
    ...(taker === undefined ? {} : { displacedBy: taker }),
  };
  return {
    ...kept,
    startAt: sighting.startAt,
    endAt: sighting.endAt,
    isAllDay: sighting.isAllDay ?? meeting.isAllDay,
    lastSeenAt: Math.max(meeting.lastSeenAt, sighting.seenAt),
    isStanding: true,
    isCancelled: false,
    missedLooks: 0,
    moves: isMoved ? [...meeting.moves, move] : meeting.moves,
  };
}
