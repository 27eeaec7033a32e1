/** Of an entry of IntersectionObserver v2, which Firefox has not. */
interface SeenEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/** What hides without covering: an effect on us or on what holds us. */
const hasEffect = ({ opacity, filter, clipPath, visibility }: CSSStyleDeclaration): boolean =>
  Number(opacity) < 1 || filter !== 'none' || clipPath !== 'none' || visibility !== 'visible';

/** Whether something lies over us that takes no pointer: the top layer, and what comes after us (Firefox, see below). */
function isCovered(host: HTMLElement): boolean {
  const own = host.getBoundingClientRect();
  const over = [...host.ownerDocument.querySelectorAll(':modal, :popover-open')];
  for (let next = host.nextElementSibling; next; next = next.nextElementSibling) over.push(next);
  return over.some((one) => {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    return left < own.right && right > own.left && top < own.bottom && bottom > own.top;
  });
}

/**
 * Tells whether a person sees our host as we drew it: not faded, filtered, clipped, covered or moved by the page (S6).
 * @param changed Hears it when the answer changes.
 * @param putBack Puts our own style back, when asked; says whether the page moved us a moment ago.
 */
export type WatchSight = (
  host: HTMLElement,
  changed: (isSeen: boolean) => void,
  putBack: () => boolean,
) => () => boolean;

function onChange(changed: (isSeen: boolean) => void): (now: boolean) => boolean {
  let said = true;
  return (now) => {
    if (now !== said) changed((said = now));
    return said;
  };
}

/** Chromium says every 100 ms what is seen (IntersectionObserver, version 2). */
export const observeSight: WatchSight = (host, changed, putBack) => {
  const tell = onChange(changed);
  let isVisible = true;
  new IntersectionObserver(
    (entries: SeenEntry[]) => {
      const last = entries.at(-1);
      // Out of the window or out of the page it is not shown at all, and nothing is aimed at it.
      if (last !== undefined) tell((isVisible = !last.isIntersecting || last.isVisible === true));
    },
    { trackVisibility: true, delay: 100, threshold: [0, 1] } as IntersectionObserverInit,
  ).observe(host);
  // Not put back while it is hidden: a page that fades us again and again would be helped over the next look.
  return () => tell(isVisible && !putBack());
};

/** Firefox cannot say what is seen: effects and covers are looked at when asked; what takes the pointer keeps it from us. */
export const lookForSight: WatchSight = (host, changed, putBack) => {
  const tell = onChange(changed);
  const around = [host, host.ownerDocument.documentElement];
  return () => tell(!around.some((at) => hasEffect(getComputedStyle(at))) && !isCovered(host) && !putBack());
};
