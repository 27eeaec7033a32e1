import type { Meeting } from '../../../lib/domain/meeting';
import { startAt } from './reference-days';
import type { History, PlainSlot } from './reference-slots';

/** The meeting of a slot, and whether it stands in its period or has left it for a later one. */
export interface Given {
  meeting: Meeting;
  hasLeft: boolean;
}

export const isFirstIn = (at: number, { spaceFrom, spaceUntil }: PlainSlot, zone: string): boolean =>
  at >= startAt(spaceFrom, zone) && at < startAt(spaceUntil + 1, zone);

export const hasDeclined = (meeting: Meeting, personId: string | undefined): boolean =>
  meeting.response === 'declined' ||
  (personId === undefined
    ? meeting.personIds.length > 0 && meeting.personIds.every((id) => meeting.declinedBy.includes(id))
    : meeting.declinedBy.includes(personId));

export const stoodAtItsEnd = (meeting: Meeting, personId: string | undefined): boolean =>
  !meeting.isCancelled && meeting.lastSeenAt >= meeting.endAt && !hasDeclined(meeting, personId);

const groupName = (kind: string, personId: string | undefined): string => `${kind} with ${personId ?? 'the team'}`;

/** Whose slots a meeting may fill: one person's; the team's; else those of the people it names, where any are promised. */
function groupsOf(meeting: Meeting, slots: PlainSlot[], zone: string): string[] {
  const { kind, personIds, withTeam } = meeting;
  const team = groupName(kind, undefined);
  const persons = personIds.map((id) => groupName(kind, id));
  if (!withTeam && personIds.length === 0) return kind === 'one-on-one' ? [] : [team];
  if (!withTeam && personIds.length === 1) return persons;
  const isPromised = (groups: string[]): boolean =>
    slots.some(
      (slot) =>
        groups.includes(groupName(slot.kind, slot.personId)) &&
        (isFirstIn(meeting.startAt, slot, zone) || isFirstIn(meeting.firstStartAt, slot, zone)),
    );
  if (withTeam) return isPromised([team]) ? [team] : persons;
  return isPromised(persons) ? persons : [team];
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Which meeting each slot has, by slot id: one meeting to a slot, one slot to a meeting and person. */
export function referenceAssignment(slots: PlainSlot[], history: History): Map<string, Given> {
  const given = new Map<string, Given>();
  for (const group of new Set(slots.map((slot) => groupName(slot.kind, slot.personId)))) {
    const places = slots
      .filter((slot) => groupName(slot.kind, slot.personId) === group)
      .toSorted((a, b) => a.until - b.until || b.from - a.from || compareText(a.id, b.id));
    const meetings = history.meetings.filter((one) => groupsOf(one, slots, history.zone).includes(group));
    fillGroup(places, meetings, history, given);
  }
  return given;
}

function fillGroup(places: PlainSlot[], meetings: Meeting[], history: History, given: Map<string, Given>): void {
  const { zone, now } = history;
  const personId = places[0]?.personId;
  const used = new Set<string>();
  const give = (slot: PlainSlot, meeting: Meeting, hasLeft: boolean): void => {
    given.set(slot.id, { meeting, hasLeft });
    used.add(meeting.id);
  };
  const standsIn = (meeting: Meeting, slot: PlainSlot): boolean =>
    isFirstIn(meeting.startAt, slot, zone) && meeting.firstStartAt >= startAt(slot.spaceFrom, zone);
  const hasLeft = (meeting: Meeting, slot: PlainSlot): boolean =>
    isFirstIn(meeting.firstStartAt, slot, zone) && meeting.startAt >= startAt(slot.spaceUntil + 1, zone);

  // What the user spoke of stays where they said it.
  const spoken = new Set<string>();
  for (const slot of places) {
    const word = history.words.find(({ id, deletedAt }) => id === slot.id && deletedAt === undefined);
    const meeting = meetings.find(({ id }) => id === word?.occurrence);
    if (meeting === undefined || used.has(meeting.id) || !standsIn(meeting, slot)) continue;
    give(slot, meeting, false);
    spoken.add(slot.id);
  }

  // Each meeting by how much it says; a meeting may try once as what stands, and once as what has left.
  const rankOf = (meeting: Meeting): number => {
    if (stoodAtItsEnd(meeting, personId)) return 1;
    if (meeting.isStanding && !hasDeclined(meeting, personId)) return meeting.endAt > now ? 2 : 3;
    return meeting.isStanding ? 5 : 6;
  };
  const tries = meetings
    .flatMap((meeting) => [
      { meeting, rank: rankOf(meeting), isLeft: false },
      { meeting, rank: 4, isLeft: true },
    ])
    .toSorted(
      (a, b) => a.rank - b.rank || a.meeting.startAt - b.meeting.startAt || compareText(a.meeting.id, b.meeting.id),
    );
  for (const { meeting, isLeft } of tries) {
    if (used.has(meeting.id)) continue;
    const slot = places.find((one) => !given.has(one.id) && (isLeft ? hasLeft : standsIn)(meeting, one));
    if (slot !== undefined) give(slot, meeting, isLeft);
  }

  // One that went before the one that stands was first seen was made anew, and its way goes on.
  for (const slot of places) {
    const entry = given.get(slot.id);
    if (entry === undefined || entry.hasLeft || !entry.meeting.isStanding) continue;
    const came = entry.meeting;
    let went: Meeting | undefined;
    for (const one of meetings.toSorted((a, b) => a.startAt - b.startAt || compareText(a.id, b.id))) {
      const isGone = (one.isCancelled || !one.isStanding) && !stoodAtItsEnd(one, personId);
      const isBefore = one.lastSeenAt > 0 && one.lastSeenAt < came.firstSeenAt;
      if (!isGone || !isBefore || used.has(one.id) || !standsIn(one, slot)) continue;
      if (went === undefined || one.lastSeenAt > went.lastSeenAt) went = one;
    }
    if (went === undefined) continue;
    const { startAt: fromAt, lastSeenAt: stoodAt } = went;
    const step = { seenAt: came.firstSeenAt, fromAt, toAt: came.firstStartAt, stoodAt };
    const moves = [...went.moves, ...(fromAt === came.firstStartAt ? [] : [step]), ...came.moves];
    give(slot, { ...came, firstStartAt: went.firstStartAt, moves }, false);
    used.add(went.id);
  }

  // Several slots of one period: the first has the first meeting.
  for (const first of places) {
    const together = places.filter(
      (one) => one.commitmentId === first.commitmentId && one.from === first.from && !spoken.has(one.id),
    );
    const entries = together
      .flatMap((one) => given.get(one.id) ?? [])
      .toSorted(
        (a, b) =>
          (a.hasLeft ? a.meeting.firstStartAt : a.meeting.startAt) -
            (b.hasLeft ? b.meeting.firstStartAt : b.meeting.startAt) ||
          a.meeting.startAt - b.meeting.startAt ||
          compareText(a.meeting.id, b.meeting.id),
      );
    for (const one of together) given.delete(one.id);
    for (const [index, entry] of entries.entries()) {
      const slot = together[index];
      if (slot !== undefined) given.set(slot.id, entry);
    }
  }
}
