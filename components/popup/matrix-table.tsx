import { Sign } from '../sign';
import { kindName } from '../kind-words';
import { useWords } from '../words';
import { columnName } from './meeting-words';
import type { OutcomeRow } from './outcome-row';
import type { Pick } from './pick';
import { usePopup } from './popup-context';
import { stateLook } from './state-look';
import type { MatrixRow } from './week-matrix';
import { kindSign } from '../signs/kind-sign';

/** People × kinds, with held of due. Each cell, and each count, opens the meetings behind it. */
export function MatrixTable({ pick, onPick }: { pick: Pick | null; onPick: (pick: Pick) => void }) {
  const words = useWords();
  const { t } = words;
  const { matrix } = usePopup().model;
  const hasLabels = matrix.kinds.length <= 8;
  return (
    <div class="matrix-box">
      <table class={matrix.rows.length > 7 ? 'matrix many' : 'matrix'} aria-label={t('popup_matrix')}>
        <thead>
          <tr>
            <td class="corner" />
            {matrix.kinds.map((kind) => (
              <th key={kind} scope="col" title={kindName(t, kind)}>
                <Sign name={kindSign(kind)} />
                <span class={hasLabels ? undefined : 'hidden'}>{columnName(words, kind)}</span>
              </th>
            ))}
            <th scope="col" class="end">
              {t('popup_column_held')}
            </th>
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => (
            <MatrixLine key={row.personId ?? ''} row={row} pick={pick} onPick={onPick} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MatrixLine({ row, pick, onPick }: { row: MatrixRow; pick: Pick | null; onPick: (pick: Pick) => void }) {
  const { t } = useWords();
  const { kinds } = usePopup().model.matrix;
  const name = row.name ?? t(row.personId === undefined ? 'popup_team' : 'popup_someone');
  const { personId } = row;
  return (
    <tr>
      <th scope="row" title={name}>
        <bdi>{name}</bdi>
      </th>
      {kinds.map((kind, index) => {
        const cell = row.cells[index] ?? [];
        if (cell.length === 0) return <td key={kind} class="no" />;
        const states = cell.map((one) => t(stateLook(one).word)).join(t('popup_comma'));
        const label = t('popup_cell', { name, kind: kindName(t, kind), states });
        const isOpen = pick?.type === 'cell' && pick.personId === personId && pick.kind === kind;
        return (
          <td key={kind}>
            <button
              type="button"
              class="cell"
              aria-label={label}
              title={label}
              aria-pressed={isOpen}
              onClick={() => onPick({ type: 'cell', personId, kind })}
            >
              <CellSigns cell={cell} />
            </button>
          </td>
        );
      })}
      <td class="of">
        <button type="button" class="why quiet" onClick={() => onPick({ type: 'row', personId })}>
          <span aria-hidden="true">{row.due === 0 ? '–' : `${row.held}/${row.due}`}</span>
          <span class="hidden">{t('popup_row_held', { name, held: row.held, due: row.due })}</span>
        </button>
      </td>
    </tr>
  );
}

/** Two signs fit; more are said by a count. */
function CellSigns({ cell }: { cell: readonly OutcomeRow[] }) {
  const { t } = useWords();
  const shown = cell.length > 2 ? cell.slice(0, 1) : cell;
  return (
    <>
      {shown.map((row) => (
        <Sign key={row.slotId} name={stateLook(row).name} class={stateLook(row).tone} />
      ))}
      {cell.length > shown.length && (
        <span class="micro">{t('popup_cell_more', { count: cell.length - shown.length })}</span>
      )}
    </>
  );
}
