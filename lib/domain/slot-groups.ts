import type { Meeting } from './meeting';
import type { Slot } from './slot';
import { spaceSpanOf } from './slot-space';
import type { Zone } from './time';

/** Slots of one kind with one person, or with the team, compete for the same meetings. */
export const slotGroupOf = ({ kind, personId }: Pick<Slot, 'kind' | 'personId'>): string =>
  `${kind}/${personId ?? 'team'}`;

/**
 * The meetings that may serve each group of slots (`slotGroupOf`).
 *
 * A meeting with one person serves that person. One with several reports serves each of them when such slots exist then,
 * as a commitment with each report is kept in a pod, too; else the team. A meeting with the whole team serves the
 * team's slots when there are any of its kind then; else each of the people it names. So it never counts for both.
 * One of which only the title was seen ("Deal review" in the grid) and that names nobody serves the team's slots, but a
 * 1:1 never does: browsing alone must give the right number, and a 1:1 without a person says nothing of anyone.
 */
export function meetingsByGroup(
  slots: readonly Slot[],
  meetings: readonly Meeting[],
  zone: Zone,
): Map<string, Meeting[]> {
  const spans = Map.groupBy(
    slots.map((slot) => ({ group: slotGroupOf(slot), ...spaceSpanOf(slot, zone) })),
    ({ group }) => group,
  );
  const isPromised = (group: string, { startAt, firstStartAt }: Meeting): boolean =>
    (spans.get(group) ?? []).some(
      ({ fromAt, untilAt }) =>
        (fromAt <= startAt && startAt < untilAt) || (fromAt <= firstStartAt && firstStartAt < untilAt),
    );
  const result = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    for (const group of groupsOf(meeting, (one) => isPromised(one, meeting))) {
      const list = result.get(group);
      if (list === undefined) result.set(group, [meeting]);
      else list.push(meeting);
    }
  }
  return result;
}

function groupsOf(meeting: Meeting, isPromised: (group: string) => boolean): string[] {
  const { kind, personIds, withTeam } = meeting;
  const persons = personIds.map((personId) => slotGroupOf({ kind, personId }));
  const team = [slotGroupOf({ kind })];
  if (!withTeam && personIds.length === 0) return kind === 'one-on-one' ? [] : team;
  if (!withTeam && personIds.length === 1) return persons;
  const [first, second] = withTeam ? [team, persons] : [persons, team];
  return first.some(isPromised) ? first : second;
}
