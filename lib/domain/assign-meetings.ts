import type { TimeSpan } from './day-range';
import type { Meeting } from './meeting';
import { isOn, isPresumedHeld } from './meeting-evidence';
import { isReplacing } from './replaced-meeting';
import { meetingsByGroup, slotGroupOf } from './slot-groups';
import type { Slot } from './slot';
import { spaceSpanOf } from './slot-space';
import type { SlotWords } from './slot-words';
import { bySlot } from './slots';
import type { Instant, Zone } from './time';

/** The meeting of a slot: it `fills` it (standing, declined or gone), or has `moved-out` of its period. */
export interface Assigned {
  meeting: Meeting;
  as: 'fills' | 'moved-out';
  /** It stands in the place of this one, which went in the same period. */
  replaced?: Meeting;
}

/** Which meeting each slot has, by slot id, and the meetings that fill none. */
export interface Assignment {
  bySlotId: Map<string, Assigned>;
  /** Meetings that fill no slot (those that moved out of a slot's period too), by start. */
  extra: Meeting[];
}

interface Place {
  slot: Slot;
  span: TimeSpan;
}

/**
 * Gives meetings to slots, the same way whatever the order of the input.
 *
 * A meeting serves slots of its kind whose period holds its start. One with a single person serves that person's slots;
 * one with several serves one slot of each of them; which of team and persons comes first says `slot-groups.ts`. Within
 * a person and kind a meeting fills one slot at most: that of the period which ends first.
 *
 * Slots take, in this order and earliest first: the meeting of which the user spoke · those that stood at their end ·
 * those still to come · those that ended unseen · those that moved to a later period (a mark only) · declined ones ·
 * those that are gone. A meeting that first stood before a slot's period never fills it: it is missed in its own period
 * and extra in this one (cadence-practice D). One that was drawn forward fills a free slot of the earlier period. One
 * that went, and whose place another took within the period, is replaced by it.
 */
export function assignMeetings(
  slots: readonly Slot[],
  meetings: readonly Meeting[],
  { now, zone, words }: { now: Instant; zone: Zone; words: SlotWords },
): Assignment {
  const bySlotId = new Map<string, Assigned>();
  const filling = new Set<string>();
  const candidates = meetingsByGroup(slots, meetings, zone);
  for (const [group, ofGroup] of Map.groupBy(slots.toSorted(bySlot), slotGroupOf)) {
    const places = ofGroup.map((slot) => ({ slot, span: spaceSpanOf(slot, zone) }));
    const personId = ofGroup[0]?.personId;
    const assigned = fillPlaces(places, candidates.get(group) ?? [], { now, personId, words });
    for (const [id, entry] of assigned) {
      bySlotId.set(id, entry);
      if (entry.as === 'fills') filling.add(entry.meeting.id);
    }
  }
  const extra = meetings.filter((meeting) => !filling.has(meeting.id)).toSorted(byStart);
  return { bySlotId, extra };
}

/** Order of meetings: by start, then by key. */
export const byStart = (a: Meeting, b: Meeting): number =>
  a.startAt - b.startAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

interface Circumstances {
  now: Instant;
  personId: string | undefined;
  words: SlotWords;
}

function fillPlaces(
  places: readonly Place[],
  meetings: readonly Meeting[],
  circumstances: Circumstances,
): Map<string, Assigned> {
  const { now, personId, words } = circumstances;
  const result = new Map<string, Assigned>();
  const used = new Set<string>();
  const give = (place: Place, meeting: Meeting, as: Assigned['as']): void => {
    result.set(place.slot.id, { meeting, as });
    used.add(meeting.id);
  };
  const sorted = meetings.toSorted(byStart);

  const pinned = new Set<string>();
  for (const place of places) {
    const occurrence = words.byKey.get(place.slot.id)?.occurrence;
    const meeting = sorted.find(({ id }) => id === occurrence);
    if (meeting === undefined || used.has(meeting.id) || !canFill(meeting, place)) continue;
    give(place, meeting, 'fills');
    pinned.add(place.slot.id);
  }

  const isStandingAndOn = (meeting: Meeting): boolean => isOn(meeting, personId);
  const passes: { as: Assigned['as']; isOne: (meeting: Meeting) => boolean }[] = [
    { as: 'fills', isOne: (meeting) => isPresumedHeld(meeting, personId) },
    { as: 'fills', isOne: (meeting) => isStandingAndOn(meeting) && meeting.endAt > now },
    { as: 'fills', isOne: isStandingAndOn },
    { as: 'moved-out', isOne: () => true },
    { as: 'fills', isOne: (meeting) => meeting.isStanding },
    { as: 'fills', isOne: () => true },
  ];
  for (const { as, isOne } of passes) {
    const fits = as === 'fills' ? canFill : hasLeft;
    for (const meeting of sorted) {
      if (used.has(meeting.id) || !isOne(meeting)) continue;
      const place = places.find((one) => !result.has(one.slot.id) && fits(meeting, one));
      if (place !== undefined) give(place, meeting, as);
    }
  }
  for (const place of places) {
    const assigned = result.get(place.slot.id);
    if (assigned?.as !== 'fills' || !assigned.meeting.isStanding) continue;
    const replaced = sorted
      .filter((other) => !used.has(other.id) && canFill(other, place) && isReplacing(assigned.meeting, other, personId))
      .toSorted((a, b) => b.lastSeenAt - a.lastSeenAt)[0];
    if (replaced === undefined) continue;
    result.set(place.slot.id, { ...assigned, replaced });
    used.add(replaced.id);
  }
  return inOrderWithinPeriods(places, result, pinned);
}

const isWithin = (at: Instant, span: TimeSpan): boolean => span.fromAt <= at && at < span.untilAt;

/** It stands in the period and did not come from an earlier one. */
const canFill = (meeting: Meeting, { span }: Place): boolean =>
  isWithin(meeting.startAt, span) && meeting.firstStartAt >= span.fromAt;

/** It first stood in the period and now stands in a later one. */
const hasLeft = (meeting: Meeting, { span }: Place): boolean =>
  isWithin(meeting.firstStartAt, span) && meeting.startAt >= span.untilAt;

/** Where a period has several slots, the first slot gets the first meeting; what the user spoke of stays. */
function inOrderWithinPeriods(
  places: readonly Place[],
  given: ReadonlyMap<string, Assigned>,
  pinned: ReadonlySet<string>,
): Map<string, Assigned> {
  const result = new Map(given);
  const stoodAt = ({ meeting, as }: Assigned): Instant => (as === 'fills' ? meeting.startAt : meeting.firstStartAt);
  const free = places.filter(({ slot }) => !pinned.has(slot.id));
  for (const ofPeriod of Map.groupBy(free, ({ slot }) => `${slot.commitmentId}/${slot.from}`).values()) {
    if (ofPeriod.length < 2) continue;
    const entries = ofPeriod
      .flatMap(({ slot }) => given.get(slot.id) ?? [])
      .toSorted((a, b) => stoodAt(a) - stoodAt(b) || byStart(a.meeting, b.meeting));
    ofPeriod.forEach(({ slot }, index) => {
      const entry = entries[index];
      if (entry === undefined) result.delete(slot.id);
      else result.set(slot.id, entry);
    });
  }
  return result;
}
