import type { ActionItem } from '../../lib/domain/action-item';
import type { Commitment, SlotWord } from '../../lib/domain/cadence';
import { localDayOf } from '../../lib/domain/day-range';
import { kindOrder } from '../../lib/domain/kind-order';
import { activePeople } from '../../lib/domain/match-person';
import type { Meeting, MeetingRecord } from '../../lib/domain/meeting';
import type { Person } from '../../lib/domain/person';
import type { Settings } from '../../lib/domain/settings';
import { siteLights, type SiteLight, type SurfaceHealth } from '../../lib/domain/site-health';
import type { Adherence, SlotOutcome } from '../../lib/domain/slot';
import type { SuggestedLine } from '../../lib/domain/suggest-cadence';
import type { Topic } from '../../lib/domain/topic';
import type { Instant, LocalDay, Zone } from '../../lib/domain/time';
import { dueItems, type DueItems } from './due-items';
import { meetingsToday, type MeetingToday } from './meetings-today';
import { nextActions, type NextAction, type WeekAhead } from './next-action';
import { outcomeRow, type OutcomeRow } from './outcome-row';
import { preparation, type Preparation } from './preparation';
import { stripDays, type StripDay } from './week-strip-day';
import { weekMatrix, type WeekMatrix } from './week-matrix';

/** The part of the domain's week view that the popup needs. */
export interface WeekFacts {
  week: { from: LocalDay; until: LocalDay };
  outcomes: readonly SlotOutcome[];
  adherence: Adherence;
  adHoc: readonly Meeting[];
  days: readonly { on: LocalDay; outcomes: readonly SlotOutcome[] }[];
}

/** What the popup is made of: one week, and the rows that stand around it. */
export interface PopupFacts {
  week: WeekFacts;
  commitments: readonly Commitment[];
  people: readonly Person[];
  meetings: readonly Meeting[];
  words: readonly SlotWord[];
  records: readonly MeetingRecord[];
  items: readonly ActionItem[];
  topics: readonly Topic[];
  settings: Settings;
  zone: Zone;
  now: Instant;
  /** Next week, when it is worth a line. */
  ahead?: WeekAhead;
  health?: readonly SurfaceHealth[];
  /** A cadence that can be read off the meetings seen. */
  offer?: readonly SuggestedLine[];
}

/** All that the popup shows. */
export interface PopupModel {
  now: Instant;
  today: LocalDay;
  zone: Zone;
  role: 'manager' | 'seller' | 'both';
  week: { from: LocalDay; until: LocalDay; is: 'past' | 'this' | 'future' };
  /** Nothing is promised yet: which of the three first steps are done. */
  fresh?: { hasMeetings: boolean; hasTeam: boolean };
  offer?: readonly SuggestedLine[];
  score: Adherence;
  outcomes: OutcomeRow[];
  adHoc: { occurrence: string; kind: Meeting['kind']; name?: string; startAt: Instant }[];
  days: StripDay[];
  next: NextAction[];
  matrix: WeekMatrix;
  due: DueItems;
  meetings: MeetingToday[];
  preparation?: Preparation;
  /** How the sites read that were seen. */
  lights: SiteLight[];
  /** With whom and of which kinds a meeting can be put into the calendar. */
  newEvent: { people: { id: string; name: string }[]; kinds: readonly Meeting['kind'][] };
}

const isKept = (row: { deletedAt?: Instant }): boolean => row.deletedAt === undefined;

const roleOf = ({ isManager, isSeller }: Settings['me']): PopupModel['role'] =>
  isManager && isSeller ? 'both' : isSeller ? 'seller' : 'manager';

/** Judges nothing anew: names, sorts and groups what the domain found. */
export function popupModel(facts: PopupFacts): PopupModel {
  const { week, settings, zone, now } = facts;
  const today = localDayOf(now, zone);
  const people = new Map(facts.people.map((person) => [person.id, person]));
  const meetings = new Map(facts.meetings.map((meeting) => [meeting.id, meeting]));
  const said = new Set(facts.words.filter(isKept).map((word) => word.id));
  const rows = new Map(week.outcomes.map((one) => [one.slot.id, outcomeRow(one, people, meetings, said)]));
  const outcomes = [...rows.values()];
  const is = today < week.week.from ? 'future' : today > week.week.until ? 'past' : 'this';
  const role = roleOf(settings.me);
  const due = dueItems(facts.items, people, today, is === 'this' ? week.week.until : today);
  const ahead = meetingsToday(facts.meetings, people, facts, now, today, zone);
  const hasCadence = facts.commitments.some(isKept);
  return {
    now,
    today,
    zone,
    role,
    week: { ...week.week, is },
    ...(!hasCadence && { fresh: { hasMeetings: meetings.size > 0, hasTeam: facts.people.some(isKept) } }),
    ...(!hasCadence && facts.offer !== undefined && facts.offer.length > 0 && { offer: facts.offer }),
    score: week.adherence,
    outcomes,
    adHoc: week.adHoc.map((meeting) => {
      const name = meeting.personIds.length === 1 ? people.get(meeting.personIds[0] ?? '')?.name : undefined;
      return {
        occurrence: meeting.id,
        kind: meeting.kind,
        ...(name !== undefined && { name }),
        startAt: meeting.startAt,
      };
    }),
    days: stripDays(
      week.days.map((day) => ({
        on: day.on,
        rows: day.outcomes.flatMap((one) => rows.get(one.slot.id) ?? []),
      })),
      week.week.from,
      now,
      zone,
    ),
    next: nextActions({
      outcomes,
      meetings: ahead,
      // A seller's promises stand in the preparation already.
      due: role === 'seller' ? null : due,
      isThisWeek: is === 'this',
      zone,
      ...(facts.ahead !== undefined && { ahead: facts.ahead }),
    }),
    matrix: weekMatrix(outcomes),
    due,
    meetings: ahead,
    lights: siteLights(facts.health ?? []),
    newEvent: {
      people: activePeople(facts.people, today)
        .map(({ id, name }) => ({ id, name }))
        .toSorted((a, b) => a.name.localeCompare(b.name)),
      kinds: [...new Set([...kindOrder, ...facts.commitments.filter(isKept).map(({ kind }) => kind)])],
    },
    ...(role !== 'manager' && { preparation: preparation(facts.meetings, people, facts.topics, now) }),
  };
}
