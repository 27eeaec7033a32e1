const modifiers = (event: MouseEvent | KeyboardEvent) => ({
  ctrlKey: event.ctrlKey,
  shiftKey: event.shiftKey,
  altKey: event.altKey,
  metaKey: event.metaKey,
});

/** A copy of a stopped event that stays inside our root (`composed: false`). */
function copyOf(event: Event): Event {
  const init = { bubbles: event.bubbles, cancelable: event.cancelable, composed: false };
  if (event instanceof KeyboardEvent) {
    const { key, code, location, repeat, isComposing } = event;
    return new KeyboardEvent(event.type, { ...init, ...modifiers(event), key, code, location, repeat, isComposing });
  }
  if (event instanceof WheelEvent) {
    const { deltaX, deltaY, deltaMode, clientX, clientY } = event;
    return new WheelEvent(event.type, { ...init, ...modifiers(event), deltaX, deltaY, deltaMode, clientX, clientY });
  }
  if (event instanceof MouseEvent) {
    const { clientX, clientY, button, buttons, detail } = event;
    const mouse = { ...init, ...modifiers(event), clientX, clientY, button, buttons, detail };
    // The same data: Firefox drags nothing before something was written into it (2026-11).
    if (event instanceof DragEvent) return new DragEvent(event.type, { ...mouse, dataTransfer: event.dataTransfer });
    if (event instanceof DragEvent) return new DragEvent(event.type, { ...mouse, dataTransfer: event.dataTransfer });
    if (!(event instanceof PointerEvent)) return new MouseEvent(event.type, mouse);
    const { pointerId, pointerType, isPrimary } = event;
    return new PointerEvent(event.type, { ...mouse, pointerId, pointerType, isPrimary });
  }
  if (event instanceof InputEvent) {
    const { data, inputType, isComposing } = event;
    return new InputEvent(event.type, { ...init, data, inputType, isComposing });
  }
  if (event instanceof ClipboardEvent) {
    return new ClipboardEvent(event.type, { ...init, clipboardData: event.clipboardData });
  }
  if (event instanceof FocusEvent) return new FocusEvent(event.type, init);
  return new Event(event.type, init);
}

/** Where an event of ours was meant to go: the page and even we see only the host from outside a closed root. */
function targetOf(event: Event, root: ShadowRoot, focused?: Element): Element | null {
  // A click by Enter or Space has no place (0, 0, no detail): it belongs to what has the focus.
  const byMouse = event instanceof MouseEvent && !(event.type === 'click' && event.detail === 0);
  if (byMouse) {
    const hit = root.elementFromPoint(event.clientX, event.clientY);
    // On the way out, or while something is dragged, the point lies on the page: nothing of ours may arrive there.
    return hit !== null && root.contains(hit) ? hit : null;
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
