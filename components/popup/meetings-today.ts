import { localDayOf } from '../../lib/domain/day-range';
import type { Meeting, MeetingRecord } from '../../lib/domain/meeting';
import type { MeetingKind } from '../../lib/domain/meeting-kind';
import type { Person } from '../../lib/domain/person';
import type { Topic } from '../../lib/domain/topic';
import type { Instant, LocalDay, Zone } from '../../lib/domain/time';

/** A meeting still ahead today, and what is ready for it. */
export interface MeetingToday {
  occurrence: string;
  rhythm: string;
  kind: MeetingKind;
  personId?: string;
  name?: string;
  startAt: Instant;
  endAt: Instant;
  hasPurpose: boolean;
  hasAgenda: boolean;
  /** A topic of the other's own; absent where nobody else needs to bring one. */
  hasTheirTopic?: boolean;
}

/** What is at hand of agendas. */
export interface Preparations {
  records: readonly MeetingRecord[];
  topics: readonly Topic[];
}

/** The topics that a meeting would open with: its own, and those waiting for the next one of its rhythm. */
export const topicsOf = (meeting: Pick<Meeting, 'id' | 'rhythm'>, topics: readonly Topic[]): Topic[] =>
  topics
    .filter(
      (topic) =>
        topic.deletedAt === undefined &&
        topic.doneAt === undefined &&
        topic.rhythm === meeting.rhythm &&
        (topic.occurrence === undefined || topic.occurrence === meeting.id),
    )
    .toSorted((a, b) => a.order - b.order || a.createdAt - b.createdAt);

/** The recognised meetings of today that have not ended, soonest first. */
export function meetingsToday(
  meetings: readonly Meeting[],
  people: ReadonlyMap<string, Person>,
  { records, topics }: Preparations,
  now: Instant,
  today: LocalDay,
  zone: Zone,
): MeetingToday[] {
  return meetings
    .filter((meeting) => meeting.isStanding && !meeting.isCancelled && !meeting.isAllDay)
    .filter((meeting) => meeting.endAt > now && localDayOf(meeting.startAt, zone) === today)
    .toSorted((a, b) => a.startAt - b.startAt)
    .map((meeting): MeetingToday => {
      const record = records.find((one) => one.id === meeting.id && one.deletedAt === undefined);
      const own = topicsOf(meeting, topics);
      const [personId, ...others] = meeting.personIds;
      const isWithOne = personId !== undefined && others.length === 0;
      const name = isWithOne ? people.get(personId)?.name : undefined;
      return {
        occurrence: meeting.id,
        rhythm: meeting.rhythm,
        kind: meeting.kind,
        ...(isWithOne && { personId }),
        ...(name !== undefined && { name }),
        startAt: meeting.startAt,
        endAt: meeting.endAt,
        hasPurpose: (record?.purpose ?? '') !== '',
        hasAgenda: own.length > 0 || record?.preparedAt !== undefined,
        ...(isWithOne &&
          meeting.kind === 'one-on-one' && { hasTheirTopic: own.some((topic) => topic.from.type === 'person') }),
      };
    });
}

/** Purpose, agenda and, for a 1:1, a topic of the other's (cadence-practice D, Prepared). */
export const isReady = (meeting: MeetingToday): boolean =>
  meeting.hasPurpose && meeting.hasAgenda && meeting.hasTheirTopic !== false;
