import type { Absence, Commitment, SlotWord } from '../../../lib/domain/cadence';
import type { Coverage, Meeting } from '../../../lib/domain/meeting';
import type { Person } from '../../../lib/domain/person';
import { dayNumber, dayText, isMondayToFriday, monthNumber } from './reference-days';

/** All that the engine is given, at random. */
export interface History {
  /** The days whose periods are asked for. */
  range: { from: string; until: string };
  weekStart: number;
  yearStart: number;
  zone: string;
  calendars: string[];
  people: Person[];
  commitments: Commitment[];
  meetings: Meeting[];
  words: SlotWord[];
  absences: Absence[];
  coverage: Coverage[];
  now: number;
}

/** A slot as the reference has it; days as numbers. */
export interface PlainSlot {
  id: string;
  commitmentId: string;
  kind: string;
  personId: string | undefined;
  /** Valid days: clipped to the person and to the line. */
  from: number;
  until: number;
  /** Days on which a meeting counts: clipped to the person. */
  spaceFrom: number;
  spaceUntil: number;
  /** Days on which its line rests. */
  pauses: { from: string; until: string }[];
  /** What is missed is excused: its line is new. */
  isRamp: boolean;
}

/** The number of the week, month or quarter in which a day lies. */
function unitNumber(day: number, unit: 'week' | 'month' | 'quarter', { weekStart, yearStart }: History): number {
  if (unit === 'week') return Math.floor((day + 4 - weekStart) / 7);
  if (unit === 'month') return monthNumber(day);
  return Math.floor((monthNumber(day) + 1 - yearStart) / 3);
}

const days = (from: number, until: number): number[] =>
  until < from ? [] : Array.from({ length: until - from + 1 }, (_, index) => from + index);

const workingDays = (from: number, until: number): number => days(from, until).filter(isMondayToFriday).length;

/** Half of the working days earn one: rounded half up. */
const earned = (times: number, valid: number, all: number): number => Math.round((times * valid) / all);

/** Slots as cadence-practice D promises them: one per person, kind and period, as the line was valid then. */
export function referenceSlots(history: History): PlainSlot[] {
  const lines = history.commitments.filter(({ deletedAt }) => deletedAt === undefined);
  return lines.flatMap((line) => periodsOf(line, history).flatMap((period) => slotsIn(line, period, lines, history)));
}

function periodsOf({ frequency, validFrom }: Commitment, history: History): [number, number][] {
  const { unit, every } = frequency;
  const numberOf = (day: number): number =>
    Math.floor((unitNumber(day, unit, history) - unitNumber(dayNumber(validFrom), unit, history)) / every);
  const periods: [number, number][] = [];
  let day = dayNumber(history.range.from);
  while (numberOf(day - 1) === numberOf(day)) day--;
  while (day <= dayNumber(history.range.until)) {
    const first = day;
    while (numberOf(day) === numberOf(first)) day++;
    periods.push([first, day - 1]);
  }
  return periods;
}

/** How closely a line names someone: 0 not at all, 1 as a report, 2 by role, 3 in person. */
function names(others: Commitment['with'], person: Person): number {
  if (others.type === 'person') return others.personId === person.id ? 3 : 0;
  if (others.type === 'role') return others.role.toLowerCase() === person.role?.toLowerCase() ? 2 : 0;
  return others.type === 'each-report' && person.relation === 'report' ? 1 : 0;
}

function slotsIn(
  line: Commitment,
  [from, until]: [number, number],
  lines: Commitment[],
  history: History,
): PlainSlot[] {
  const others = line.with;
  const present = history.people.filter(({ deletedAt }) => deletedAt === undefined);
  const members: (Person | undefined)[] =
    others.type === 'team' ? [undefined] : present.filter((one) => names(others, one) > 0);
  const all = workingDays(from, until);
  return members.flatMap((person) => {
    const isReplaced =
      person !== undefined &&
      lines.some((other) => {
        if (other.kind !== line.kind || names(other.with, person) <= names(others, person)) return false;
        const valid = workingDays(
          Math.max(from, dayNumber(other.validFrom)),
          Math.min(until, dayNumber(other.validUntil ?? '2999-01-01')),
        );
        return earned(1, valid, all) > 0;
      });
    if (isReplaced) return [];
    const spaceFrom = Math.max(from, dayNumber(person?.from ?? '1999-01-01'));
    const spaceUntil = Math.min(until, dayNumber(person?.until ?? '2999-01-01'));
    const validFrom = Math.max(spaceFrom, dayNumber(line.validFrom));
    const validUntil = Math.min(spaceUntil, dayNumber(line.validUntil ?? '2999-01-01'));
    const count = earned(line.frequency.times, workingDays(validFrom, validUntil), all);
    return Array.from({ length: count }, (_, index) => ({
      id: [line.id, person?.id ?? 'team', dayText(from), index].join('/'),
      commitmentId: line.id,
      kind: line.kind,
      personId: person?.id,
      from: validFrom,
      until: validUntil,
      spaceFrom,
      spaceUntil,
      pauses: line.pauses ?? [],
      isRamp: line.rampUntil !== undefined && until <= dayNumber(line.rampUntil),
    }));
  });
}
