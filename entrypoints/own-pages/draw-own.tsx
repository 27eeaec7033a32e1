import { browser } from '#imports';
import { render, type VNode } from 'preact';
import { LastResort, type OpeningStore } from '../../components/last-resort';
import { nameLanguage } from '../../components/name-language';
import { createWords, WordsContext } from '../../components/words';
import { reportError } from '../../lib/messages/report-error';
import { findLoss } from '../../lib/store/copies/find-loss';
import type { CoxswainDatabase } from '../../lib/store/database';
import { watchOpening } from '../../lib/store/watch-opening';
import { VeilProvider } from './veil-provider';

/** The words of our own pages. */
export const ownWords = createWords(
  (key) => browser.i18n.getMessage(key as 'extension_description'),
  browser.i18n.getUILanguage(),
);

const stores = new WeakMap<CoxswainDatabase, OpeningStore>();

/** Where what is gone can be brought back; the popup is too small for it. */
async function leadToRestore(where: string): Promise<void> {
  const page = browser.runtime.getURL('/restore.html');
  if (where !== 'popup') return location.replace(page);
  await browser.tabs.create({ url: page });
  window.close();
}

/** One for each database, however often a page is drawn. */
function openingOf(where: string, db: CoxswainDatabase): OpeningStore {
  const store = stores.get(db) ?? {
    open: async () => {
      await db.open();
      if ((await findLoss(db).catch(() => undefined)) !== undefined) await leadToRestore(where);
    },
    onBlocked: (blocked) => watchOpening(db, blocked),
    report: (error) => reportError(where, error),
  };
  stores.set(db, store);
  return store;
}

/**
 * Draws a page of ours into its root, in its language, with what is said instead when its store does not open or the page
 * breaks.
 * @param where Names the page in reports.
 */
export function drawOwn(where: string, db: CoxswainDatabase, page: VNode | null): void {
  const root = document.querySelector('#app');
  if (root === null) return;
  nameLanguage(ownWords, document.documentElement);
  render(
    <WordsContext.Provider value={ownWords}>
      <VeilProvider db={db} words={ownWords} hasOwnButton={where === 'popup'}>
        <LastResort store={openingOf(where, db)}>{page}</LastResort>
      </VeilProvider>
    </WordsContext.Provider>,
    root,
  );
}

/** Draws, in place of a page that could not be made, what is said of a page that breaks. */
export const drawFailed = (where: string, db: CoxswainDatabase, error: unknown): void =>
  drawOwn(where, db, <Failed error={error} />);

function Failed({ error }: { error: unknown }): null {
  throw error instanceof Error ? error : new Error('no page', { cause: error });
}
