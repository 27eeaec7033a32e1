import { isOpen, type ActionItem } from '../../domain/action-item';
import { agendaOf } from '../../domain/agenda';
import type { EarlierMeeting, MeetingBrief } from '../../domain/brief';
import type { Reason } from '../../domain/classify';
import type { Meeting } from '../../domain/meeting';
import type { MeetingKind } from '../../domain/meeting-kind';
import { stateOfMeeting } from '../../domain/meeting-state';
import { findMovedFrom } from '../../domain/moves';
import { rhythmKey, rhythmOf } from '../../domain/rhythm';
import type { SlotState } from '../../domain/slot';
import { standingOf } from '../../domain/standing';
import { templateOf } from '../../domain/templates/template-of';
import type { Instant } from '../../domain/time';
import { openItemsOfPerson } from '../../store/items';
import { latestOfRhythm } from '../../store/meetings';
import { findRecord, recordsByIds } from '../../store/records';
import { wordsOfMeetings } from '../../store/words';
import type { HandlerContext } from './edit-context';
import { itemsShown } from './edit-items';
import { calendarSite } from './event-briefs';
import { personRef, readerOf } from './reader';
import type { Recognised, Surroundings } from './recognise';

/** How many meetings of a rhythm are looked back on for its standing and "earlier". */
const lookBack = 12;
const earlierCount = 3;
/** A meeting that is over keeps its open topics for landing until another of its rhythm begins, at most this long. */
const landingMs = 7 * 24 * 3_600_000;

/** What a brief of a meeting is made from: an event on the page, or a meeting of the store. */
export interface BriefSubject {
  occurrence: string;
  series: string;
  kind: MeetingKind;
  personIds: string[];
  withTeam: boolean;
  isMixed: boolean;
  otherKinds: MeetingKind[];
  why: Reason;
  title: string;
  startAt?: Instant;
  endAt?: Instant;
  isAllDay: boolean;
  isRecurring: boolean;
  isPartlyRead: boolean;
}

/** The subject of an event that a page shows. Where it says less than an earlier look did, the stored meeting speaks. */
export function subjectOf(event: Recognised, meeting: Meeting | undefined): BriefSubject {
  const { outcome, facts, times } = event;
  const judged = outcome.outcome === 'kind' ? outcome : undefined;
  const kind = judged?.kind ?? meeting?.kind ?? 'one-on-one';
  const { guests, guestCount } = facts;
  return {
    occurrence: event.occurrence,
    series: event.series,
    kind,
    personIds: judged?.personIds ?? meeting?.personIds ?? [],
    withTeam: judged?.withTeam ?? meeting?.withTeam ?? false,
    isMixed: judged?.isMixed ?? meeting?.isMixed ?? false,
    otherKinds: judged?.otherKinds ?? [],
    why: judged?.why ?? { code: 'seen-before' },
    title: facts.title ?? meeting?.title ?? '',
    ...(times === undefined ? spanOf(meeting) : { startAt: times.startAt, endAt: times.endAt }),
    isAllDay: times?.isAllDay ?? meeting?.isAllDay ?? false,
    isRecurring: event.isRecurring,
    isPartlyRead: guests !== undefined && guestCount !== undefined && guests.length < guestCount && guests.length === 0,
  };
}

const spanOf = (meeting: Meeting | undefined) =>
  meeting === undefined ? {} : { startAt: meeting.startAt, endAt: meeting.endAt };

