import { useBoard } from './board-context';
import type { CardTable } from './card-table';
import { drillSize } from './drill';

/** The numbers of a card; each row leads to the meetings behind it. */
export function DataTable({ title, table }: { title: string; table: CardTable }) {
  const { open } = useBoard();
  return (
    <div class="data" role="region" aria-label={title}>
      <table class="grid-table">
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ cells: [first, ...others], drill }, index) => (
            <tr key={`${index}/${first}`}>
              <th scope="row">
                {drill === undefined || drillSize(drill) === 0 ? (
                  first
                ) : (
                  <button type="button" class="why" onClick={() => open(drill)}>
                    {first}
                  </button>
                )}
              </th>
              {others.map((cell, place) => (
                <td key={table.columns[place + 1]} class={typeof cell === 'number' ? 'n' : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
