import { isDue, isHeld } from '../../lib/domain/adherence';
import { byKind } from '../../lib/domain/kind-order';
import type { MeetingKind } from '../../lib/domain/meeting-kind';
import type { OutcomeRow } from './outcome-row';

/** People × kinds of one week. */
export interface WeekMatrix {
  kinds: MeetingKind[];
  rows: MatrixRow[];
}

export interface MatrixRow {
  /** Absent: the team. */
  personId?: string;
  name?: string;
  /** One per kind; empty where nothing was promised. */
  cells: OutcomeRow[][];
  held: number;
  due: number;
}

/** Groups a week's rows by person and kind: people by name, the team last. */
export function weekMatrix(outcomes: readonly OutcomeRow[]): WeekMatrix {
  const kinds = [...new Set(outcomes.map((row) => row.kind))].toSorted(byKind);
  const byPerson = Map.groupBy(outcomes, (row) => row.personId);
  const rows = [...byPerson].map(([personId, own]): MatrixRow => {
    const name = own.find((row) => row.name !== undefined)?.name;
    return {
      ...(personId !== undefined && { personId }),
      ...(name !== undefined && { name }),
      cells: kinds.map((kind) => own.filter((row) => row.kind === kind)),
      held: own.filter(isHeld).length,
      due: own.filter(isDue).length,
    };
  });
  const isTeam = (row: MatrixRow): number => (row.personId === undefined ? 1 : 0);
  return {
    kinds,
    rows: rows.toSorted((a, b) => isTeam(a) - isTeam(b) || (a.name ?? '').localeCompare(b.name ?? '')),
  };
}