/** The brief of one meeting, from a bounded number of rows whatever is stored. */
export async function briefOf(context: HandlerContext, subject: BriefSubject, around: Surroundings): Promise<MeetingBrief> {
  const { db } = context;
  const { settings, people, now } = around;
  const rhythm = rhythmKey(rhythmOf(subject));
  const personId = subject.personIds.length === 1 ? subject.personIds[0] : undefined;
  const person = people.find(({ id }) => id === personId);
  const startAt = subject.startAt ?? now;

  const [topics, items, ofPerson, recent, record] = await Promise.all([
    db.topics.where('rhythm').equals(rhythm).toArray(),
    db.items.where('rhythm').equals(rhythm).toArray(),
    personId === undefined ? [] : openItemsOfPerson(db, personId),
    latestOfRhythm(db, rhythm, Math.max(now, startAt) + landingMs * 5, lookBack * 3),
    findRecord(db, subject.occurrence),
  ]);
  const words = await wordsOfMeetings(db, recent.map(({ id }) => id));
  const stateOf = (meeting: Meeting): SlotState =>
    stateOfMeeting(meeting, words.find((word) => word.occurrence === meeting.id)?.word, now);
  const own = recent.find(({ id }) => id === subject.occurrence);
  const before = recent.filter((meeting) => meeting.startAt < startAt && meeting.id !== subject.occurrence);

  const template = templateOf(subject.kind);
  const standing = recent.filter((meeting) => meeting.isStanding && !meeting.isCancelled);
  const pending = new Set(standing.filter(({ endAt }) => endAt >= now).map(({ id }) => id));
  const { privateNote, ...shared } = record ?? {};
  const role = readerOf(settings, calendarSite, person?.relation === 'manager', now);
  return {
    type: 'meeting',
    reader: role,
    occurrence: subject.occurrence,
    series: subject.series,
    rhythm,
    kind: subject.kind,
    why: subject.why,
    isMixed: subject.isMixed,
    otherKinds: subject.otherKinds,
    title: subject.title,
    ...(subject.startAt === undefined ? {} : { startAt: subject.startAt }),
    ...(subject.endAt === undefined ? {} : { endAt: subject.endAt }),
    isAllDay: subject.isAllDay,
    isRecurring: subject.isRecurring,
    ...(person === undefined ? {} : { person: personRef(person) }),
    people: people.filter(({ id }) => subject.personIds.includes(id)).map(personRef),
    withTeam: subject.withTeam,
    standing: standingOf(before, words, { now, zone: role.zone }),
    agenda: {
      question: template.question,
      minutes: lengthOf(subject) ?? template.minutes,
      owner: ownerOf(template.agendaOwner.code),
      preWork: [...template.preWork[role.role]],
      guard: template.guard,
      topics: agendaOf(
        { occurrence: subject.occurrence, rhythm, isNext: isNext(subject, standing, record?.landedAt, now) },
        topics,
        template.topics,
        (occurrence) => occurrence !== subject.occurrence && pending.has(occurrence),
        now,
      ),
    },
    items: itemsShown(items, subject.occurrence),
    otherOpenCount: ofPerson.filter((item) => item.rhythm !== rhythm).length,
    earlier: await earlierOf(context, before.slice(0, earlierCount), items, stateOf),
    record: record === undefined ? null : (shared as MeetingBrief['record']),
    hasPrivateNote: (privateNote ?? '') !== '',
    ...(own === undefined ? {} : { state: stateOf(own) }),
    isPartlyRead: subject.isPartlyRead,
  };
}

export const meetingBrief = (
  context: HandlerContext,
  event: Recognised,
  meeting: Meeting | undefined,
  around: Surroundings,
): Promise<MeetingBrief> => briefOf(context, subjectOf(event, meeting), around);

function lengthOf({ startAt, endAt, isAllDay }: BriefSubject): number | undefined {
  return startAt === undefined || endAt === undefined || isAllDay ? undefined : Math.round((endAt - startAt) / 60_000);
}

const ownerOf = (owner: string): MeetingBrief['agenda']['owner'] =>
  owner === 'seller' || owner === 'manager' ? owner : 'other';

/** The one of its rhythm that waiting topics belong to: the first to end from now on, or the last, until it has landed. */
function isNext({ occurrence, startAt, endAt }: BriefSubject, standing: readonly Meeting[], landedAt: Instant | undefined, now: Instant): boolean {
  if (startAt === undefined || endAt === undefined) return true;
  const others = standing.filter(({ id }) => id !== occurrence);
  if (endAt >= now) return !others.some((other) => other.endAt >= now && other.startAt < startAt);
  if (landedAt !== undefined || now - endAt > landingMs) return false;
  return !others.some((other) => other.startAt > startAt && other.startAt <= now);
}

async function earlierOf(
  { db }: HandlerContext,
  meetings: readonly Meeting[],
  items: readonly ActionItem[],
  stateOf: (meeting: Meeting) => SlotState,
): Promise<EarlierMeeting[]> {
  const records = await recordsByIds(db, meetings.map(({ id }) => id));
  return meetings.map((meeting) => {
    const note = records.find(({ id }) => id === meeting.id)?.sharedNote;
    const movedFromAt = findMovedFrom(meeting);
    return {
      occurrence: meeting.id,
      startAt: meeting.startAt,
      state: stateOf(meeting),
      ...(movedFromAt === undefined ? {} : { movedFromAt }),
      ...(note === undefined ? {} : { sharedNote: note }),
      items: items.filter((item) => item.agreedIn === meeting.id && (item.deletedAt === undefined || isOpen(item))),
    };
  });
}
