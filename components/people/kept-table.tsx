import type { VNode } from 'preact';
import type { KeptRow, KeptTable } from '../../lib/domain/person-data';
import { findSharedRow, holdsPrivate } from '../../lib/domain/person-data';
import type { Zone } from '../../lib/domain/time';
import { wordKey } from '../settings/word-key';
import { Sign } from '../sign';
import { useWords } from '../words';
import { aboutTable, findDay, newestFirst, shareWord, textOf } from './kept-words';

/** So many rows are drawn; all are in the file. */
const mostRows = 200;

/** What one table keeps about someone: how much, in plain words, and the rows to unfold. */
export function KeptTableFold({ kept: { table, rows }, zone }: { kept: KeptTable; zone: Zone }): VNode {
  const words = useWords();
  const { t } = words;
  return (
    <details class="fold kept">
      <summary>
        <span class="turn">
          <Sign name="u-right" size="s" />
        </span>
        <span class="kept-name">{t(wordKey('settings_table_', table))}</span>
        <span class="meta kept-about">{aboutTable(words, table)}</span>
        <span class="num">{t('people_rows', { count: rows.length })}</span>
      </summary>
      <ul class="inside kept-rows">
        {rows
          .toSorted(newestFirst)
          .slice(0, mostRows)
          .map((kept, index) => (
            <KeptRowLine key={index} table={table} kept={kept} zone={zone} />
          ))}
        {rows.length > mostRows && <li>{t('people_more_in_file', { count: rows.length - mostRows })}</li>}
      </ul>
    </details>
  );
}

function KeptRowLine({ table, kept, zone }: { table: string; kept: KeptRow; zone: Zone }): VNode {
  const words = useWords();
  const { t } = words;
  const share = shareWord(kept, words);
  const text = textOf(kept.row);
  const isPrivate = holdsPrivate(table, kept.row);
  return (
    <li>
      <details>
        <summary>
          <span class="kept-day">{findDay(kept.row, words, zone) ?? ''}</span>
          <span class="cut" title={text}>
            {isPrivate && (
              <span class="kept-private">
                <Sign name="u-lock" size="xs" />
                {t('panel_only_you')}{' '}
              </span>
            )}
            <bdi class={isPrivate ? 'private-text' : undefined}>{text === '' ? t('people_no_text') : text}</bdi>
          </span>
          {share !== '' && <span class="tag plain">{share}</span>}
        </summary>
        <pre class={isPrivate ? 'kept-stored private-text' : 'kept-stored'}>
          {JSON.stringify(findSharedRow(table, kept.row, true), null, 2)}
        </pre>
      </details>
    </li>
  );
}
