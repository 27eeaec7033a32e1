import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Sign } from '../sign';
import { useWords } from '../words';
import { useBoard } from './board-context';
import type { CardTable } from './card-table';
import { csvOf } from './csv';
import { DataTable } from './data-table';
import { drillSize, type Drill } from './drill';
import { periodFileName } from './period-words';

/** One card: what it shows in a sentence, the picture, and its numbers as a table and as a file. */
export function Card(props: {
  /** Of twelve columns. */
  width: 4 | 5 | 7 | 8 | 12;
  title: string;
  sentence: string;
  /** What the figures of the sentence count. */
  behind?: Omit<Drill, 'title'>;
  /** Absent: too little to show, so nothing to count either. */
  table?: CardTable | undefined;
  /** Of its file. */
  name: string;
  children: ComponentChildren;
}) {
  const { t } = useWords();
  const { actions, model, open } = useBoard();
  const id = useId();
  const [isTable, setTable] = useState(false);
  const { table, title, sentence } = props;
  const drill = { ...props.behind, title };
  return (
    <section class={`card w${props.width}`} aria-labelledby={id}>
      <header class="card-head">
        <h3 id={id}>{title}</h3>
        <p>
          {drillSize(drill) === 0 ? (
            sentence
          ) : (
            <button type="button" class="why quiet" onClick={() => open(drill)}>
              {sentence}
            </button>
          )}
        </p>
        {table !== undefined && (
          <div class="tools">
            <button
              type="button"
              class="btn icon small"
              aria-label={t('board_as_table', { card: title })}
              title={t('board_as_table', { card: title })}
              aria-expanded={isTable}
              onClick={() => setTable(!isTable)}
            >
              <Sign name="u-table" />
            </button>
            <button
              type="button"
              class="btn icon small"
              aria-label={t('board_as_file', { card: title })}
              title={t('board_as_file', { card: title })}
              onClick={() =>
                actions.download(`coxswain-${props.name}-${periodFileName(model.period)}.csv`, csvOf(table))
              }
            >
              <Sign name="u-download" />
            </button>
          </div>
        )}
      </header>
      {props.children}
      {table !== undefined && isTable && <DataTable title={title} table={table} />}
    </section>
  );
}

/** A picture with too little behind it is not drawn; it says what is missing, and the way out. */
export function Blank({ title, why, children }: { title: string; why: string; children?: ComponentChildren }) {
  return (
    <div class="blank">
      <b>{title}</b>
      <span>{why}</span>
      {children !== undefined && <span class="row">{children}</span>}
    </div>
  );
}
