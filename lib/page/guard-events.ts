import type { Link } from './link';

/**
 * Everything that carries what is typed, clicked or pasted, and the focus events that a trap listens to. `change` is
 * not here: it is not composed and never leaves our root.
 */
const guarded =
  'keydown keypress keyup beforeinput input paste copy cut compositionstart compositionupdate compositionend ' +
  'pointerdown pointerup pointermove pointercancel pointerover pointerout mousedown mouseup mousemove mouseover mouseout ' +
  'click dblclick auxclick contextmenu ' +
  'dragstart drag dragenter dragover dragleave drop dragend focus focusin focusout blur';

/** Passive, or every scrolling of the page would wait for us; ours never cancels them. */
const passive = 'wheel touchstart touchmove touchend touchcancel';

/**
 * Stops every event aimed at our host before any listener of the page hears of it, and hands trusted ones to the panel.
 * Bubble-phase isolation is not enough: a page's capture listeners saw 3 of 3 keys (tried 2026-11). Must run at
 * document_start, so that ours are the first capture listeners on the window; later ones leak.
 */
export function guardEvents(window: Window, link: Link): void {
  if (link.isGuarded) return;
  link.isGuarded = true;
  const stop = (event: Event) => {
    const { host, grab } = link;
    if (host === undefined) return;
    if (event.target === host) {
      event.stopImmediatePropagation();
      if (event.isTrusted) link.take?.(event);
    } else if (event.isTrusted && grab?.(event)) {
      event.stopImmediatePropagation();
    } else if (
      // A modal dialog would pull the focus back when it hears that it went to us. A plain field may know it was left.
      event.type === 'focusout' &&
      (event as FocusEvent).relatedTarget === host &&
      event.target instanceof Element &&
      // Of a form it could be one of its fields.
      Element.prototype.closest.call(event.target, '[aria-modal="true"]')
    ) {
      event.stopImmediatePropagation();
    }
  };
  for (const type of guarded.split(' ')) window.addEventListener(type, stop, true);
  for (const type of passive.split(' ')) window.addEventListener(type, stop, { capture: true, passive: true });
}
