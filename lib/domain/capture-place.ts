import type { Meeting } from './meeting';
import { isOn } from './meeting-evidence';
import type { MeetingKind } from './meeting-kind';
import type { Person } from './person';
import { rhythmKey, rhythmOf } from './rhythm';
import type { Instant } from './time';

/** Where an action item that was caught on a page may go. */
export interface CapturePlace {
  /** The occurrence, or the rhythm. */
  id: string;
  rhythm: string;
  kind: MeetingKind;
  /** The one other person, if it is with one. */
  personId?: string;
  /** A meeting that runs or is over: the item was agreed in it. One to come: it waits in its rhythm. */
  agreedIn?: string;
  /** Of a meeting. */
  startAt?: Instant;
  isRunning?: boolean;
}

/** A meeting that ended so long ago is still being written up. */
const writtenUpMs = 24 * 3_600_000;
const mostMeetings = 8;

/**
 * The meeting that runs now, the next one, the others around now by distance; then the 1:1 of each of the roster, and
 * the team. The first is the one that is meant most often.
 */
export function capturePlaces(meetings: readonly Meeting[], people: readonly Person[], now: Instant): CapturePlace[] {
  const kept = people.filter(({ deletedAt }) => deletedAt === undefined);
  const near = meetings
    .filter((meeting) => isOn(meeting, meeting.personIds.length === 1 ? meeting.personIds[0] : undefined))
    .filter(({ endAt, isAllDay }) => !isAllDay && endAt > now - writtenUpMs)
    .toSorted((a, b) => rank(a, now) - rank(b, now) || distance(a, now) - distance(b, now))
    .slice(0, mostMeetings);
  return [
    ...near.map((meeting): CapturePlace => {
      const rhythm = rhythmOf(meeting);
      const { id, kind, startAt, endAt } = meeting;
      return {
        id,
        rhythm: rhythmKey(rhythm),
        kind,
        ...(rhythm.type === 'person' ? { personId: rhythm.personId } : {}),
        ...(startAt <= now ? { agreedIn: id } : {}),
        startAt,
        isRunning: startAt <= now && now < endAt,
      };
    }),
    ...kept.map(({ id }): CapturePlace => {
      const rhythm = rhythmKey({ type: 'person', kind: 'one-on-one', personId: id });
      return { id: rhythm, rhythm, kind: 'one-on-one', personId: id };
    }),
    { id: rhythmKey({ type: 'team', kind: 'team-meeting' }), rhythm: 'team:team-meeting', kind: 'team-meeting' },
  ];
}

/** Running, to come, over. */
const rank = ({ startAt, endAt }: Meeting, now: Instant): number => (endAt <= now ? 2 : startAt <= now ? 0 : 1);

const distance = ({ startAt, endAt }: Meeting, now: Instant): number =>
  endAt <= now ? now - endAt : Math.abs(startAt - now);
