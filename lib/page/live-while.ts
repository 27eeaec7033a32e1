/**
 * The life of a content script: ends when the extension was updated, reloaded or removed under it. Not WXT's context,
 * whose stop event any page can forge (0.21.4). `isAlive` is asked on each batch of mutations; a new copy of the script
 * touches the document when it starts, so that an old one notices at once.
 */
export function liveWhile(isAlive: () => boolean, document: Document): AbortController {
  const life = new AbortController();
  const check = () => {
    if (isAlive()) return;
    observer.disconnect();
    life.abort();
  };
  // Direct children of the document element only: next to free, and where hosts and their forerunners stand.
  const observer = new MutationObserver(check);
  observer.observe(document.documentElement, { childList: true });
  document.addEventListener('visibilitychange', check, { signal: life.signal });
  return life;
}

/** Our hosts in a page carry this attribute, so that a new copy finds what an old one left (Firefox ends it unheard). */
export const hostMark = 'data-cx-host';

/** Removes hosts that a former copy left, and lets an orphaned copy notice that it is one. */
export function takeOver(document: Document): void {
  for (const host of document.querySelectorAll(`html > [${hostMark}]`)) host.remove();
  const knock = document.createElement('span');
  document.documentElement.append(knock);
  knock.remove();
}
