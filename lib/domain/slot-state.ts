import type { Absence, SlotWord } from './cadence';
import { assignMeetings, type Assigned } from './assign-meetings';
import { areDaysSeen, findLastLook, seenOf, type Seen } from './coverage';
import { findExcuse } from './excuse';
import type { Coverage, Meeting } from './meeting';
import { hasBeenSeenOff, isDeclined, isOn, isPresumedHeld } from './meeting-evidence';
import { findMovedFrom, isAutoMoved, isMoved, isShortNotice, shortNoticeHours } from './moves';
import type { Person } from './person';
import { joinReplaced } from './replaced-meeting';
import { isAtRisk } from './slot-risk';
import { spaceOf, spaceSpanOf } from './slot-space';
import { findSlotWord, slotWordsOf, type SlotWords } from './slot-words';
import type { Slot, SlotOutcome, SlotState } from './slot';
import type { Instant, Zone } from './time';

/** All that is known besides slots and meetings. */
export interface Knowledge {
  words: readonly SlotWord[];
  absences: readonly Absence[];
  coverage: readonly Coverage[];
  people: readonly Person[];
  /** Addresses of my own calendars; only they prove absence. Empty: any calendar. */
  calendars?: readonly string[];
  /** Less notice than this is short; 24 when absent. */
  shortNoticeHours?: number;
  now: Instant;
  /** The home zone. */
  zone: Zone;
}

/** `Knowledge`, indexed for many slots. Made by `evidenceOf`. */
export interface Evidence {
  words: SlotWords;
  absences: readonly Absence[];
  seen: Seen;
  /** Ids of my own managers: with them I am the seller. */
  managers: ReadonlySet<string>;
  shortNoticeHours: number;
  now: Instant;
  zone: Zone;
}

/** Looks older than this say nothing of what is still to come. */
const freshLookMs = 7 * 24 * 3_600_000;

/** Indexes what is known, once for all slots. */
export const evidenceOf = (knowledge: Knowledge): Evidence => ({
  words: slotWordsOf(knowledge.words),
  absences: knowledge.absences,
  seen: seenOf(knowledge.coverage, knowledge.calendars ?? [], knowledge.now - freshLookMs),
  managers: new Set(knowledge.people.filter(({ relation }) => relation === 'manager').map(({ id }) => id)),
  shortNoticeHours: knowledge.shortNoticeHours ?? shortNoticeHours,
  now: knowledge.now,
  zone: knowledge.zone,
});

/** What became of each slot, in the slots' order, and the meetings that fill none (see `assignMeetings`). */
export function outcomesOf(
  slots: readonly Slot[],
  meetings: readonly Meeting[],
  evidence: Evidence,
): { outcomes: SlotOutcome[]; extra: Meeting[] } {
  const { bySlotId, extra } = assignMeetings(slots, meetings, evidence);
  return { outcomes: slots.map((slot) => outcomeOf(slot, bySlotId.get(slot.id), evidence)), extra };
}

