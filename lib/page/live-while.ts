import { link } from './link';

/** The life of a content script. */
export interface PageLife {
  signal: AbortSignal;
  /** Asks whether the extension is still there, and ends the life when it is not. Next to free. */
  check: () => void;
  /** Ends it: its host was taken back. */
  end: () => void;
}

/**
 * The life of a content script: ends when the extension was updated, reloaded or removed under it. Not WXT's context,
 * whose stop event any page can forge (0.21.4). A new copy of the script touches the document when it starts, so that
 * an old one notices at once; else whoever works asks `check`.
 * @param site Each site's script has a life of its own: a tab that goes on to another site while scripts are put into
 * it may get the former site's, which must not keep the right one out.
 * @returns undefined where a copy of the same script lives already, as when it is put into open tabs.
 */
export function findLife(site: string, isAlive: () => boolean, document: Document): PageLife | undefined {
  const { lives } = link();
  if (lives.get(site)?.signal.aborted === false || !isAlive()) return undefined;
  const life = new AbortController();
  lives.set(site, life);
  const check = () => {
    if (!isAlive()) life.abort();
  };
  // Direct children of the document element only: next to free, and where hosts and their forerunners stand.
  const observer = new MutationObserver(check);
  observer.observe(document.documentElement, { childList: true });
  document.addEventListener('visibilitychange', check, { signal: life.signal });
  life.signal.addEventListener('abort', () => observer.disconnect());
  const end = () => life.abort();
  // What it knows goes with it: a browser may keep the page as it is, for the way back. A made-up event is the page's.
  const leave = ({ isTrusted }: Event) => isTrusted && end();
  document.defaultView?.addEventListener('pagehide', leave, { signal: life.signal });
  takeOver(document);
  return { signal: life.signal, check, end };
}

/** Starts a script now, and again when its page was left and comes back as the browser kept it. */
export function startEachVisit(window: Window, start: () => void): void {
  start();
  window.addEventListener('pageshow', ({ persisted, isTrusted }) => {
    if (persisted && isTrusted) start();
  });
}

/** The life of teaching, which ends by itself: what was taught begins to be read while it is being kept. */
export const teachingLife = 'teach';

/** Ends every other watcher of this world: one page is read by one of them. */
export function endOtherLives(site: string): void {
  for (const [id, life] of link().lives) if (id !== site && id !== teachingLife) life.abort();
}

/** Our hosts in a page carry this attribute, so that a new copy finds what an old one left (Firefox ends it unheard). */
export const hostMark = 'data-cx-host';

/** Removes hosts that a former copy left, and lets an orphaned copy notice that it is one. */
function takeOver(document: Document): void {
  for (const host of document.querySelectorAll(`html > [${hostMark}]`)) host.remove();
  const knock = document.createElement('span');
  document.documentElement.append(knock);
  knock.remove();
}
