import { useWords, type Words } from '../words';
import { useBoard, type BoardScope } from './board-context';
import type { WeekColumn } from './held-by-week';
import { WalkGroup } from './walk-group';

/** Columns of one period; each leads to its meetings. */
export function WeekColumns(props: { columns: readonly WeekColumn[]; most: number; isBefore: boolean; label: string }) {
  const words = useWords();
  const scope = useBoard();
  const { columns, most } = props;
  return (
    <>
      <WalkGroup class={props.isBefore ? 'cols' : 'cols own'} label={props.label}>
        {columns.map((column, index) => {
          const said = sayColumn(words, column, scope);
          return (
            <button
              key={column.from}
              type="button"
              class="col"
              tabIndex={index === columns.length - 1 ? 0 : -1}
              title={said}
              onClick={() => scope.open({ title: said, slotIds: column.slotIds })}
            >
              <span class="hidden">{said}</span>
              <ColumnBar column={column} most={most} />
            </button>
          );
        })}
      </WalkGroup>
      <div class="nums" aria-hidden="true">
        {columns.map(({ number, is, from }) => (
          <span key={from} class={is === 'now' ? 'is' : undefined}>
            {number}
          </span>
        ))}
      </div>
    </>
  );
}

/** The printed numbers are those of held, in the filling, and of due, above. */
function ColumnBar({ column, most }: { column: WeekColumn; most: number }) {
  const { held, due, unseen, upcoming, is } = column;
  // Room for the number above the tallest.
  const part = (count: number): { blockSize: string } => ({ blockSize: `calc((100% - 16px) * ${count / most})` });
  return (
    <>
      <span class="top-num" aria-hidden="true">
        {is === 'future' ? upcoming || '' : due || ''}
      </span>
      {upcoming > 0 && <i class="to" style={part(upcoming)} />}
      {unseen > 0 && <i class="dots" style={part(unseen)} />}
      {due > 0 && (
        <i class={`due ${is ?? ''}`} style={part(due)} aria-hidden="true">
          <b style={{ blockSize: `${(held / due) * 100}%` }}>
            <span class={held / most < 0.14 ? 'above' : undefined}>{held}</span>
          </b>
        </i>
      )}
    </>
  );
}

function sayColumn({ t }: Words, column: WeekColumn, { when }: BoardScope): string {
  const { number, from, held, due, unseen, upcoming } = column;
  const pieces = [
    t('board_week_of', { number, day: when.day(from) }),
    ...(due > 0 ? [t('popup_held', { held, due })] : []),
    ...(unseen > 0 ? [t('popup_unseen', { count: unseen })] : []),
    ...(upcoming > 0 ? [t('popup_to_come', { count: upcoming })] : []),
  ];
  return (pieces.length > 1 ? pieces : [...pieces, t('board_nothing_due')]).join(t('popup_comma'));
}