/** What became of one slot: its state by the precedence of cadence-practice D, and the flags beside it. */
export function outcomeOf(slot: Slot, assigned: Assigned | undefined, evidence: Evidence): SlotOutcome {
  const joined = assigned && { ...assigned, meeting: joinReplaced(assigned.meeting, assigned.replaced) };
  const meeting = joined?.meeting;
  const word = findSlotWord(evidence.words, slot, meeting);
  const absence = findExcuse(slot, meeting, evidence.absences, evidence.zone);
  const told = stateOf(slot, joined, { word, isAbsent: absence !== undefined }, evidence);
  const isRamping = slot.isRamp === true && missedStates.has(told);
  const state = isRamping ? 'excused' : told;
  const reason = absence ?? (isRamping ? 'ramping' : word?.reason);
  const movedFromAt = meeting && findMovedFrom(meeting);
  const lastSeenAt = state === 'unseen' ? findLastSeen(slot, meeting, evidence) : undefined;
  return {
    slot,
    state,
    flags: {
      isMixed: meeting?.isMixed ?? false,
      isAutoMoved: meeting !== undefined && isAutoMoved(meeting),
      isShortNotice: meeting !== undefined && isShortNotice(meeting, evidence.shortNoticeHours),
    },
    ...(meeting === undefined ? {} : { occurrence: meeting.id, startAt: meeting.startAt, endAt: meeting.endAt }),
    ...(assigned?.replaced === undefined ? {} : { replaced: assigned.replaced.id }),
    ...(state === 'excused' && reason !== undefined ? { reason } : {}),
    ...(state === 'cancelled' && meeting !== undefined ? { by: cancelledBy(slot, meeting, evidence) } : {}),
    ...(movedFromAt === undefined ? {} : { movedFromAt }),
    ...(meeting === undefined || meeting.moves.length === 0 ? {} : { moves: meeting.moves.length }),
    ...(lastSeenAt === undefined ? {} : { lastSeenAt }),
    isAtRisk: state === 'upcoming' && isAtRisk(slot, assigned, evidence),
  };
}

/** What a commitment that is new does not count against anyone. */
const missedStates: ReadonlySet<SlotState> = new Set<SlotState>([
  'no-show',
  'not-held',
  'moved-out',
  'cancelled',
  'not-scheduled',
]);

function stateOf(
  slot: Slot,
  assigned: Assigned | undefined,
  { word, isAbsent }: { word: SlotWord | undefined; isAbsent: boolean },
  evidence: Evidence,
): SlotState {
  if (isAbsent) return 'excused';
  if (word !== undefined) return word.word;
  if (evidence.now < lastPossibleEnd(slot, assigned, evidence.zone)) return 'upcoming';
  if (assigned === undefined) {
    return areDaysSeen(evidence.seen.past, spaceOf(slot), evidence.zone) ? 'not-scheduled' : 'unseen';
  }
  const { meeting, as } = assigned;
  if (as === 'moved-out') return 'moved-out';
  if (isPresumedHeld(meeting, slot.personId)) return isMoved(meeting) ? 'held-moved' : 'held-presumed';
  return isOff(meeting, slot.personId) ? 'cancelled' : 'unseen';
}

/**
 * The end of the meeting that stands for the slot; with none, or one that is declined, gone or moved out, the end of the
 * period, as another may still be held in it. A meeting that ended is thus no longer to come, though its week is not over.
 */
function lastPossibleEnd(slot: Slot, assigned: Assigned | undefined, zone: Zone): Instant {
  const stands =
    assigned?.as === 'fills' &&
    (isOn(assigned.meeting, slot.personId) || isPresumedHeld(assigned.meeting, slot.personId));
  return stands ? assigned.meeting.endAt : spaceSpanOf(slot, zone).untilAt;
}

/** Removed by two looks, cancelled by the calendar's word, or declined and still so when it was looked for at its end. */
const isOff = (meeting: Meeting, personId: string | undefined): boolean =>
  meeting.isCancelled || !meeting.isStanding || (isDeclined(meeting, personId) && hasBeenSeenOff(meeting));

/** Whose decline is known; when both or neither declined, me first and else unknown. */
function cancelledBy(slot: Slot, meeting: Meeting, { managers }: Evidence): 'manager' | 'seller' | 'unknown' {
  const iAmSeller = slot.personId !== undefined && managers.has(slot.personId);
  if (meeting.response === 'declined') return iAmSeller ? 'seller' : 'manager';
  if (isDeclined(meeting, slot.personId)) return iAmSeller ? 'manager' : 'seller';
  return 'unknown';
}

/** The last look before the end: at the meeting, or else at any part of the period. */
function findLastSeen(slot: Slot, meeting: Meeting | undefined, { seen, zone }: Evidence): Instant | undefined {
  if (meeting !== undefined) return meeting.lastSeenAt > 0 ? meeting.lastSeenAt : undefined;
  return findLastLook(seen, spaceSpanOf(slot, zone));
}
