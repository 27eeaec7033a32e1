/** Of an entry of IntersectionObserver v2, which Firefox has not. */
interface SeenEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/** What hides without covering: an effect on us or on what holds us. */
const hasEffect = ({ opacity, filter, clipPath, visibility }: CSSStyleDeclaration): boolean =>
  Number(opacity) < 1 || filter !== 'none' || clipPath !== 'none' || visibility !== 'visible';

/**
 * Tells whether a person sees our host as we drew it: not faded, filtered, clipped or covered by the page (S6). The
 * browser answers every 100 ms in Chromium; in Firefox, which cannot say what covers, effects are looked at when asked,
 * and what covers takes the pointer itself.
 * @param changed Hears it when the answer changes by itself.
 */
export function watchSight(host: HTMLElement, changed: (isSeen: boolean) => void): () => boolean {
  let isSeen = true;
  const options = { trackVisibility: true, delay: 100, threshold: [0, 1] };
  const canTell = 'isVisible' in IntersectionObserverEntry.prototype;
  const tell = (now: boolean) => {
    if (now !== isSeen) changed((isSeen = now));
  };
  if (canTell) {
    new IntersectionObserver((entries: SeenEntry[]) => {
      const last = entries.at(-1);
      // Out of the window or out of the page it is not shown at all, and nothing is aimed at it.
      if (last !== undefined) tell(!last.isIntersecting || last.isVisible === true);
    }, options).observe(host);
  }
  return () => {
    if (!canTell) tell(![host, host.ownerDocument.documentElement].some((at) => hasEffect(getComputedStyle(at))));
    return isSeen;
  };
}
