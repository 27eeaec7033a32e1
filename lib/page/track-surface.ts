import type { AnySurface, PageContext } from '../sites/site';
import { parentOf } from './own-members';

/** What is shown now: the surface and its root; undefined when none is. */
export type Shown = { surface: AnySurface; root: Element } | undefined;

export interface Tracker {
  /** Look again now (an address changed, a panel was closed). */
  look: () => void;
}

/**
 * Finds which surface of a site is shown, for as long as the signal lives.
 *
 * One observer watches the document for added and removed nodes, from each frame to the first batch after it: what
 * comes between that batch and the next frame costs nothing, as that frame looks anyway. In the frame, before it is
 * painted, candidates are looked up and asked whether they are seen: layout is due then anyway, and
 * closed dialogs stay in Google's DOM. Candidates are kept in a second observer, which sees them being shown, recycled
 * and filled.
 *
 * @param on.shown Called when another root is shown, or none.
 * @param on.changed Called at most once a frame when something inside the shown root changed.
 * @param on.mutated Called in each frame that mutations of the document led to, before it is painted; must be next to
 *   free.
 */
export function trackSurface(
  surfaces: readonly AnySurface[],
  page: () => PageContext,
  document: Document,
  on: { shown: (shown: Shown) => void; changed: (shown: NonNullable<Shown>) => void; mutated?: () => void },
  signal: AbortSignal,
): Tracker {
  let shown: Shown;
  let isFrameAsked = false;
  let isRootDirty = false;
  let isMutated = false;
  let lastHref = '';
  let watched = new WeakSet<Node>();
  let lastUrl: URL | undefined;
  let applying: readonly AnySurface[] = [];

  const find = (context: PageContext): Shown => {
    // An address is asked about once; `page` gives the same object as long as it stands.
    if (context.url !== lastUrl) applying = surfaces.filter((surface) => surface.mayApply(context.url));
    lastUrl = context.url;
    for (const surface of applying) {
      const root = surface.findRoot(document, context);
      if (root !== undefined) return { surface, root };
    }
    return undefined;
  };

  const inner = new MutationObserver(() => {
    isRootDirty = true;
    askFrame();
  });

  const observe = (candidate: Node): boolean => {
    if (watched.has(candidate)) return false;
    watched.add(candidate);
    inner.observe(candidate, { attributes: true, childList: true, subtree: true, characterData: true });
    return true;
  };

  const watch = (candidate: Element) => {
    if (!observe(candidate)) return;
    for (let above = parentOf(candidate); above && above !== document.body; above = parentOf(above)) {
      inner.observe(above, { attributes: true });
    }
  };

  const frame = () => {
    isFrameAsked = false;
    if (signal.aborted) return;
    if (isMutated) {
      isMutated = false;
      outer.observe(document, { childList: true, subtree: true });
      on.mutated?.();
    }
    let isAnyAsked = false;
    const context = page();
    const found = find({
      ...context,
      isVisible: (element) => {
        isAnyAsked = true;
        watch(element);
        return context.isVisible(element);
      },
    });
    if (found !== undefined) watch(found.root);
    const isSame = found?.root === shown?.root && found?.surface === shown?.surface;
    const wasDirty = isRootDirty;
    isRootDirty = false;
    if (!isSame || wasDirty) found?.surface.shadowsOf?.(found.root, context).forEach(observe);
    // Values that settle are another record's as soon as the address is, whether or not a node changed with it.
    const hasMoved = lastHref !== context.url.href && found?.surface.settles !== undefined;
    lastHref = context.url.href;
    if (!isSame) {
      shown = found;
      on.shown(found);
    } else if (shown !== undefined && (wasDirty || hasMoved)) on.changed(shown);
    if (found === undefined && !isAnyAsked) {
      inner.disconnect();
      watched = new WeakSet();
    }
  };

  const askFrame = () => {
    if (isFrameAsked) return;
    isFrameAsked = true;
    requestAnimationFrame(frame);
  };

  const outer = new MutationObserver(() => {
    outer.disconnect();
    isMutated = true;
    askFrame();
  });
  outer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    outer.disconnect();
    inner.disconnect();
  });
  askFrame();
  return { look: askFrame };
}
