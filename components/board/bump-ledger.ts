import { byStart } from '../../lib/domain/assign-meetings';
import { localDayOf } from '../../lib/domain/day-range';
import type { Meeting } from '../../lib/domain/meeting';
import type { MeetingKind } from '../../lib/domain/meeting-kind';
import { shortNoticeHours } from '../../lib/domain/moves';
import type { SlotOutcome } from '../../lib/domain/slot';
import { spaceOf } from '../../lib/domain/slot-space';
import type { Instant, Zone } from '../../lib/domain/time';
import { outcomesOfWeeks, type BoardWeek } from './board-weeks';

/** What took a slot that was given up: a call with a customer, another management meeting, or nothing that we know of. */
export type InItsPlace = { type: 'customer-call' } | { type: 'meeting'; kind: MeetingKind } | { type: 'unknown' };

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

const placeOrder: readonly InItsPlace['type'][] = ['customer-call', 'meeting', 'unknown'];

/** Each change of start and each cancellation of the slots' meetings; one that serves several slots counts once. */
export function bumpLedger(
  weeks: readonly BoardWeek[],
  meetings: readonly Meeting[],
  { zone }: { zone: Zone },
): BumpLedger {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const sorted = meetings.filter(({ isStanding, isCancelled }) => isStanding && !isCancelled).toSorted(byStart);
  const found = new Map<string, Bump>();
  for (const outcome of outcomesOfWeeks(weeks)) {
    const meeting = byId.get(outcome.occurrence ?? '');
    if (meeting === undefined || outcome.state === 'excused') continue;
    for (const bump of bumpsOf(outcome, meeting, sorted, zone)) if (!found.has(bump.id)) found.set(bump.id, bump);
  }
  const bumps = [...found.values()].toSorted((a, b) => (b.seenAt ?? b.fromAt) - (a.seenAt ?? a.fromAt));
  const places = placeOrder.flatMap((type) => {
    const count = bumps.filter(({ inItsPlace }) => inItsPlace.type === type).length;
    return count === 0 ? [] : [{ type, count }];
  });
  return { bumps, places };
}

function bumpsOf(outcome: SlotOutcome, meeting: Meeting, others: readonly Meeting[], zone: Zone): Bump[] {
  const { slot, state } = outcome;
  const length = meeting.endAt - meeting.startAt;
  const base = (fromAt: Instant) => ({
    slotId: slot.id,
    kind: slot.kind,
    ...(slot.personId === undefined ? {} : { personId: slot.personId }),
    fromAt,
    inItsPlace: inPlaceOf(meeting.id, fromAt, length, others),
  });
  const moves = meeting.moves.map((move, index): Bump => {
    const { seenAt, fromAt, toAt, stoodAt, isAuto } = move;
    return {
      ...base(fromAt),
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
  const { goneAt, lastSeenAt, startAt } = meeting;
  const stoodAt = lastSeenAt > 0 ? lastSeenAt : undefined;
  const isGone = meeting.isCancelled || !meeting.isStanding;
  return [
    ...moves,
    {
      ...base(startAt),
      id: `${meeting.id}/gone`,
      ...(goneAt === undefined ? {} : { seenAt: goneAt }),
      what: 'cancelled',
      ...(goneAt === undefined
        ? {}
        : { lead: { least: startAt - goneAt, ...(stoodAt === undefined ? {} : { most: startAt - stoodAt }) } }),
      // One that was declined and left standing has no moment of its own.
      isShortNotice: isGone && stoodAt !== undefined && isShort(startAt, stoodAt),
      by: outcome.by ?? 'unknown',
    },
  ];
}

/** The domain's rule for one change (`isShortNotice`): it still stood less than a day before the start that it lost. */
const isShort = (fromAt: Instant, stoodAt: Instant): boolean => fromAt - stoodAt < shortNoticeHours * 3_600_000;

/** What now stands in the span that was given up. Only meetings of a kind are kept, so "nothing" cannot be said. */
function inPlaceOf(id: string, fromAt: Instant, length: number, others: readonly Meeting[]): InItsPlace {
  const inPlace = others.filter(
    (other) => other.id !== id && !other.isAllDay && other.startAt < fromAt + length && other.endAt > fromAt,
  );
  if (inPlace.some(({ kind }) => kind === 'joint-call')) return { type: 'customer-call' };
  const [first] = inPlace;
  return first === undefined ? { type: 'unknown' } : { type: 'meeting', kind: first.kind };
}
