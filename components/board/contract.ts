import type { Commitment } from '../../lib/domain/cadence';
import { areDaysSeen, seenOf } from '../../lib/domain/coverage';
import { addDays, daysBetween, localDayOf, type DayRange } from '../../lib/domain/day-range';
import { baseSeries } from '../../lib/domain/event-key';
import { byKind } from '../../lib/domain/kind-order';
import type { Meeting } from '../../lib/domain/meeting';
import type { Person } from '../../lib/domain/person';
import { plannedDays } from '../../lib/domain/planned-days';
import type { LocalDay } from '../../lib/domain/time';
import { membersOf, overridesOf } from '../../lib/domain/with-whom';
import type { CadenceFacts } from '../../lib/domain/week-view';
import { isShown, type Filters } from './filters';

/**
 * How a commitment stands on the calendar with one person or the team: as planned · too rare · more than planned · ended
 * (it stood until lately, nothing of it is ahead) · missing (looked at, nothing there) · unknown (not looked at).
 */
export type ContractState = 'planned' | 'rare' | 'more' | 'ended' | 'missing' | 'unknown';

/** One commitment with one person, or with the team. */
export interface ContractMember {
  /** Absent: the team. */
  personId?: string;
  name?: string;
  state: ContractState;
  /** Days between meetings, in the middle; absent: fewer than two are known. */
  everyDays?: number;
  /** The last that stands. */
  lastOn?: LocalDay;
  /** What stands there, oldest first. */
  occurrences: string[];
  /** The planned length differs from what stands on the calendar. */
  minutes?: number;
}

/** One line of the cadence against what stands on the calendar. */
export interface ContractLine {
  commitment: Commitment;
  plannedDays: number;
  members: ContractMember[];
  isAsPlanned: boolean;
}

/** A series is too rare, or more than planned, when its step differs by more than this share: holidays move single ones. */
const tolerance = 0.3;

/** Looks older than this say nothing of what is ahead. */
const freshLookMs = 7 * 24 * 3_600_000;

/** What is behind and ahead of today, in days: four steps back and two ahead, and at least eight and four weeks. */
const windowOf = (days: number, today: LocalDay): DayRange => ({
  from: addDays(today, -Math.round(Math.max(56, 4 * days))),
  until: addDays(today, Math.round(Math.max(28, 2 * days))),
});

/** The lines that hold today, against the meetings of their kind that are known. */
export function contract(
  facts: CadenceFacts,
  filters: Pick<Filters, 'people' | 'kinds'>,
  today: LocalDay,
): ContractLine[] {
  const live = facts.commitments.filter(
    ({ deletedAt, validFrom, validUntil }) =>
      deletedAt === undefined && validFrom <= today && (validUntil === undefined || validUntil >= today),
  );
  return live
    .flatMap((commitment): ContractLine[] => {
      const days = plannedDays(commitment.frequency);
      const members = membersToday(commitment, facts, live, today)
        .filter((person) => isShown(filters, { personId: person?.id, kind: commitment.kind }))
        .map((person) => memberOf(commitment, person, days, facts, today));
      if (members.length === 0) return [];
      return [
        { commitment, plannedDays: days, members, isAsPlanned: members.every(({ state }) => state === 'planned') },
      ];
    })
    .toSorted((a, b) => byKind(a.commitment.kind, b.commitment.kind));
}

/** One by one, as `slotsOf` has them: who has a line of their own is not among "each report" or a role. */
function membersToday(
  commitment: Commitment,
  { people }: CadenceFacts,
  live: readonly Commitment[],
  today: LocalDay,
): (Person | undefined)[] {
  const present = people
    .filter(({ from, until }) => (from ?? '') <= today && (until ?? today) >= today)
    .toSorted((a, b) => a.name.localeCompare(b.name));
  return membersOf(commitment.with, present).flatMap((person) =>
    person === null ? [undefined] : overridesOf(commitment, person, live).length > 0 ? [] : [person],
  );
}

function memberOf(
  commitment: Commitment,
  person: Person | undefined,
  days: number,
  facts: CadenceFacts,
  today: LocalDay,
): ContractMember {
  const { zone, now } = facts;
  const window = windowOf(days, today);
  const own = facts.meetings
    .filter((meeting) => isOf(meeting, commitment, person))
    .map((meeting) => ({ meeting, on: localDayOf(meeting.startAt, zone) }))
    .filter(({ on }) => window.from <= on && on <= window.until)
    .toSorted((a, b) => a.meeting.startAt - b.meeting.startAt);
  const last = own.at(-1);
  const step = findMiddle(stepsOf(own.map(({ meeting, on }) => ({ series: baseSeries(meeting.series), on }))));
  const length = findMiddle(own.filter(({ meeting }) => !meeting.isAllDay).map(({ meeting }) => minutesOf(meeting)));
  const isAhead = last !== undefined && last.meeting.endAt > now;
  // Where the next ones must stand: a step from now, but not the rest of today.
  const next = { from: addDays(today, 1), until: addDays(today, Math.max(7, Math.ceil(days))) };
  const seen = seenOf(facts.coverage, facts.calendars ?? [], now - freshLookMs);
  const isLookedAt = areDaysSeen(seen.shown, next, zone);
  return {
    ...(person === undefined ? {} : { personId: person.id, name: person.name }),
    state: stateOf({ isAny: last !== undefined, isAhead, isLookedAt, step, days }),
    occurrences: own.map(({ meeting }) => meeting.id),
    ...(step === undefined ? {} : { everyDays: step }),
    ...(last === undefined ? {} : { lastOn: last.on }),
    ...(length === undefined || length === commitment.minutes ? {} : { minutes: length }),
  };
}

function stateOf(one: {
  isAny: boolean;
  isAhead: boolean;
  isLookedAt: boolean;
  step: number | undefined;
  days: number;
}): ContractState {
  if (!one.isAhead && !one.isLookedAt) return 'unknown';
  if (!one.isAny) return 'missing';
  if (!one.isAhead) return 'ended';
  if (one.step === undefined) return 'planned';
  if (one.step > one.days * (1 + tolerance)) return 'rare';
  return one.step < one.days * (1 - tolerance) ? 'more' : 'planned';
}

const isOf = (meeting: Meeting, { kind }: Commitment, person: Person | undefined): boolean =>
  meeting.kind === kind &&
  meeting.isStanding &&
  !meeting.isCancelled &&
  (person === undefined ? meeting.withTeam || meeting.personIds.length > 1 : meeting.personIds.includes(person.id));

const minutesOf = ({ startAt, endAt }: Meeting): number => Math.round((endAt - startAt) / 60_000);

/** Days between neighbours of one series; of all together where no series has two. */
function stepsOf(meetings: readonly { series: string; on: LocalDay }[]): number[] {
  const stepsIn = (list: readonly { on: LocalDay }[]): number[] =>
    list.slice(1).flatMap(({ on }, index) => {
      const days = daysBetween(list[index]?.on ?? on, on);
      return days > 0 ? days : [];
    });
  const ofSeries = [...Map.groupBy(meetings, ({ series }) => series).values()].flatMap(stepsIn);
  return ofSeries.length > 0 ? ofSeries : stepsIn(meetings);
}

/** The one in the middle, the lower of two; undefined of none. */
function findMiddle(numbers: readonly number[]): number | undefined {
  return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)];
}
