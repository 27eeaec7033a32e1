import type { Commitment } from './cadence';
import { commitmentsOf, type Birth, type CadenceLine } from './cadence-line';
import { addDays, type DayRange } from './day-range';
import { quarterOf, type CalendarRule } from './period';
import type { LocalDay } from './time';
import { weekOf } from './week';

/** The commitments that hold on a day. */
export const heldOn = (commitments: readonly Commitment[], day: LocalDay): Commitment[] =>
  commitments.filter(
    ({ deletedAt, validFrom, validUntil }) =>
      deletedAt === undefined && validFrom <= day && (validUntil === undefined || validUntil >= day),
  );

/**
 * The rows to write so that, from `validFrom` on, a cadence consists of these lines only: what held ends the day before,
 * what had not begun goes. No earlier period is rewritten.
 */
export function replaceCadence(
  commitments: readonly Commitment[],
  lines: readonly CadenceLine[],
  birth: Birth,
): Commitment[] {
  return [...endedBefore(commitments, birth.validFrom, birth.now), ...commitmentsOf(lines, birth)];
}

/**
 * The rows to write so that lines stand in for those of the same kinds on some days; the others go on afterwards as they
 * were. An exception with one person gives way, too.
 */
export function standIn(
  commitments: readonly Commitment[],
  lines: readonly CadenceLine[],
  span: DayRange,
  { newId, now }: Omit<Birth, 'validFrom'>,
): Commitment[] {
  const kinds = new Set(lines.map(({ kind }) => kind));
  const replaced = commitments.filter(({ kind, validFrom, validUntil, deletedAt }) => {
    return deletedAt === undefined && kinds.has(kind) && validFrom <= span.until && (validUntil ?? '9') >= span.from;
  });
  const later = addDays(span.until, 1);
  const goingOn = replaced
    .filter(({ validUntil }) => validUntil === undefined || validUntil >= later)
    .map((line) => {
      // What begins only afterwards is moved as it is.
      const validFrom = line.validFrom > later ? line.validFrom : later;
      return { ...line, id: newId(), validFrom, createdAt: now, updatedAt: now };
    });
  return [
    ...endedBefore(replaced, span.from, now),
    ...commitmentsOf(lines, { newId, now, validFrom: span.from }).map((line) => ({ ...line, validUntil: span.until })),
    ...goingOn,
  ];
}

/** The last three weeks of the quarter of a day, whole weeks; those of the next quarter once the last has begun. */
export function quarterEndOf(day: LocalDay, { weekStart, yearStart }: CalendarRule): DayRange {
  const { until } = quarterOf(day, yearStart);
  const last = weekOf(until, weekStart);
  const span = { from: addDays(last.from, -14), until: last.until };
  return day <= addDays(last.from, -1)
    ? span
    : quarterEndOf(addDays(until, 1), { weekStart, yearStart: yearStart ?? 1 });
}

function endedBefore(commitments: readonly Commitment[], day: LocalDay, now: number): Commitment[] {
  return commitments
    .filter(({ deletedAt, validUntil }) => deletedAt === undefined && (validUntil ?? '9') >= day)
    .map((line) =>
      line.validFrom >= day
        ? { ...line, deletedAt: now, updatedAt: now }
        : { ...line, validUntil: addDays(day, -1), updatedAt: now },
    );
}
