import { useCallback, useMemo, useState } from 'preact/hooks';
import { useWords } from '../words';
import { CopiesNotice } from './copies-notice';
import { FileNotice } from './file-notice';
import { FirstSteps } from './first-steps';
import { MatrixTable } from './matrix-table';
import { NextList } from './next-list';
import { OfferNotice } from './offer-notice';
import type { Pick } from './pick';
import { PickPane } from './pick-pane';
import { TwelveWeeks } from './twelve-weeks';
import type { WeekTrend } from './week-trend';
import type { PopupActions } from './popup-actions';
import { PopupContext } from './popup-context';
import { PopupHead } from './popup-head';
import type { PopupModel } from './popup-model';
import { PopupNotice, type PopupTrouble } from './popup-notice';
import { PreparationSection } from './preparation-section';
import { sayWhen } from './say-when';
import { SiteAsk } from './site-ask';
import { WeekStrip } from './week-strip';
import { WeekSum } from './week-sum';

export interface PopupViewProps {
  model: PopupModel;
  actions: PopupActions;
  /** The tab shows a CRM that we may not read yet. */
  site?: { host: string; onAllow: () => void; onLater: () => void };
  /** The tab shows a page that nothing of ours reads, or that was taught before. */
  teach?: { isAgain: boolean; onTeach: () => void };
  /** It is time to save a file. */
  file?: { weeks: number; onSave: () => void; onLater: () => void } | undefined;
  /** No copies are made, as some rows cannot be read. */
  copies?: { onLook: () => void };
  /** The weeks up to this one; drawn where there is room. */
  trend?: WeekTrend;
  trouble?: PopupTrouble;
  onAgain?: () => void;
}

const isSame = (a: Pick, b: Pick): boolean => JSON.stringify(a) === JSON.stringify(b);

/** "How is my week?", from one model; asks for changes, makes none. */
export function PopupView(props: PopupViewProps) {
  const { model, actions, site, teach, trend, trouble, onAgain } = props;
  const { t, locale } = useWords();
  const [pick, setPick] = useState<Pick | null>(null);
  const { zone, today } = model;
  const { from, until } = model.week;
  const when = useMemo(() => sayWhen(locale, zone, today, { from, until }), [locale, zone, today, from, until]);
  const isReadOnly = trouble === 'newer-data';
  const open = (next: Pick): void => setPick((before) => (before !== null && isSame(before, next) ? null : next));
  const { fresh, offer, preparation, role } = model;
  const isFresh = fresh !== undefined;
  const copies = trouble === undefined ? props.copies : undefined;
  // It waits until nothing else asks.
  const isAsked = isFresh || offer !== undefined || site !== undefined || trouble !== undefined;
  const file = isAsked || copies !== undefined ? undefined : props.file;
  const hasNotice = site !== undefined || offer !== undefined || file !== undefined || copies !== undefined;
  // What asks for something keeps its room: with more rows, or with a notice, the trend is the sign of the board.
  const hasRoom =
    model.week.is === 'this' &&
    role === 'manager' &&
    !hasNotice &&
    trouble === undefined &&
    model.matrix.rows.length <= 5;
  const { next } = model;
  const [crowded, setCrowded] = useState<typeof next>();
  const hasTrend = trend !== undefined && hasRoom && pick === null && crowded !== next;
  const giveWay = useCallback((): boolean => {
    if (hasTrend) setCrowded(next);
    return hasTrend;
  }, [hasTrend, next]);
  const around = { key: JSON.stringify([hasNotice, trouble, hasTrend]), giveWay };
  const prepare = preparation !== undefined && <PreparationSection preparation={preparation} />;
  const week = !isFresh && (
    <div class={role === 'seller' ? 'pop-sec bare' : undefined}>
      <WeekSum onPick={open} />
      <WeekStrip onPick={open} />
    </div>
  );
  const notices = (
    <>
      {trouble !== undefined && <PopupNotice trouble={trouble} onAgain={onAgain} />}
      {copies !== undefined && <CopiesNotice {...copies} />}
      {file !== undefined && <FileNotice {...file} />}
      {site !== undefined && trouble === undefined && <SiteAsk onAllow={site.onAllow} onLater={site.onLater} />}
    </>
  );
  return (
    <PopupContext.Provider value={{ model, actions, when, isReadOnly }}>
      <main class="popup cx" lang={locale}>
        {isFresh && offer === undefined && role !== 'seller' ? (
          <>
            <FirstSteps
              hasMeetings={fresh.hasMeetings}
              hasTeam={fresh.hasTeam}
              onHealth={() => open({ type: 'health' })}
              notices={notices}
              pane={pick?.type === 'health' && <PickPane pick={pick} onClose={() => setPick(null)} />}
            />
            {prepare}
          </>
        ) : (
          <>
            {site === undefined ? (
              <PopupHead
                title={isFresh ? t('popup_name') : undefined}
                trend={isFresh || hasTrend || model.week.is !== 'this' ? undefined : trend}
                onNew={() => open({ type: 'new' })}
                onHealth={() => open({ type: 'health' })}
              />
            ) : (
              <PopupHead title={t('popup_this_page')} span={site.host} onHealth={() => open({ type: 'health' })} />
            )}
            {notices}
            {offer !== undefined && site === undefined && trouble === undefined && <OfferNotice lines={offer} />}
            {role !== 'seller' && week}
            <div class="pop-body">
              {role === 'seller' && prepare}
              {role === 'seller' && week}
              {pick === null ? (
                <NextList onPick={open} hasFilled={hasNotice} around={around} />
              ) : (
                <PickPane pick={pick} onClose={() => setPick(null)} />
              )}
              {role === 'both' && pick === null && prepare}
            </div>
            {model.matrix.rows.length > 0 && role !== 'seller' && (
              <section class="pop-sec fixed">
                <MatrixTable pick={pick} onPick={open} />
              </section>
            )}
            {hasTrend && <TwelveWeeks trend={trend} />}
            {role === 'seller' && (
              <footer class="pop-foot">
                <a class="link" href="/practice.html#roles" target="_blank" rel="noreferrer">
                  {t('practice_roles')}
                </a>
              </footer>
            )}
          </>
        )}
        {teach !== undefined && (
          <footer class="pop-foot">
            <button type="button" class="btn small" onClick={teach.onTeach}>
              {t(teach.isAgain ? 'teach_again' : 'teach_title')}
            </button>
          </footer>
        )}
      </main>
    </PopupContext.Provider>
  );
}
