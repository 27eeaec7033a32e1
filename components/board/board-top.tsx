import { useState } from 'preact/hooks';
import { Wheel } from '../popup/wheel';
import { Sign } from '../sign';
import { useWords } from '../words';
import { useBoard } from './board-context';
import { BoardFilters } from './board-filters';

/** Name, filters and what can be done with the view. */
export function BoardTop() {
  const { t } = useWords();
  const { actions, model } = useBoard();
  const [isCopied, setCopied] = useState(false);
  return (
    <header class="top">
      <div>
        <Wheel />
        <h1>{t('board_name')}</h1>
        {model.hasCadence && <BoardFilters />}
        <span class="push" />
        <button type="button" class="btn small ink-2" onClick={() => actions.openDeals()}>
          {t('deals_title')}
        </button>
        <button
          type="button"
          class="btn small ink-2"
          onClick={() => void actions.copyAddress().then(() => setCopied(true))}
          onBlur={() => setCopied(false)}
        >
          <Sign name={isCopied ? 'u-check' : 'u-copy'} size="s" />
          {t(isCopied ? 'board_copied' : 'board_copy')}
        </button>
        {/* Not inside: a status gives a button no name. */}
        <span class="hidden" role="status">
          {isCopied ? t('board_copied') : ''}
        </span>
        <button type="button" class="btn small line" onClick={() => actions.print()}>
          {t('board_print')}
        </button>
        <button
          type="button"
          class="btn icon small"
          aria-label={t('popup_settings')}
          title={t('popup_settings')}
          onClick={() => actions.openSettings()}
        >
          <Sign name="u-gear" />
        </button>
      </div>
    </header>
  );
}
