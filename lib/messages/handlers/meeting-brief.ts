import type { ActionItem } from '../../domain/action-item';
import { findBadge } from '../../domain/badge';
import type { EarlierMeeting, MeetingBrief } from '../../domain/brief';
import type { SlotWord } from '../../domain/cadence';
import { activePeople } from '../../domain/match-person';
import type { Meeting } from '../../domain/meeting';
import { isOn } from '../../domain/meeting-evidence';
import { stateOfMeeting } from '../../domain/meeting-state';
import { findMovedFrom } from '../../domain/moves';
import type { Person } from '../../domain/person';
import { rhythmKey, rhythmOf } from '../../domain/rhythm';
import type { SlotState } from '../../domain/slot';
import { standingOf } from '../../domain/standing';
import type { TemplateTexts } from '../../domain/templates/template-texts';
import type { LocalDay } from '../../domain/time';
import { itemsOfMeetings, openItemsOfPerson, openItemsOfRhythm } from '../../store/items';
import { findMeeting, latestOfRhythm } from '../../store/meetings';
import { readAtOnce } from '../../store/read-at-once';
import { findRecord, recordsByIds } from '../../store/records';
import { wordsOfMeetings } from '../../store/words';
import type { HandlerContext } from './edit-context';
import { itemsShown } from './edit-items';
import { calendarSite } from './event-briefs';
import { subjectOf, type BriefSubject } from './meeting-subject';
import { meetingAgenda, sellerOf } from './meeting-topics';
import { personRef, readerOf } from './reader';
import { templateFor, textsIn } from './template-for';
import type { Recognised, Surroundings } from './recognise';

/** How many meetings of a rhythm are looked back on for its standing and "earlier". */
const lookBack = 12;
const earlierCount = 3;

type Around = Pick<Surroundings, 'settings' | 'people' | 'now'>;

/** The brief of one meeting, from a bounded number of rows whatever is stored. */
export async function briefOf(context: HandlerContext, subject: BriefSubject, around: Around): Promise<MeetingBrief> {
  const texts = await textsIn(context, around.settings);
  const { meetings, items, records, words, templates, topics } = context.db;
  const tables = [meetings, items, records, words, templates, topics];
  return readAtOnce(context.db, () => readBrief(context, subject, around, texts), tables);
}

