import type { MeetingKind } from '../../lib/domain/meeting-kind';
import type { LocalDay } from '../../lib/domain/time';
import { isInPart, type OutcomeRow, type ScorePart } from './outcome-row';
import type { PopupModel } from './popup-model';

/** What was opened: a count, a day, a cell of the matrix, a person's row, the promises that are due, or a new meeting. */
export type Pick =
  | { type: 'part'; part: ScorePart | 'ad-hoc' }
  | { type: 'day'; on: LocalDay }
  | { type: 'cell'; personId: string | undefined; kind: MeetingKind }
  | { type: 'row'; personId: string | undefined }
  | { type: 'items' }
  /** How the sites read. */
  | { type: 'health' }
  | { type: 'new' };

/** The slots behind a pick, soonest first. */
export function rowsOfPick(model: PopupModel, pick: Pick): OutcomeRow[] {
  const isBehind = (row: OutcomeRow): boolean => {
    switch (pick.type) {
      case 'part':
        return pick.part !== 'ad-hoc' && isInPart(row, pick.part);
      case 'day':
        return model.days.some((day) => day.on === pick.on && day.marks.some((mark) => mark.row.slotId === row.slotId));
      case 'cell':
        return row.personId === pick.personId && row.kind === pick.kind;
      case 'row':
        return row.personId === pick.personId;
      case 'items':
      case 'health':
      case 'new':
        return false;
    }
  };
  return model.outcomes
    .filter(isBehind)
    .toSorted((a, b) => (a.startAt ?? Infinity) - (b.startAt ?? Infinity) || a.slotId.localeCompare(b.slotId));
}
