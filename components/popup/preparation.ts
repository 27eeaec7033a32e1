import type { Meeting } from '../../lib/domain/meeting';
import type { MeetingKind } from '../../lib/domain/meeting-kind';
import type { Person } from '../../lib/domain/person';
import type { Topic } from '../../lib/domain/topic';
import type { Instant } from '../../lib/domain/time';
import { topicsOf } from './meetings-today';

/** What a seller prepares: the next meeting with their manager, and what lies ready for it. */
export interface Preparation {
  /** Absent: nobody of the roster is my manager. */
  manager?: { id: string; name: string };
  /** Absent: none was seen yet. */
  meeting?: { occurrence: string; rhythm: string; kind: MeetingKind; startAt: Instant; endAt: Instant };
  /** My and the other's topics, deals aside. */
  topics: { id: string; title: string; isMine: boolean }[];
  /** Opportunities that were taken to its agenda. */
  deals: { id: string; title: string }[];
}

/** Finds the next meeting with a manager of mine that has not ended, and its topics. */
export function preparation(
  meetings: readonly Meeting[],
  people: ReadonlyMap<string, Person>,
  topics: readonly Topic[],
  now: Instant,
): Preparation {
  const managers = [...people.values()].filter(
    (person) => person.relation === 'manager' && person.deletedAt === undefined,
  );
  const next = meetings
    .filter((meeting) => meeting.isStanding && !meeting.isCancelled && meeting.endAt > now)
    .filter((meeting) => meeting.personIds.some((id) => managers.some((manager) => manager.id === id)))
    .toSorted((a, b) => a.startAt - b.startAt)[0];
  const manager = managers.find((one) => next?.personIds.includes(one.id)) ?? managers[0];
  const own = next === undefined ? [] : topicsOf(next, topics).filter((topic) => topic.from.type !== 'template');
  const isDeal = (topic: Topic): boolean => topic.from.type === 'opportunity';
  return {
    ...(manager !== undefined && { manager: { id: manager.id, name: manager.name } }),
    ...(next !== undefined && {
      meeting: {
        occurrence: next.id,
        rhythm: next.rhythm,
        kind: next.kind,
        startAt: next.startAt,
        endAt: next.endAt,
      },
    }),
    topics: own
      .filter((topic) => !isDeal(topic))
      .map((topic) => ({ id: topic.id, title: topic.title, isMine: topic.from.type === 'me' })),
    deals: own.filter(isDeal).map((topic) => ({ id: topic.id, title: topic.title })),
  };
}
