import { useState } from 'preact/hooks';
import { Wheel } from '../popup/wheel';
import { Sign } from '../sign';
import { useWords } from '../words';
import { DealsFilterBar } from './deals-filter-bar';
import { useDeals } from './deals-scope';

/** Name, filters and what can be done with the view. */
export function DealsTop() {
  const { t } = useWords();
  const { actions, model } = useDeals();
  const [isCopied, setCopied] = useState(false);
  return (
    <header class="top">
      <div>
        <Wheel />
        <h1>{t('deals_title')}</h1>
        {model.seen > 0 && <DealsFilterBar />}
        <span class="push" />
        <button type="button" class="btn small ink-2" onClick={() => actions.openBoard()}>
          {t('board_name')}
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
