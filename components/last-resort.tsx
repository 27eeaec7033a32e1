import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import { Wheel } from './popup/wheel';
import { Sign } from './sign';
import { useWords, type WordKey } from './words';

/** The store under a page, as far as opening it goes. */
export interface OpeningStore {
  /** Rejects when it cannot be opened; waits as long as older code in another tab holds it. */
  open: () => Promise<unknown>;
  /** Calls back when opening has to wait for another tab. */
  onBlocked: (blocked: () => void) => void;
  /** Where errors of the page and of opening end. */
  report: (error: unknown) => void;
}

/** Why a page cannot be shown. `blocked` ends by itself. */
type Trouble = 'closed' | 'blocked' | 'broken';

const said: Record<Trouble, { what: WordKey; way: WordKey }> = {
  closed: { what: 'page_closed', way: 'page_closed_way' },
  blocked: { what: 'page_blocked', way: 'page_blocked_way' },
  broken: { what: 'page_broken', way: 'page_broken_way' },
};

/**
 * Around each page of ours: when its store does not open, or the page itself breaks, it says so and what helps, instead
 * of staying white. The page is drawn while the store opens, for its frame.
 */
export function LastResort(props: { store: OpeningStore; children: ComponentChildren }): ComponentChildren {
  const { store, children } = props;
  const [opening, setOpening] = useState<'closed' | 'blocked'>();
  const [broken] = useErrorBoundary(store.report) as [unknown, () => void];
  useEffect(() => {
    store.onBlocked(() => setOpening((before) => before ?? 'blocked'));
    // Asked for by itself: a live question keeps silent about a database that does not open (Dexie 4.4, 2026-11).
    store.open().then(
      () => setOpening(undefined),
      (error: unknown) => {
        store.report(error);
        setOpening('closed');
      },
    );
  }, [store]);
  const trouble = opening ?? (broken === undefined ? undefined : 'broken');
  return trouble === undefined ? children : <TroublePage trouble={trouble} />;
}

function TroublePage({ trouble }: { trouble: Trouble }): VNode {
  const { t } = useWords();
  const { what, way } = said[trouble];
  return (
    <main class="cx last-resort">
      <header>
        <Wheel />
        <h1>{t('popup_name')}</h1>
      </header>
      <div class="notice due" role="alert">
        <Sign name="s-risk" class="st-due" />
        <p>
          <b>{t(what)}</b> {t(way)}
        </p>
        {trouble !== 'blocked' && (
          <div class="row">
            <button type="button" class="btn small primary" onClick={() => location.reload()}>
              {t('popup_try_again')}
            </button>
            <a class="btn small" href="/restore.html" target="_blank" rel="noreferrer">
              {t('page_restore')}
            </a>
          </div>
        )}
      </div>
    </main>
  );
}
