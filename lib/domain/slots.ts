import type { Commitment } from './cadence';
import { countWorkingDays, findOverlap, type DayRange } from './day-range';
import { periodsOf, type CalendarRule } from './period';
import type { Person } from './person';
import type { Slot } from './slot';
import { slotKey } from './slot-key';
import { membersOf, overridesOf } from './with-whom';

/**
 * The slots that commitments promise in the periods that touch `range`, each with its whole period, sorted by period
 * and key. `each-report` makes one per direct report, a role one for each who has it; a commitment of the same kind that
 * names someone more closely (one person before a role, a role before each report) stands in its place, so that one
 * person may have another rhythm. A person who is not on the roster has no slots.
 *
 * Periods that are only partly valid (someone joined or left, the commitment began or ended): the share of the period's
 * working days (Monday to Friday) that is valid earns as many slots, rounded half up. So one slot a period exists from
 * half of its working days on, and of two a week two days leave one.
 */
export function slotsOf(
  commitments: readonly Commitment[],
  people: readonly Person[],
  range: DayRange,
  { weekStart, yearStart }: CalendarRule,
): Slot[] {
  const live = commitments.filter((commitment) => commitment.deletedAt === undefined);
  return live
    .flatMap((commitment) => {
      const { frequency, validFrom } = commitment;
      return periodsOf(frequency, range, { weekStart, yearStart, anchorOn: validFrom }).flatMap((period) =>
        membersOf(commitment.with, people).flatMap((person) =>
          isReplaced(commitment, person, period, live) ? [] : slotsIn(commitment, person, period),
        ),
      );
    })
    .toSorted(bySlot);
}

/** Order of slots: the earlier ending period first, then the shorter, then the key. */
export function bySlot(a: Slot, b: Slot): number {
  return compare(a.until, b.until) || compare(b.from, a.from) || compare(a.id, b.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether a commitment that names this person more closely takes the place of another for most of the period. */
function isReplaced(
  commitment: Commitment,
  person: Person | null,
  period: DayRange,
  commitments: readonly Commitment[],
): boolean {
  if (person === null) return false;
  return overridesOf(commitment, person, commitments).some(
    (other) => countEarned(1, findOverlap(period, validityOf(other)), period) > 0,
  );
}

function slotsIn(commitment: Commitment, person: Person | null, period: DayRange): Slot[] {
  const ofPerson = person === null ? period : findOverlap(period, person);
  const valid = ofPerson && findOverlap(ofPerson, validityOf(commitment));
  if (ofPerson === undefined || valid === undefined) return [];
  const count = countEarned(commitment.frequency.times, valid, period);
  return Array.from({ length: count }, (_, index) => ({
    id: slotKey({
      commitmentId: commitment.id,
      ...(person === null ? {} : { personId: person.id }),
      periodFrom: period.from,
      index,
    }),
    commitmentId: commitment.id,
    kind: commitment.kind,
    ...(person === null ? {} : { personId: person.id }),
    ...valid,
    period: ofPerson,
    index,
    minutes: commitment.minutes,
    ...(commitment.pauses === undefined ? {} : { pauses: commitment.pauses }),
    ...(commitment.rampUntil === undefined || period.until > commitment.rampUntil ? {} : { isRamp: true as const }),
  }));
}

/** How many of `times` slots the valid share of the period's working days earns, rounded half up. */
function countEarned(times: number, valid: DayRange | undefined, period: DayRange): number {
  if (valid === undefined) return 0;
  // Most periods are valid as a whole: their days need not be counted.
  if (valid.from === period.from && valid.until === period.until) return times;
  const all = countWorkingDays(period);
  return Math.floor((2 * times * countWorkingDays(valid) + all) / (2 * all));
}

const validityOf = ({ validFrom, validUntil }: Commitment): { from: string; until?: string } => ({
  from: validFrom,
  ...(validUntil === undefined ? {} : { until: validUntil }),
});
