/** An event as the init of its copy: all that it says, but that it leaves our root. */
const staying: ProxyHandler<Event> = {
  get: (event, name): unknown => name !== 'composed' && Reflect.get(event, name),
};

/** A copy of a stopped event, of its own kind, that stays inside our root (`composed: false`). */
const copyOf = (event: Event): Event => new (event.constructor as typeof Event)(event.type, new Proxy(event, staying));

/** Where the mouse went down in each root. */
const pressed = new WeakMap<ShadowRoot, Element | null>();

/**
 * What a click was on: what holds both ends of it, as browsers have it. Where it went up alone is not enough, since what
 * a press opens may push something else under the mouse.
 */
function findClicked(down: Element | null | undefined, up: Element): Element | null {
  for (let at = down; at; at = at.parentElement) if (at.contains(up)) return at;
  return null;
}

/** Where an event of ours was meant to go: the page and even we see only the host from outside a closed root. */
function targetOf(event: Event, root: ShadowRoot, focused?: Element): Element | null {
  // A click by Enter or Space has no place (0, 0, no detail): it belongs to what has the focus.
  const byMouse = event instanceof MouseEvent && !(event.type === 'click' && event.detail === 0);
  if (byMouse) {
    const hit = root.elementFromPoint(event.clientX, event.clientY);
    // On the way out, or while something is dragged, the point lies on the page: nothing of ours may arrive there.
    const target = hit !== null && root.contains(hit) ? hit : null;
    if (event.type === 'mousedown') pressed.set(root, target);
    return event.type === 'click' && target !== null ? findClicked(pressed.get(root), target) : target;
  }
  if (event.type === 'blur' || event.type === 'focusout') return focused ?? null;
  return root.activeElement;
}

/**
 * Gives a stopped, trusted event to the element inside our root that it was meant for, as a copy that stays inside.
 * Default actions (typing, focus, a tick, a menu) are the browser's and go on as they were. Only a click on something
 * that is no field is done by the copy alone: the browser's own activation would otherwise come a second time.
 * @param focused What has the focus, or had it when it left the root.
 */
export function handIn(event: Event, root: ShadowRoot, focused?: Element): void {
  const target = targetOf(event, root, focused);
  if (target === null) return;
  if (event.type === 'click') {
    if (target.closest('input, textarea, select, option, label') !== null) return;
    event.preventDefault();
    target.dispatchEvent(copyOf(event));
    return;
  }
  if (!target.dispatchEvent(copyOf(event))) event.preventDefault();
}
