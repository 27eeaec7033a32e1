import type { TakeTarget } from '../../domain/brief';
import type { MeetingKind } from '../../domain/meeting-kind';
import { rhythmKey } from '../../domain/rhythm';
import type { Topic } from '../../domain/topic';
import type { Instant } from '../../domain/time';
import { listCommitments } from '../../store/commitments';
import type { CoxswainDatabase } from '../../store/database';
import { findNextOfRhythm } from '../../store/meetings';
import { writtenTopics } from '../../store/topics';

/** The meetings that a deal is taken to, the likeliest first. */
const kinds = ['deal-review', 'pipeline-review', 'one-on-one'] satisfies MeetingKind[];

interface Candidate {
  kind: MeetingKind;
  rhythm: string;
  personId?: string;
}

/** With the person, and (but for a 1:1) with the team. */
function candidatesOf(kind: MeetingKind, personId: string | undefined): Candidate[] {
  const withPerson =
    personId === undefined ? [] : [{ kind, rhythm: rhythmKey({ type: 'person', kind, personId }), personId }];
  return kind === 'one-on-one' ? withPerson : [...withPerson, { kind, rhythm: rhythmKey({ type: 'team', kind }) }];
}

/** The rhythms that a deal of a person, or of nobody known, can be taken to. */
export const takeRhythms = (personId: string | undefined): string[] =>
  kinds.flatMap((kind) => candidatesOf(kind, personId)).map(({ rhythm }) => rhythm);

/**
 * Where a deal can be taken: for each kind the next meeting that stands, with its owner or the team, whichever is
 * sooner; with none on the calendar, the rhythm that the cadence promises, for whenever it is held.
 */
export async function takeTargets(
  db: CoxswainDatabase,
  record: string,
  personId: string | undefined,
  now: Instant,
): Promise<TakeTarget[]> {
  const commitments = await listCommitments(db);
  const targets = await Promise.all(
    kinds.map(async (kind): Promise<TakeTarget | undefined> => {
      const candidates = candidatesOf(kind, personId);
      const next = await Promise.all(candidates.map(({ rhythm }) => findNextOfRhythm(db, rhythm, now)));
      const rhythms = candidates.map(({ rhythm }) => rhythm);
      const topics = (await writtenTopics(db, rhythms, ['opportunity'])).filter((topic) => isTaken(topic, record));
      const soonest = candidates
        .map((candidate, index) => ({ candidate, meeting: next[index] }))
        .filter(({ meeting }) => meeting !== undefined)
        .toSorted((one, other) => (one.meeting?.startAt ?? 0) - (other.meeting?.startAt ?? 0))[0];
      const isTeam = commitments.some((line) => line.kind === kind && line.with.type === 'team');
      const taken = candidates.find(({ rhythm }) => topics.some((topic) => topic.rhythm === rhythm));
      const chosen = taken ?? soonest?.candidate ?? (isTeam ? candidates.at(-1) : candidates[0]);
      if (chosen === undefined) return undefined;
      const meeting = next[candidates.indexOf(chosen)];
      const topic = topics.find((candidate) => candidate.rhythm === chosen.rhythm);
      return {
        ...chosen,
        ...(meeting === undefined ? {} : { occurrence: meeting.id, startAt: meeting.startAt }),
        ...(topic === undefined ? {} : { topicId: topic.id }),
      };
    }),
  );
  return targets.filter((target) => target !== undefined);
}

const isTaken = (topic: Topic, record: string): boolean =>
  topic.deletedAt === undefined &&
  topic.doneAt === undefined &&
  topic.from.type === 'opportunity' &&
  topic.from.record === record;
