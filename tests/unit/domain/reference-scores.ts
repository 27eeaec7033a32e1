import type { ActionItem } from '../../../lib/domain/action-item';
import type { Meeting, MeetingRecord } from '../../../lib/domain/meeting';
import type { Topic } from '../../../lib/domain/topic';
import type { PlainOutcome } from './reference-adherence';

/** What was written about the meetings of a history. */
export interface Written {
  records: MeetingRecord[];
  topics: Topic[];
  items: ActionItem[];
}

const hour = 3_600_000;
const isHeld = ({ state }: PlainOutcome): boolean => ['held', 'held-presumed', 'held-moved'].includes(state);

/** [count, of] by the formulas of section D. */
export function referenceScores(
  outcomes: PlainOutcome[],
  { records, topics, items }: Written,
  managers: string[],
): Record<string, [number, number]> {
  const held = outcomes.filter(isHeld);
  const count = <T>(all: T[], isOne: (one: T) => boolean): [number, number] => [all.filter(isOne).length, all.length];
  const recordOf = (one: PlainOutcome): MeetingRecord | undefined =>
    records.find(({ id, deletedAt }) => id === one.meeting?.id && deletedAt === undefined);
  const isPrepared = (one: PlainOutcome): boolean => {
    const record = recordOf(one);
    const meeting = one.meeting;
    if (record === undefined || meeting === undefined) return false;
    const isReady = (record.purpose ?? '').trim().length > 0 && (record.preparedAt ?? Infinity) <= meeting.startAt;
    return isReady && (one.slot.kind !== 'one-on-one' || topics.some((topic) => isTheirs(topic, record, one)));
  };
  const isTheirs = (topic: Topic, record: MeetingRecord, { slot: { personId } }: PlainOutcome): boolean => {
    const seller = topic.from.type === 'person' ? topic.from.personId : undefined;
    const isMine = topic.from.type === 'me' && personId !== undefined && managers.includes(personId);
    const isForIt =
      topic.occurrence === record.id ||
      topic.doneIn === record.id ||
      (topic.occurrence === undefined && (topic.doneAt ?? Infinity) >= record.startAt);
    return (
      topic.deletedAt === undefined &&
      topic.rhythm === record.rhythm &&
      (isMine || (seller !== undefined && seller === personId)) &&
      topic.createdAt <= record.startAt &&
      isForIt
    );
  };
  const hasLanded = (one: PlainOutcome): boolean => {
    const { meeting } = one;
    if (meeting === undefined) return false;
    const limit = meeting.endAt + 24 * hour;
    const record = recordOf(one);
    const isNothingNeeded = record?.isNoActionNeeded === true && (record.landedAt ?? record.updatedAt) <= limit;
    const dated = items.filter(
      ({ deletedAt, dueOn, agreedIn, createdAt }) =>
        deletedAt === undefined && dueOn !== undefined && agreedIn === meeting.id && createdAt <= limit,
    );
    return isNothingNeeded || dated.length > 0;
  };
  return {
    onSlot: count(held, (one) => !one.isMoved),
    shortNotice: count(outcomes, (one) => one.isShortNotice),
    prepared: count(held, isPrepared),
    landed: count(held, hasLanded),
  };
}

/** [given a disposition, open when it began] of the actions of a meeting's rhythm. */
export function referenceCarried({ id, rhythm, startAt, endAt }: Meeting, items: ActionItem[]): [number, number] {
  const before = items
    .filter((item) => item.deletedAt === undefined && item.rhythm === rhythm && item.agreedIn !== id)
    .filter(({ createdAt }) => createdAt < startAt)
    // Settled earlier, and not just put off: no longer open when it began.
    .filter(({ settledAt, disposition }) => !((settledAt ?? Infinity) < startAt && disposition !== 'moved'));
  const settled = before.filter(
    ({ settledIn, settledAt = -1 }) => settledIn === id || (settledAt >= startAt && settledAt <= endAt + 24 * hour),
  );
  return [settled.length, before.length];
}
