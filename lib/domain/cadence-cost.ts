import type { Commitment, Frequency } from './cadence';
import { byKind } from './kind-order';
import { laneOf, lanes, type Lane } from './lane';
import type { MeetingKind } from './meeting-kind';
import type { Person } from './person';
import { membersOf, overridesOf } from './with-whom';

/** The working week that a share is of, in hours (practice, C11: 15.3 h a week are 38% of 40 h). */
export const weekHours = 40;

/** The marks of article 003: what managers report, and what leaders say, in percent. */
export const coachingMarks = { managers: 15, leaders: 50 } as const;

/** What counts as coaching: going along, and talking about how. */
export const coachingKinds: readonly MeetingKind[] = ['joint-call', 'coaching', 'motivation-talk'];

/** Weeks of a unit, over the 400 years of the calendar: 146,097 days. */
const unitWeeks: Record<Frequency['unit'], number> = {
  week: 1,
  month: 146_097 / 400 / 12 / 7,
  quarter: 146_097 / 400 / 4 / 7,
};

/** How many slots a week a frequency makes, on average. */
export const timesAWeek = ({ times, every, unit }: Frequency): number => times / (every * unitWeeks[unit]);

/** What costing needs of a line. */
export type CostedLine = Pick<Commitment, 'kind' | 'with' | 'frequency' | 'minutes'> & { lane?: Lane };

/** Hours a week, on average. */
export interface CadenceCost {
  /** In the order of the lines that were given. */
  lines: { kind: MeetingKind; lane: Lane; people: number; hours: number }[];
  /** By `kindOrder`. */
  byKind: { kind: MeetingKind; lane: Lane; hours: number }[];
  /** All five, in their order. */
  byLane: { lane: Lane; hours: number }[];
  hours: number;
  coachingHours: number;
}

/**
 * The manager's hours a week that lines take, on average: one meeting for each person that a line is with (who has a
 * line of their own is not counted twice), one for the team.
 * @param lines Those that hold at one time.
 */
export function costOf(lines: readonly CostedLine[], people: readonly Person[]): CadenceCost {
  const costed = lines.map((line) => {
    const { kind, minutes, frequency } = line;
    const count = membersOf(line.with, people).filter(
      (person) => person === null || overridesOf(line, person, lines).length === 0,
    ).length;
    return { kind, lane: laneOf(line), people: count, hours: (count * minutes * timesAWeek(frequency)) / 60 };
  });
  const sum = (some: readonly { hours: number }[]): number => some.reduce((total, { hours }) => total + hours, 0);
  return {
    lines: costed,
    byKind: [...Map.groupBy(costed, ({ kind, lane }) => `${kind}|${lane}`).values()]
      .flatMap((group) =>
        group[0] === undefined ? [] : [{ kind: group[0].kind, lane: group[0].lane, hours: sum(group) }],
      )
      .toSorted((a, b) => byKind(a.kind, b.kind)),
    byLane: lanes.map((lane) => ({ lane, hours: sum(costed.filter((line) => line.lane === lane)) })),
    hours: sum(costed),
    coachingHours: sum(costed.filter(({ kind }) => coachingKinds.includes(kind))),
  };
}

/** The roster with so many direct reports: the later ones left out, or nameless ones added. For what-if only. */
export function withReports(people: readonly Person[], count: number): Person[] {
  const reports = people.filter(({ relation, deletedAt }) => relation === 'report' && deletedAt === undefined);
  const others = people.filter((person) => !reports.includes(person));
  const more = Array.from({ length: Math.max(0, count - reports.length) }, (_, index): Person => {
    return { id: `what-if-${index}`, name: '', addresses: [], relation: 'report', createdAt: 0, updatedAt: 0 };
  });
  return [...others, ...reports.slice(0, count), ...more];
}
