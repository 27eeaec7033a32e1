import type { Instant } from './time';

/** Kinds of data that are kept for a time of their own. */
export const keptKinds = ['meetings', 'notes', 'items', 'snapshots'] as const;
export type KeptKind = (typeof keptKinds)[number];

/** For how many months each kind is kept; 0: for good; absent: `shippedMonths`. */
export type KeepFor = Partial<Record<KeptKind, number>>;

/** How much of a table is older than its kind is kept. */
export interface OldRows {
  table: string;
  kind: KeptKind;
  count: number;
}

/** What is shipped: six quarters, so that a year can be compared with the one before (design.md, Storage). */
export const shippedMonths = 18;

export const monthsOf = (keepFor: KeepFor | undefined, kind: KeptKind): number => keepFor?.[kind] ?? shippedMonths;

/** What ended before this instant goes; undefined: nothing does. */
export function findCutoff(keepFor: KeepFor | undefined, kind: KeptKind, now: Instant): Instant | undefined {
  const months = monthsOf(keepFor, kind);
  if (months === 0) return undefined;
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO('UTC').subtract({ months }).epochMilliseconds;
}

/** Of two rules the longer one, kind by kind, so that nothing goes that one of them keeps; undefined: neither says anything. */
export function longerKeepFor(one: KeepFor | undefined, other: KeepFor | undefined): KeepFor | undefined {
  const said = keptKinds.filter((kind) => one?.[kind] !== undefined || other?.[kind] !== undefined);
  if (said.length === 0) return undefined;
  return Object.fromEntries(
    said.map((kind) => {
      const [months, others] = [monthsOf(one, kind), monthsOf(other, kind)];
      return [kind, isShorter(months, others) ? others : months];
    }),
  );
}

/** What may be chosen, in months; 0: for good. */
export const keepForChoices = [6, 12, 18, 24, 36, 0] as const;

/** Whether `months` lets go of more than `before` did. */
export const isShorter = (months: number, before: number): boolean => months !== 0 && (before === 0 || months < before);
