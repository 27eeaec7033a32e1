import { useMemo, useState } from 'preact/hooks';
import { Sign } from '../sign';
import { useWords } from '../words';
import type { BoardActions } from './board-actions';
import { BoardContext } from './board-context';
import type { BoardModel } from './board-model';
import { BoardTop } from './board-top';
import { boardWhen } from './board-when';
import { BumpLedgerCard } from './bump-ledger-card';
import { CoachingShareCard } from './coaching-share-card';
import { ContractCard } from './contract-card';
import type { Drill } from './drill';
import { DrillDialog } from './drill-dialog';
import { EquityCard } from './equity-card';
import type { Filters } from './filters';
import { Headline } from './headline';
import { HeldByWeekCard } from './held-by-week-card';
import { PrintedFilters } from './printed-filters';
import { PromiseAgesCard } from './promise-ages-card';
import { QuarterHeatCard } from './quarter-heat-card';

/** What the board has to say of itself: nothing can be changed, or something could not be kept. */
export type BoardTrouble = 'newer-data' | 'not-saved';

/** Quarters at a glance, from one model; asks for changes, makes none. */
export function BoardView(props: {
  model: BoardModel;
  filters: Filters;
  actions: BoardActions;
  trouble?: BoardTrouble | undefined;
}) {
  const { t, locale } = useWords();
  const { model, filters, actions, trouble } = props;
  const [drill, setDrill] = useState<Drill>();
  const { zone, today } = model;
  const when = useMemo(() => boardWhen(locale, zone, today), [locale, zone, today]);
  const isReadOnly = trouble === 'newer-data';
  // A copy: the same figure asked for again is news, and opens again.
  const open = (next: Drill) => setDrill({ ...next });
  return (
    <BoardContext.Provider value={{ model, filters, actions, when, isReadOnly, open }}>
      <div class="sheet cx" lang={locale}>
        <BoardTop />
        <main class="board">
          <PrintedFilters />
          {trouble !== undefined && (
            <div class="notice due" role="status">
              <Sign name={isReadOnly ? 'u-lock' : 's-risk'} class="st-due" />
              <p>
                <b>{t(isReadOnly ? 'popup_newer_data' : 'popup_not_saved')}</b>{' '}
                {t(isReadOnly ? 'popup_newer_data_why' : 'popup_not_saved_why')}
              </p>
            </div>
          )}
          {model.hasCadence ? (
            <>
              <Headline />
              <HeldByWeekCard />
              <CoachingShareCard />
              <QuarterHeatCard />
              <EquityCard />
              <BumpLedgerCard />
              <PromiseAgesCard />
              <ContractCard />
            </>
          ) : (
            <>
              <div class="headline">
                <h2>{t('popup_nothing_to_count')}</h2>
                <p class="meta">{t('board_fresh_why')}</p>
              </div>
              <ContractCard />
              <PromiseAgesCard />
            </>
          )}
        </main>
        {drill !== undefined && <DrillDialog drill={drill} onClose={() => setDrill(undefined)} />}
      </div>
    </BoardContext.Provider>
  );
}
