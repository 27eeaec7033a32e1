import { agendaOf, withSellersFirst, type TemplateTopic } from '../../domain/agenda';
import type { Meeting } from '../../domain/meeting';
import { isOn } from '../../domain/meeting-evidence';
import { kindOfRhythm } from '../../domain/rhythm';
import type { Person } from '../../domain/person';
import type { Instant } from '../../domain/time';
import type { Topic } from '../../domain/topic';
import type { CoxswainDatabase } from '../../store/database';
import { meetingsByIds, meetingsOfRhythm } from '../../store/meetings';
import { allTopicsOfMeeting, writtenTopics } from '../../store/topics';

/** A meeting that is over keeps its open topics for landing until another of its rhythm begins, at most this long. */
const landingMs = 7 * 24 * 3_600_000;
/** No meeting is longer; one that began earlier than this is over. */
const longestMs = 24 * 3_600_000;

/** A meeting, as far as the topics on its agenda depend on it. */
export interface TopicsOf {
  occurrence: string;
  rhythm: string;
}

/**
 * The stored topics that an agenda is made of, from a bounded number of rows: what people put there for the rhythm, and
 * all of this meeting's own, under whatever rhythm they were stored; but no template of another kind that it once was.
 */
export async function storedTopics(db: CoxswainDatabase, { occurrence, rhythm }: TopicsOf): Promise<Topic[]> {
  const [written, ofMeeting] = await Promise.all([writtenTopics(db, [rhythm]), allTopicsOfMeeting(db, occurrence)]);
  const kind = kindOfRhythm(rhythm);
  const own = ofMeeting.filter((topic) => topic.from.type !== 'template' || kindOfRhythm(topic.rhythm) === kind);
  return [...new Map([...written, ...own].map((topic) => [topic.id, topic])).values()];
}

/** Times of a meeting as far as they are known, and whether it has landed. */
export interface Timing {
  startAt?: Instant | undefined;
  endAt?: Instant | undefined;
  landedAt?: Instant | undefined;
}

/** Who the seller of a meeting of two is, as its topics say it: my person, or me where they are my manager. */
export const sellerOf = (person: Pick<Person, 'id' | 'relation'> | undefined): string | undefined =>
  person?.relation === 'manager' ? 'me' : person?.id;

/** The agenda that a meeting shows now, with what waits for it and what is carried over from meetings that are over or gone. */
export async function meetingAgenda(
  db: CoxswainDatabase,
  meeting: TopicsOf & Timing,
  template: readonly TemplateTopic[],
  now: Instant,
  seller?: string,
): Promise<Topic[]> {
  const [stored, isNext] = await Promise.all([storedTopics(db, meeting), isNextOfRhythm(db, meeting, now)]);
  const elsewhere = stored.flatMap(({ occurrence, doneAt, deletedAt }) =>
    occurrence === undefined || occurrence === meeting.occurrence || doneAt !== undefined || deletedAt !== undefined
      ? []
      : [occurrence],
  );
  const others = isNext ? await meetingsByIds(db, [...new Set(elsewhere)]) : [];
  const pending = new Set(others.filter((other) => isToCome(other, now)).map(({ id }) => id));
  const agenda = agendaOf({ ...meeting, isNext }, stored, template, (occurrence) => pending.has(occurrence), now);
  return seller === undefined ? agenda : withSellersFirst(agenda, template, seller);
}

/** It stands, nobody declined it, and it is not over. */
const isToCome = (meeting: Meeting, now: Instant): boolean =>
  meeting.endAt >= now && isOn(meeting, meeting.personIds.length === 1 ? meeting.personIds[0] : undefined);

/** The one of its rhythm that waiting topics belong to: the first to end from now on, or the last, until it has landed. */
async function isNextOfRhythm(
  db: CoxswainDatabase,
  { occurrence, rhythm, startAt, endAt, landedAt }: TopicsOf & Timing,
  now: Instant,
): Promise<boolean> {
  if (startAt === undefined || endAt === undefined) return true;
  if (endAt >= now) {
    const sooner = await meetingsOfRhythm(db, rhythm, now - longestMs, startAt);
    return !sooner.some((other) => other.id !== occurrence && isToCome(other, now));
  }
  if (landedAt !== undefined || now - endAt > landingMs) return false;
  const later = await meetingsOfRhythm(db, rhythm, startAt, now);
  return !later.some((other) => other.id !== occurrence && other.isStanding);
}
