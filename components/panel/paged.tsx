import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../words';
import { Press } from './press';

/** A list is never longer than this on the page, whatever a paste or a sync brings. */
const most = 60;

/** Sixty rows at a time, the rest behind a button. */
export function Paged<Row>({ rows, row }: { rows: readonly Row[]; row: (row: Row, index: number) => VNode }): VNode {
  const { t } = useWords();
  const [page, setPage] = useState(0);
  const from = page * most < rows.length ? page * most : 0;
  const left = rows.length - from - most;
  return (
    <>
      <ol>{rows.slice(from, from + most).map((each, index) => row(each, from + index))}</ol>
      {left > 0 && (
        <Press as="add-row" onPress={() => setPage(from / most + 1)}>
          {t('panel_more', { count: left })}
        </Press>
      )}
      {from > 0 && (
        <Press as="add-row" onPress={() => setPage(0)}>
          {t('panel_back_to_first')}
        </Press>
      )}
    </>
  );
}
