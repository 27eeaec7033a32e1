import { noDealFilters } from '../../lib/domain/deal/deal-filters';
import { staleLookDays } from '../../lib/domain/deal/deals-seen';
import { Sign } from '../sign';
import { useWords } from '../words';
import { ConcentrationCard } from './concentration-card';
import { CoverageCard } from './coverage-card';
import { DealsContext, type DealsScope } from './deals-scope';
import { DealsTable } from './deals-table';
import { DealsTop } from './deals-top';
import { SlippedCard } from './slipped-card';
import { VelocityCard } from './velocity-card';

/** The board of deals: of what was seen alone, from one model; asks for changes, makes none. */
export function DealsView(props: { scope: DealsScope; isNotSaved: boolean }) {
  const { t, locale } = useWords();
  const { scope, isNotSaved } = props;
  const { model, isReadOnly } = scope;
  return (
    <DealsContext.Provider value={scope}>
      <div class="sheet cx" lang={locale}>
        <DealsTop />
        <main class="board">
          {(isReadOnly || isNotSaved) && (
            <div class="notice due" role="status">
              <Sign name={isReadOnly ? 'u-lock' : 's-risk'} class="st-due" />
              <p>
                <b>{t(isReadOnly ? 'popup_newer_data' : 'popup_not_saved')}</b>{' '}
                {t(isReadOnly ? 'popup_newer_data_why' : 'popup_not_saved_why')}
              </p>
            </div>
          )}
          {model.seen === 0 ? (
            <div class="headline">
              <h2>{t('deals_none')}</h2>
              <p class="meta">{t('deals_none_why')}</p>
            </div>
          ) : (
            <>
              <Headline scope={scope} />
              {model.rows.length > 0 && (
                <>
                  <CoverageCard />
                  <VelocityCard />
                  <ConcentrationCard />
                  <SlippedCard />
                  <DealsTable />
                </>
              )}
            </>
          )}
        </main>
      </div>
    </DealsContext.Provider>
  );
}

/** How many, and what is in no figure: counted aloud, never folded in. */
function Headline({ scope: { model, actions } }: { scope: DealsScope }) {
  const { t } = useWords();
  const { rows, seen, open, won, lost, leftOut, staleLooks } = model;
  if (rows.length === 0)
    return (
      <div class="headline">
        <h2>{t('deals_none_fit')}</h2>
        <button type="button" class="btn line small" onClick={() => actions.show(noDealFilters)}>
          {t('deals_show_all')}
        </button>
      </div>
    );
  const left = [
    leftOut.amount > 0 && t('deals_left_amount', { count: leftOut.amount }),
    leftOut.closeDate > 0 && t('deals_left_close', { count: leftOut.closeDate }),
    staleLooks > 0 && t('deals_left_stale', { count: staleLooks, days: staleLookDays }),
  ].filter((text) => text !== false);
  return (
    <div class="headline">
      <h2>{t('deals_headline', { count: rows.length, seen, open, won, lost })}</h2>
      <ul>
        {left.map((text) => (
          <li key={text}>
            <Sign name="s-partial" size="s" />
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
