export interface FocusKeeper {
  /** To be told of every event of our host that the guard stops. */
  note: (event: Event) => void;
  /** What has the focus, or had it until this turn. */
  focused: () => Element | undefined;
  /** The host was out of the page for a moment and is back. */
  restore: () => void;
}

/** What a key can reach. */
export const focusable = 'button, input, textarea, select, summary, a[href], [tabindex]';

const takesFocus = (element: HTMLElement): boolean => element.tabIndex >= 0 && element.getClientRects().length > 0;

/**
 * Keeps the focus in our root when a render takes away the element that has it: browsers then give it to the page's
 * body without an event, and what one types next are the page's shortcuts (tried 2026-11: "c" made an event). What
 * stands in its place takes it; a field that a render opens takes it from there.
 */
export function keepFocus(root: ShadowRoot): FocusKeeper {
  let last: Element | undefined;
  let place = 0;
  const stops = () => [...root.querySelectorAll<HTMLElement>(focusable)].filter(takesFocus);
  const observer = new MutationObserver(() => {
    if (last === undefined || root.contains(last)) return;
    last = undefined;
    if (root.activeElement !== null || document.activeElement !== document.body) return;
    const list = stops();
    list[Math.min(place, list.length - 1)]?.focus({ preventScroll: true });
  });
  observer.observe(root, { childList: true, subtree: true });
  const note = ({ type }: Event) => {
    if (type === 'focusin' && root.activeElement !== null) {
      last = root.activeElement;
      place = stops().findIndex((stop) => stop === last);
    } else if (type === 'focusout') {
      const left = last;
      // Left by hand: it is still there when the turn is over. Some browsers send this for a removal too.
      queueMicrotask(() => {
        if (last === left && left?.isConnected === true && root.activeElement !== left) last = undefined;
      });
    }
  };
  // From one of ours to another it never leaves the root, and no guard hears of it.
  for (const type of ['focusin', 'focusout']) root.addEventListener(type, note);
  return {
    note,
    focused: () => last,
    restore: () => {
      if (last instanceof HTMLElement && document.activeElement === document.body) last.focus({ preventScroll: true });
    },
  };
}
