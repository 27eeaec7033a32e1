import type { AnySurface, PageContext } from '../sites/site';

/** What is shown now: the surface and its root; undefined when none is. */
export type Shown = { surface: AnySurface; root: Element } | undefined;

export interface Tracker {
  /** Look again now (an address changed, a panel was closed). */
  look: () => void;
}

/**
 * Finds which surface of a site is shown, for as long as the signal lives.
 *
 * One observer watches the document for added and removed nodes; its work per batch is a look-up by id. Only where a
 * candidate exists, seen or hidden, is its visibility asked, once a frame: asking forces layout, and closed dialogs
 * stay in Google's DOM. Candidates are kept in a second observer, which sees them being shown, recycled and filled.
 *
 * @param on.shown Called when another root is shown, or none.
 * @param on.changed Called at most once a frame when something inside the shown root changed.
 * @param on.mutated Called on every batch of mutations of the document; must be next to free.
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
  let watched = new WeakSet<Element>();

  const find = (context: PageContext): Shown => {
    for (const surface of surfaces) {
      if (!surface.mayApply(context.url)) continue;
      const root = surface.findRoot(document, context);
      if (root !== undefined) return { surface, root };
    }
    return undefined;
  };

  const inner = new MutationObserver(() => {
    isRootDirty = true;
    askFrame();
  });

  const watch = (candidate: Element) => {
    if (watched.has(candidate)) return;
    watched.add(candidate);
    inner.observe(candidate, { attributes: true, childList: true, subtree: true, characterData: true });
    for (let above = candidate.parentElement; above && above !== document.body; above = above.parentElement) {
      inner.observe(above, { attributes: true });
    }
  };

  const frame = () => {
    isFrameAsked = false;
    if (signal.aborted) return;
    const found = find(page());
    if (found !== undefined) watch(found.root);
    const isSame = found?.root === shown?.root && found?.surface === shown?.surface;
    const wasDirty = isRootDirty;
    isRootDirty = false;
    if (!isSame) {
      shown = found;
      on.shown(found);
    } else if (shown !== undefined && wasDirty) on.changed(shown);
    if (found === undefined && shown === undefined && !hasCandidates()) {
      inner.disconnect();
      watched = new WeakSet();
    }
  };

  const askFrame = () => {
    if (isFrameAsked) return;
    isFrameAsked = true;
    requestAnimationFrame(frame);
  };

  /** Whether any candidate exists, without asking for layout: visibility is answered with "no" and only noted. */
  const hasCandidates = (): boolean => {
    let isAny = false;
    const found = find({
      ...page(),
      isVisible: (element) => {
        isAny = true;
        watch(element);
        return false;
      },
    });
    return isAny || found !== undefined;
  };

  const outer = new MutationObserver(() => {
    on.mutated?.();
    if (!isFrameAsked && (shown !== undefined || hasCandidates())) askFrame();
  });
  outer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    outer.disconnect();
    inner.disconnect();
  });
  askFrame();
  return { look: askFrame };
}
