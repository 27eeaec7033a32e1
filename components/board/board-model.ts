import { outcomeRow, type OutcomeRow } from '../popup/outcome-row';
import type { ActionItem } from '../../lib/domain/action-item';
import { localDayOf } from '../../lib/domain/day-range';
import { byKind } from '../../lib/domain/kind-order';
import type { Meeting } from '../../lib/domain/meeting';
import type { MeetingKind } from '../../lib/domain/meeting-kind';
import type { Settings } from '../../lib/domain/settings';
import type { Instant, LocalDay, Zone } from '../../lib/domain/time';
import type { CadenceFacts } from '../../lib/domain/week-view';
import { boardHeadline, type BoardHeadline } from './board-headline';
import { boardSpan } from './board-span';
import { begun, boardWeeks, outcomesOfWeeks } from './board-weeks';
import { bumpLedger, type BumpLedger } from './bump-ledger';
import { findCoachingShare, type CoachingShare } from './coaching-share';
import { contract, type ContractLine } from './contract';
import { equity, type Equity } from './equity';
import { teamId, type Filters } from './filters';
import { heldByWeek, type HeldByWeek } from './held-by-week';
import type { Period } from './period';
import { promiseAges, type PromiseAges } from './promise-ages';
import { quarterHeat, type QuarterHeat } from './quarter-heat';

/** What the board is made of: one range of days, and what holds now. */
export interface BoardFacts {
  facts: CadenceFacts;
  /** Around today, for the plan against the calendar. */
  current: CadenceFacts;
  /** Open ones. */
  items: readonly ActionItem[];
  settings: Settings;
}

/** All that the board shows. */
export interface BoardModel {
  now: Instant;
  today: LocalDay;
  zone: Zone;
  weekStart: number;
  yearStart: number | undefined;
  role: 'manager' | 'seller' | 'both';
  /** Nothing is promised at all. */
  hasCadence: boolean;
  period: Period;
  before?: Period;
  /** What can be filtered by: those that have slots in the range, and those that are filtered by now. */
  choices: { people: { id: string; name?: string }[]; kinds: MeetingKind[] };
  headline: BoardHeadline;
  trend: HeldByWeek;
  heat: QuarterHeat;
  pledge?: string;
  equity: Equity;
  ledger: BumpLedger;
  coaching?: CoachingShare;
  coachingBefore?: CoachingShare;
  contract: ContractLine[];
  promises: PromiseAges;
  /** Behind every figure. */
  rows: ReadonlyMap<string, OutcomeRow>;
  extras: ReadonlyMap<string, Meeting>;
  /** All at hand, for what stands on the calendar. */
  meetings: ReadonlyMap<string, Meeting>;
  names: ReadonlyMap<string, string>;
}

const isKept = (row: { deletedAt?: Instant }): boolean => row.deletedAt === undefined;

/** Judges nothing anew: filters, sums and groups what the domain found. */
export function boardModel({ facts, current, items, settings }: BoardFacts, filters: Filters): BoardModel {
  const { zone, now, weekStart, yearStart, meetings } = facts;
  const { isManager, isSeller } = settings.me;
  const today = localDayOf(now, zone);
  const span = boardSpan(filters, today, facts);
  const weeks = boardWeeks(facts, span.range, filters, today);
  const own = span.weeks.flatMap((week) => weeks.find(week) ?? []);
  const own0 = begun(own);
  const before = span.before && {
    period: span.before.period,
    weeks: span.before.weeks.flatMap((week) => weeks.find(week) ?? []),
  };
  const ofAllKinds = (list: readonly { from: LocalDay; until: LocalDay }[]) =>
    list.flatMap((week) => weeks.findAllKinds(week) ?? []);
  const coaching = findCoachingShare(ofAllKinds(span.weeks));
  const coachingBefore = findCoachingShare(ofAllKinds(span.before?.weeks ?? []));
  const people = new Map(facts.people.map((person) => [person.id, person]));
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const said = new Set(facts.words.filter(isKept).map(({ id }) => id));
  const outcomes = outcomesOfWeeks(weeks.all);
  const place = { today, zone };
  return {
    now,
    ...place,
    weekStart,
    yearStart,
    role: isManager && isSeller ? 'both' : isSeller ? 'seller' : 'manager',
    hasCadence: facts.commitments.some(isKept),
    period: span.period,
    ...(before === undefined ? {} : { before: before.period }),
    choices: choicesOf(outcomes, filters, (id) => people.get(id)?.name),
    headline: boardHeadline(own0, before?.weeks.slice(0, own0.length)),
    trend: heldByWeek(span.period, own, before),
    heat: quarterHeat(
      span.quarters.map(({ quarter, weeks: list }) => ({
        quarter,
        weeks: list.flatMap((week) => weeks.find(week) ?? []),
      })),
    ),
    ...(settings.pledge === undefined ? {} : { pledge: settings.pledge }),
    equity: equity(
      own0,
      outcomes.filter(({ slot }) => slot.kind === 'one-on-one'),
      people,
      place,
    ),
    ledger: bumpLedger(own, meetings, place),
    ...(coaching === undefined ? {} : { coaching }),
    ...(coachingBefore === undefined ? {} : { coachingBefore }),
    contract: contract(current, filters, today),
    promises: promiseAges(items, people, filters, place),
    rows: new Map(outcomes.map((one) => [one.slot.id, outcomeRow(one, people, byId, said)])),
    extras: new Map(weeks.all.flatMap(({ adHoc }) => adHoc).map((meeting) => [meeting.id, meeting])),
    meetings: new Map([...byId, ...current.meetings.map((meeting): [string, Meeting] => [meeting.id, meeting])]),
    names: new Map(facts.people.map(({ id, name }) => [id, name])),
  };
}

function choicesOf(
  outcomes: readonly { slot: { personId?: string; kind: MeetingKind } }[],
  filters: Filters,
  nameOf: (id: string) => string | undefined,
): BoardModel['choices'] {
  const ids = new Set([...outcomes.map(({ slot }) => slot.personId ?? teamId), ...filters.people]);
  const people = [...ids].map((id) => {
    const name = nameOf(id);
    return { id, ...(name === undefined ? {} : { name }) };
  });
  const isTeam = ({ id }: { id: string }): number => Number(id === teamId);
  return {
    people: people.toSorted((a, b) => isTeam(a) - isTeam(b) || (a.name ?? '').localeCompare(b.name ?? '')),
    kinds: [...new Set([...outcomes.map(({ slot }) => slot.kind), ...filters.kinds])].toSorted(byKind),
  };
}