async function readBrief(
  context: HandlerContext,
  subject: BriefSubject,
  around: Around,
  texts: TemplateTexts,
): Promise<MeetingBrief> {
  const { db } = context;
  const { occurrence } = subject;
  const { settings, people, now } = around;
  const rhythm = rhythmKey(rhythmOf(subject));
  const personId = subject.personIds.length === 1 ? subject.personIds[0] : undefined;
  const person = people.find(({ id }) => id === personId);
  // Of a meeting that is still to come, the last ones are those before now and not those before it.
  const before = (await latestOfRhythm(db, rhythm, Math.min(subject.startAt ?? now, now), lookBack)).filter(
    ({ id }) => id !== occurrence,
  );
  const earlier = before.slice(0, earlierCount);

  const [open, ofMeetings, ofPerson, own, record, said, template] = await Promise.all([
    openItemsOfRhythm(db, rhythm),
    itemsOfMeetings(db, [occurrence, ...earlier.map(({ id }) => id)]),
    personId === undefined ? [] : openItemsOfPerson(db, personId),
    findMeeting(db, occurrence),
    findRecord(db, occurrence),
    wordsOfMeetings(db, [occurrence, ...before.map(({ id }) => id)]),
    templateFor(db, texts, { kind: subject.kind, personId }, subject.startAt ?? now),
  ]);
  const words = said.toSorted((one, other) => other.saidAt - one.saidAt);
  const stateOf = (meeting: Meeting): SlotState => stateOfMeeting(meeting, findWord(words, meeting), now);

  const { privateNote, ...shared } = record ?? {};
  const reader = readerOf(settings, calendarSite, person?.relation === 'manager', now);
  const brief: MeetingBrief = {
    type: 'meeting',
    reader,
    occurrence,
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
    people: peopleOf(subject, people, reader.today).map(personRef),
    withTeam: subject.withTeam,
    standing: standingOf(before, words, { now, zone: reader.zone }),
    agenda: {
      question: template.question,
      minutes: lengthOf(subject) ?? template.minutes,
      owner: ownerOf(template.owner),
      preWork: reader.role === 'seller' ? template.sellerPreWork : template.managerPreWork,
      guard: template.guard,
      topics: await meetingAgenda(
        db,
        { ...subject, rhythm, landedAt: record?.landedAt },
        template.topics,
        now,
        sellerOf(person),
      ),
    },
    items: itemsShown(
      mergedItems(
        open,
        ofMeetings.filter((item) => isOf(item, occurrence)),
      ),
      occurrence,
    ),
    otherOpenCount: ofPerson.filter((item) => item.rhythm !== rhythm).length,
    earlier: await earlierOf(context, earlier, ofMeetings, stateOf),
    record: record === undefined ? null : (shared as MeetingBrief['record']),
    hasPrivateNote: (privateNote ?? '') !== '',
    ...(own === undefined ? {} : { state: stateOf(own) }),
    isPartlyRead: subject.isPartlyRead,
  };
  if (settings.hasBadges === false || context.faceOf === undefined) return brief;
  const badge = findBadge(brief, own === undefined || isOn(own, personId));
  return badge === undefined ? brief : { ...brief, badge: { ...badge, ...context.faceOf(brief.kind, badge) } };
}

export const meetingBrief = (
  context: HandlerContext,
  event: Recognised,
  meeting: Meeting | undefined,
  around: Surroundings,
): Promise<MeetingBrief> => briefOf(context, subjectOf(event, meeting), around);

/** Those it is with; where the page did not let us read them, those it could be with, to choose from. */
function peopleOf({ personIds, isPartlyRead }: BriefSubject, people: readonly Person[], today: LocalDay): Person[] {
  if (!isPartlyRead) return people.filter(({ id }) => personIds.includes(id));
  return activePeople(people, today).filter(({ relation }) => relation === 'report' || relation === 'manager');
}

const mergedItems = (...lists: ActionItem[][]): ActionItem[] => [
  ...new Map(lists.flat().map((item) => [item.id, item])).values(),
];

const isOf = (item: ActionItem, occurrence: string): boolean =>
  item.agreedIn === occurrence || item.settledIn === occurrence;

const findWord = (words: readonly SlotWord[], { id }: Meeting) => words.find((word) => word.occurrence === id)?.word;

function lengthOf({ startAt, endAt, isAllDay }: BriefSubject): number | undefined {
  return startAt === undefined || endAt === undefined || isAllDay ? undefined : Math.round((endAt - startAt) / 60_000);
}

const ownerOf = (owner: string): MeetingBrief['agenda']['owner'] =>
  owner === 'seller' || owner === 'manager' ? owner : 'other';

async function earlierOf(
  { db }: HandlerContext,
  meetings: readonly Meeting[],
  items: readonly ActionItem[],
  stateOf: (meeting: Meeting) => SlotState,
): Promise<EarlierMeeting[]> {
  const records = await recordsByIds(
    db,
    meetings.map(({ id }) => id),
  );
  return meetings.map((meeting) => {
    const note = records.find(({ id }) => id === meeting.id)?.sharedNote;
    const movedFromAt = findMovedFrom(meeting);
    return {
      occurrence: meeting.id,
      startAt: meeting.startAt,
      state: stateOf(meeting),
      ...(movedFromAt === undefined ? {} : { movedFromAt }),
      ...(note === undefined ? {} : { sharedNote: note }),
      items: items.filter((item) => item.agreedIn === meeting.id),
    };
  });
}
