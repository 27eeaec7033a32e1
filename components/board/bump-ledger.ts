import { byStart } from '../../lib/domain/assign-meetings';
import { localDayOf } from '../../lib/domain/day-range';
import type { Displacer, Meeting } from '../../lib/domain/meeting';
import type { MeetingKind } from '../../lib/domain/meeting-kind';
import { shortNoticeHours } from '../../lib/domain/moves';
import { joinReplaced } from '../../lib/domain/replaced-meeting';
import type { SlotOutcome } from '../../lib/domain/slot';
import { spaceOf } from '../../lib/domain/slot-space';
import type { Instant, Zone } from '../../lib/domain/time';
import { outcomesOfWeeks, type BoardWeek } from './board-weeks';

/**
 * What took a slot that was given up: a call with a customer, another management meeting, an event that is none of ours
 * and of which no more is known than who is in it, or nothing that we know of.
 */
export type InItsPlace =
  | { type: 'customer-call' }
  | { type: 'meeting'; kind: MeetingKind }
  | { type: 'busy'; with: Displacer }
  | { type: 'unknown' };

/** One move or cancellation, as it was seen. */
export interface Bump {
  id: string;
  slotId: string;
  kind: MeetingKind;
  personId?: string;
  /** When the change was found; absent: its time is not known. */
  seenAt?: Instant;
  fromAt: Instant;
  /** Absent: it was cancelled. */
  toAt?: Instant;
  what: 'moved' | 'moved-out' | 'cancelled';
  /**
   * How long before the start, in ms: `least` when the change was found (below 0: afterwards), `most` when it was last
   * seen in its old place (absent: it was not).
   */
  lead?: { least: number; most?: number };
  isShortNotice: boolean;
  by: 'manager' | 'seller' | 'tool' | 'unknown';
  inItsPlace: InItsPlace;
}

/** The ledger of a period, latest first. */
export interface BumpLedger {
  bumps: Bump[];
  places: { type: InItsPlace['type']; count: number }[];
}

const placeOrder: readonly InItsPlace['type'][] = ['customer-call', 'meeting', 'busy', 'unknown'];

/** Each change of start and each cancellation of the slots' meetings; one that serves several slots counts once. */
export function bumpLedger(
  weeks: readonly BoardWeek[],
  meetings: readonly Meeting[],
  { zone }: { zone: Zone },
): BumpLedger {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const sorted = meetings.filter(({ isStanding, isCancelled }) => isStanding && !isCancelled).toSorted(byStart);
  const ledger = new Map<string, Bump>();
  for (const outcome of outcomesOfWeeks(weeks)) {
    const found = byId.get(outcome.occurrence ?? '');
    if (found === undefined || outcome.state === 'excused') continue;
    const meeting = joinReplaced(found, byId.get(outcome.replaced ?? ''));
    for (const bump of bumpsOf(outcome, meeting, sorted, zone)) if (!ledger.has(bump.id)) ledger.set(bump.id, bump);
  }
  const bumps = [...ledger.values()].toSorted((a, b) => (b.seenAt ?? b.fromAt) - (a.seenAt ?? a.fromAt));
  const places = placeOrder.flatMap((type) => {
    const count = bumps.filter(({ inItsPlace }) => inItsPlace.type === type).length;
    return count === 0 ? [] : [{ type, count }];
  });
  return { bumps, places };
}

function bumpsOf(outcome: SlotOutcome, meeting: Meeting, others: readonly Meeting[], zone: Zone): Bump[] {
  const { slot, state } = outcome;
  const length = meeting.endAt - meeting.startAt;
  const base = (fromAt: Instant, displacedBy: Displacer | undefined) => ({
    slotId: slot.id,
    kind: slot.kind,
    ...(slot.personId === undefined ? {} : { personId: slot.personId }),
    fromAt,
    inItsPlace: inPlaceOf(meeting.id, fromAt, length, others, displacedBy),
  });
  const moves = meeting.moves.map((move, index): Bump => {
    const { seenAt, fromAt, toAt, stoodAt, isAuto, displacedBy } = move;
    return {
      ...base(fromAt, displacedBy),
      id: `${meeting.id}/${index}`,
      seenAt,
      toAt,
      what: localDayOf(toAt, zone) > spaceOf(slot).until ? 'moved-out' : 'moved',
      lead: { least: fromAt - seenAt, ...(stoodAt === undefined ? {} : { most: fromAt - stoodAt }) },
      isShortNotice: isShort(fromAt, stoodAt ?? seenAt),
      by: isAuto === true ? 'tool' : 'unknown',
    };
  });
  if (state !== 'cancelled') return moves;
  const { lastSeenAt, startAt, decline } = meeting;
  const isGone = meeting.isCancelled || !meeting.isStanding;
  const foundAt = isGone ? meeting.goneAt : decline?.seenAt;
  const stoodAt = isGone && lastSeenAt > 0 ? lastSeenAt : decline?.stoodAt;
  return [
    ...moves,
    {
      ...base(startAt, meeting.displacedBy),
      id: `${meeting.id}/gone`,
      ...(foundAt === undefined ? {} : { seenAt: foundAt }),
      what: 'cancelled',
      ...(foundAt === undefined
        ? {}
        : { lead: { least: startAt - foundAt, ...(stoodAt === undefined ? {} : { most: startAt - stoodAt }) } }),
      isShortNotice: stoodAt !== undefined && isShort(startAt, stoodAt),
      by: outcome.by ?? 'unknown',
    },
  ];
}

/** The domain's rule for one change (`isShortNotice`): it still stood less than a day before the start that it lost. */
const isShort = (fromAt: Instant, stoodAt: Instant): boolean => fromAt - stoodAt < shortNoticeHours * 3_600_000;

/** What now stands in the span that was given up. Only meetings of a kind are kept, so "nothing" cannot be said. */
function inPlaceOf(
  id: string,
  fromAt: Instant,
  length: number,
  others: readonly Meeting[],
  displacedBy: Displacer | undefined,
): InItsPlace {
  const inPlace = others.filter(
    (other) => other.id !== id && !other.isAllDay && other.startAt < fromAt + length && other.endAt > fromAt,
  );
  if (inPlace.some(({ kind }) => kind === 'joint-call')) return { type: 'customer-call' };
  const [first] = inPlace;
  if (first !== undefined) return { type: 'meeting', kind: first.kind };
  return displacedBy === undefined ? { type: 'unknown' } : { type: 'busy', with: displacedBy };
}
