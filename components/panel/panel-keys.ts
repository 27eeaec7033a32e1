import type { TargetedKeyboardEvent } from 'preact';

/**
 * Presses a button as its own `click()` would, but inside our root only: what is composed passes the page's window,
 * where the guard stops all that no person did.
 */
export function pressButton(button: HTMLElement): void {
  button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}

const typedInto = 'textarea, select, input:not([type="checkbox"])';

/**
 * Keys of the whole panel (look.md, Keyboard): 1–9 press the offered choice that carries the digit, A goes to the
 * capture row, Esc back to the event. None of them acts while one types, but Esc.
 */
export function handlePanelKey(event: TargetedKeyboardEvent<HTMLElement>, close: () => void): void {
  const { key } = event;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const [target] = event.composedPath();
  const isLetter = key === 'a' || key === 'A';
  if (key === 'Escape') close();
  else {
    if (target instanceof Element && target.matches(typedInto)) return;
    if (!isLetter && !/^[1-9]$/.test(key)) return;
    const wanted = event.currentTarget.querySelector<HTMLElement>(isLetter ? '[data-capture]' : `[data-key="${key}"]`);
    if (wanted === null) return;
    if (isLetter) wanted.focus();
    else pressButton(wanted);
  }
  event.preventDefault();
}
