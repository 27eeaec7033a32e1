import { adherenceOf } from './adherence';
import { byKind } from './kind-order';
import type { MeetingKind } from './meeting-kind';
import type { Adherence, SlotOutcome } from './slot';

/** What was promised one person, or the team, of one kind. */
export interface MatrixCell {
  kind: MeetingKind;
  adherence: Adherence;
  /** Empty: nothing of the kind is promised here. */
  outcomes: SlotOutcome[];
}

export interface MatrixRow {
  /** Absent: the team. */
  personId?: string;
  /** One per column, in the columns' order. */
  cells: MatrixCell[];
  adherence: Adherence;
}

/** People and the team by kinds. */
export interface Matrix {
  kinds: MeetingKind[];
  rows: MatrixRow[];
}

/**
 * Rows are the people that have slots, in the given order, then the team if it has any; columns the kinds that are
 * promised, in `kindOrder`. Each outcome is in exactly one cell.
 */
export function matrixOf(outcomes: readonly SlotOutcome[], people: readonly { id: string }[]): Matrix {
  const kinds = [...new Set(outcomes.map(({ slot }) => slot.kind))].toSorted(byKind);
  const known = new Set(people.map(({ id }) => id));
  const others = outcomes.flatMap(({ slot }) =>
    slot.personId === undefined || known.has(slot.personId) ? [] : slot.personId,
  );
  const who: (string | undefined)[] = [...known, ...[...new Set(others)].toSorted(), undefined];
  const rows = who.flatMap((personId): MatrixRow[] => {
    const mine = outcomes.filter(({ slot }) => slot.personId === personId);
    if (mine.length === 0) return [];
    const cells = kinds.map((kind): MatrixCell => {
      const ofKind = mine.filter(({ slot }) => slot.kind === kind);
      return { kind, outcomes: ofKind, adherence: adherenceOf(ofKind) };
    });
    return [{ ...(personId === undefined ? {} : { personId }), cells, adherence: adherenceOf(mine) }];
  });
  return { kinds, rows };
}
