import type { Frequency } from './cadence';
import { usualFrequency, type CadenceLine } from './cadence-line';
import { daysBetween, localDayOf } from './day-range';
import { byKind } from './kind-order';
import type { Meeting } from './meeting';
import type { Me, Person } from './person';
import type { Zone } from './time';

/** A line that the calendar already keeps, and what it was seen of. */
export interface SuggestedLine extends CadenceLine {
  /** Those it is seen with, one by one; empty for the team. */
  personIds: string[];
  /** How many meetings it was seen of. */
  seen: number;
  /** The frequency is the kind's usual one, as only one meeting was seen. */
  isGuessed: boolean;
}

/**
 * A cadence from the meetings that were seen ("you have 4 weekly 1:1s and a pipeline review"): a line for a kind with a
 * person or the team needs a recurring meeting or two of any sort. How often comes from the median gap between their
 * days, how long from the median length. Lines that are alike for every report become one with `each-report`. For a
 * manager people are reports, for a seller also their managers; peers are never suggested (cadence-practice D, "who
 * counts"). Sorted by `kindOrder`; the same input in any order gives the same lines.
 */
export function suggestCadence(
  meetings: readonly Meeting[],
  people: readonly Person[],
  { me, zone }: { me: Pick<Me, 'isManager' | 'isSeller'>; zone: Zone },
): SuggestedLine[] {
  const present = people.filter((person) => person.deletedAt === undefined);
  const reports = present.filter(({ relation }) => relation === 'report' && me.isManager).map(({ id }) => id);
  const mine = new Set([
    ...reports,
    ...present.filter(({ relation }) => relation === 'manager' && me.isSeller).map(({ id }) => id),
  ]);
  const groups = Map.groupBy(
    meetings
      .filter((meeting) => meeting.isStanding && !meeting.isAllDay)
      .flatMap((meeting) => promisesOf(meeting, mine)),
    ({ kind, personId }) => `${kind}/${personId ?? ''}`,
  );
  const lines = [...groups.values()].flatMap((group) => lineOf(group, zone) ?? []);
  return joinReports(lines, reports).toSorted(
    (a, b) =>
      byKind(a.kind, b.kind) ||
      Number(a.with.type === 'team') - Number(b.with.type === 'team') ||
      (keyOf(a) < keyOf(b) ? -1 : 1),
  );
}

interface Seen {
  kind: Meeting['kind'];
  personId?: string;
  meeting: Meeting;
}

/** Whom a meeting is held with, as a cadence would say it. */
function promisesOf(meeting: Meeting, mine: ReadonlySet<string>): Seen[] {
  const { kind, personIds, withTeam } = meeting;
  if (withTeam || personIds.length > 2) return [{ kind, meeting }];
  return personIds.filter((personId) => mine.has(personId)).map((personId) => ({ kind, personId, meeting }));
}

function lineOf(group: readonly Seen[], zone: Zone): SuggestedLine | undefined {
  const [first] = group;
  const isEnough = group.length >= 2 || group.some(({ meeting }) => meeting.isRecurring);
  if (first === undefined || !isEnough) return undefined;
  const days = [...new Set(group.map(({ meeting }) => localDayOf(meeting.startAt, zone)))].toSorted();
  const gaps = days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day));
  const gap = medianOf(gaps);
  const { kind, personId } = first;
  return {
    kind,
    with: personId === undefined ? { type: 'team' } : { type: 'person', personId },
    frequency: gap === undefined ? usualFrequency(kind) : frequencyOf(gap),
    minutes: Math.round((medianOf(group.map(({ meeting }) => meeting.endAt - meeting.startAt)) ?? 0) / 60_000),
    personIds: personId === undefined ? [] : [personId],
    seen: group.length,
    isGuessed: gap === undefined,
  };
}

/** The frequency to which a gap in days is nearest (by ratio): 2 a week, weekly, every 2 weeks, monthly, quarterly. */
function frequencyOf(gapDays: number): Frequency {
  if (gapDays < 5) return { times: 2, every: 1, unit: 'week' };
  if (gapDays < 10) return { times: 1, every: 1, unit: 'week' };
  if (gapDays < 21) return { times: 1, every: 2, unit: 'week' };
  if (gapDays < 52) return { times: 1, every: 1, unit: 'month' };
  return { times: 1, every: 1, unit: 'quarter' };
}

/** The lower median; undefined of nothing. */
const medianOf = (numbers: readonly number[]): number | undefined =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)];

const keyOf = ({ kind, with: others, frequency: { times, every, unit }, minutes, personIds }: SuggestedLine): string =>
  [kind, others.type, times, every, unit, minutes, ...personIds].join('/');

/** Lines of a kind that are as often for every report (of two or more) become one; its length is the median. */
function joinReports(lines: readonly SuggestedLine[], reports: readonly string[]): SuggestedLine[] {
  const alike = Map.groupBy(lines, ({ kind, with: others, frequency: { times, every, unit } }) =>
    others.type === 'person' && reports.includes(others.personId) ? [kind, times, every, unit].join('/') : '',
  );
  return [...alike].flatMap(([key, group]) => {
    const [first] = group;
    if (key === '' || first === undefined || reports.length < 2 || group.length < reports.length) return group;
    return [
      {
        ...first,
        with: { type: 'each-report' },
        minutes: medianOf(group.map(({ minutes }) => minutes)) ?? first.minutes,
        personIds: group.flatMap(({ personIds }) => personIds).toSorted(),
        seen: group.reduce((sum, { seen }) => sum + seen, 0),
        isGuessed: group.every(({ isGuessed }) => isGuessed),
      },
    ];
  });
}
