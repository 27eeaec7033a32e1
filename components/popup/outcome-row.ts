import type { ExcuseReason } from '../../lib/domain/cadence';
import type { Meeting } from '../../lib/domain/meeting';
import type { MeetingKind } from '../../lib/domain/meeting-kind';
import type { Person } from '../../lib/domain/person';
import type { SlotOutcome, SlotState } from '../../lib/domain/slot';
import type { Instant, LocalDay } from '../../lib/domain/time';

/** One slot as the popup shows it: its outcome, with the name and what was seen of its meeting. */
export interface OutcomeRow {
  slotId: string;
  kind: MeetingKind;
  /** Absent: the team. */
  personId?: string;
  name?: string;
  state: SlotState;
  isAtRisk: boolean;
  flags: SlotOutcome['flags'];
  /** The period that the slot belongs to. */
  from: LocalDay;
  until: LocalDay;
  minutes: number;
  occurrence?: string;
  startAt?: Instant;
  endAt?: Instant;
  reason?: ExcuseReason;
  by?: 'manager' | 'seller' | 'unknown';
  movedFromAt?: Instant;
  /** The last look at which the meeting stood, or the last before its end for `unseen`. */
  lastSeenAt?: Instant;
  /** Since when the meeting is known to be gone. */
  goneAt?: Instant;
  /** It stands on the calendar, as far as is known. */
  isStanding: boolean;
  /** How many of the roster declined it, me included. */
  declinedCount: number;
  /** The user said so; it can be taken back. */
  isSaid: boolean;
}

/** Makes the row of an outcome. `said` holds the slots that the user spoke of. */
export function outcomeRow(
  outcome: SlotOutcome,
  people: ReadonlyMap<string, Person>,
  meetings: ReadonlyMap<string, Meeting>,
  said: ReadonlySet<string>,
): OutcomeRow {
  const { slot } = outcome;
  const meeting = outcome.occurrence === undefined ? undefined : meetings.get(outcome.occurrence);
  const name = slot.personId === undefined ? undefined : people.get(slot.personId)?.name;
  const lastSeenAt = outcome.lastSeenAt ?? meeting?.lastSeenAt;
  return {
    slotId: slot.id,
    kind: slot.kind,
    ...(slot.personId !== undefined && { personId: slot.personId }),
    ...(name !== undefined && { name }),
    state: outcome.state,
    isAtRisk: outcome.isAtRisk,
    flags: outcome.flags,
    from: slot.from,
    until: slot.until,
    minutes: slot.minutes,
    ...(outcome.occurrence !== undefined && { occurrence: outcome.occurrence }),
    ...(outcome.startAt !== undefined && { startAt: outcome.startAt }),
    ...(outcome.endAt !== undefined && { endAt: outcome.endAt }),
    ...(outcome.reason !== undefined && { reason: outcome.reason }),
    ...(outcome.by !== undefined && { by: outcome.by }),
    ...(outcome.movedFromAt !== undefined && { movedFromAt: outcome.movedFromAt }),
    ...(lastSeenAt !== undefined && { lastSeenAt }),
    ...(meeting?.goneAt !== undefined && { goneAt: meeting.goneAt }),
    isStanding: meeting !== undefined && meeting.isStanding && !meeting.isCancelled,
    declinedCount: (meeting?.declinedBy.length ?? 0) + (meeting?.response === 'declined' ? 1 : 0),
    isSaid: said.has(slot.id),
  };
}

/** The parts of a score that can be opened; `due` is held and missed together, `risk` a part of `upcoming`. */
export const scoreParts = [
  'due',
  'held',
  'presumed',
  'moved',
  'missed',
  'risk',
  'upcoming',
  'excused',
  'unseen',
] as const;
export type ScorePart = (typeof scoreParts)[number];

const parts: Record<SlotState, readonly ScorePart[]> = {
  held: ['due', 'held'],
  'held-presumed': ['due', 'held', 'presumed'],
  'held-moved': ['due', 'held', 'moved'],
  'no-show': ['due', 'missed'],
  'not-held': ['due', 'missed'],
  'moved-out': ['due', 'missed'],
  cancelled: ['due', 'missed'],
  'not-scheduled': ['due', 'missed'],
  upcoming: ['upcoming'],
  excused: ['excused'],
  unseen: ['unseen'],
};

/** Whether a row counts under a part of the score. */
export const isInPart = (row: Pick<OutcomeRow, 'state' | 'isAtRisk'>, part: ScorePart): boolean =>
  part === 'risk' ? row.state === 'upcoming' && row.isAtRisk : parts[row.state].includes(part);
