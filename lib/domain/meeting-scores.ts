import type { ActionItem } from './action-item';
import { isHeld } from './adherence';
import type { Adherence, SlotOutcome } from './slot';
import type { MeetingRecord } from './meeting';
import type { Topic } from './topic';
import type { Instant } from './time';

/** A share is never without its numbers. */
export interface Fraction {
  count: number;
  of: number;
}

/** What was written about meetings. */
export interface Writings {
  records: readonly MeetingRecord[];
  topics: readonly Topic[];
  items: readonly ActionItem[];
}

/** Landing counts within 24 hours after the end (cadence-practice D). */
export const landingMs = 24 * 3_600_000;

/** Occurrence: held ÷ due. */
export const occurrenceOf = ({ held, due }: Pick<Adherence, 'held' | 'due'>): Fraction => ({ count: held, of: due });

/** On-slot: held without any move ÷ held. */
export const onSlotOf = (outcomes: readonly SlotOutcome[]): Fraction =>
  shareOf(outcomes.filter(isHeld), ({ moves }) => moves === undefined);

/** Short-notice rate: short-notice cancels or moves ÷ planned. */
export const shortNoticeOf = (outcomes: readonly SlotOutcome[]): Fraction =>
  shareOf(outcomes, ({ flags }) => flags.isShortNotice);

/**
 * Prepared: held with purpose and agenda before the start, and for a 1:1 a topic that the seller wrote before it, ÷ held.
 * @param managers Ids of people with whom I am the seller (my managers): there my own topics are the seller's.
 */
export const preparedOf = (
  outcomes: readonly SlotOutcome[],
  { records, topics }: Pick<Writings, 'records' | 'topics'>,
  managers: ReadonlySet<string> = new Set(),
): Fraction => {
  const byId = recordsById(records);
  return shareOf(outcomes.filter(isHeld), ({ slot, occurrence, startAt }) => {
    const record = byId.get(occurrence ?? '');
    if (record === undefined || startAt === undefined) return false;
    const isReady = (record.purpose ?? '').trim() !== '' && isBy(record.preparedAt, startAt);
    if (slot.kind !== 'one-on-one') return isReady;
    return isReady && topics.some((topic) => isSellersTopic(topic, record, slot.personId, managers));
  });
};

/** Landed: held with a dated action, or the word that none is needed, within 24 hours after the end ÷ held. */
export const landedOf = (
  outcomes: readonly SlotOutcome[],
  { records, items }: Pick<Writings, 'records' | 'items'>,
): Fraction => {
  const byId = recordsById(records);
  const byMeeting = Map.groupBy(
    items.filter((item) => item.deletedAt === undefined && item.dueOn !== undefined),
    (item) => item.agreedIn ?? '',
  );
  return shareOf(outcomes.filter(isHeld), ({ occurrence, endAt }) => {
    if (occurrence === undefined || endAt === undefined) return false;
    const record = byId.get(occurrence);
    const isNone = record?.isNoActionNeeded === true && isBy(record.landedAt ?? record.updatedAt, endAt + landingMs);
    return isNone || (byMeeting.get(occurrence) ?? []).some((item) => isBy(item.createdAt, endAt + landingMs));
  });
};

/**
 * Carried: of the actions of its rhythm that were open when a meeting began, those given a disposition in it or within
 * 24 hours after. An item keeps its last disposition only, so this is exact for a rhythm's latest meeting.
 */
export function carriedOf(
  meeting: { id: string; rhythm: string; startAt: Instant; endAt: Instant },
  items: readonly ActionItem[],
): Fraction {
  const open = items.filter(
    (item) =>
      item.deletedAt === undefined &&
      item.rhythm === meeting.rhythm &&
      item.agreedIn !== meeting.id &&
      item.createdAt < meeting.startAt &&
      (item.settledAt === undefined || item.disposition === 'moved' || item.settledAt >= meeting.startAt),
  );
  return shareOf(
    open,
    ({ settledAt, settledIn }) =>
      settledIn === meeting.id ||
      (settledAt !== undefined && settledAt >= meeting.startAt && settledAt <= meeting.endAt + landingMs),
  );
}

const shareOf = <T>(all: readonly T[], isOne: (one: T) => boolean): Fraction => ({
  count: all.filter(isOne).length,
  of: all.length,
});

const isBy = (at: Instant | undefined, limit: Instant): boolean => at !== undefined && at <= limit;

const recordsById = (records: readonly MeetingRecord[]): Map<string, MeetingRecord> =>
  new Map(records.filter((record) => record.deletedAt === undefined).map((record) => [record.id, record]));

/** Written by the seller before the start, for this meeting or for "the next one" of its rhythm. */
function isSellersTopic(
  topic: Topic,
  record: MeetingRecord,
  personId: string | undefined,
  managers: ReadonlySet<string>,
): boolean {
  const isSellers =
    (topic.from.type === 'person' && topic.from.personId === personId) ||
    (topic.from.type === 'me' && personId !== undefined && managers.has(personId));
  const isHere = topic.occurrence === record.id || topic.doneIn === record.id;
  const isNext = topic.occurrence === undefined && (topic.doneAt === undefined || topic.doneAt >= record.startAt);
  return (
    isSellers &&
    topic.deletedAt === undefined &&
    topic.rhythm === record.rhythm &&
    topic.createdAt <= record.startAt &&
    (isHere || isNext)
  );
}
