import type { TargetedKeyboardEvent } from 'preact';

const isTyping = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLElement &&
  (target.matches('textarea, select, [contenteditable]') ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type)));

/**
 * Presses a button as its own `click()` would, but inside our root only: what is composed passes the page's window,
 * where the guard stops all that no person did.
 */
export function pressButton(button: HTMLElement): void {
  button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}

/**
 * Keys of the whole panel (look.md, Keyboard): 1–9 press the offered choice that carries the digit, A goes to the
 * capture row, Esc back to the event. None of them acts while one types, but Esc.
 */
export function handlePanelKey(event: TargetedKeyboardEvent<HTMLElement>, close: () => void): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    close();
    return;
  }
  if (isTyping(event.composedPath()[0])) return;
  const wanted =
    event.key.toLowerCase() === 'a'
      ? event.currentTarget.querySelector<HTMLElement>('[data-capture]')
      : /^[1-9]$/.test(event.key)
        ? event.currentTarget.querySelector<HTMLElement>(`[data-key="${event.key}"]`)
        : null;
  if (wanted === null) return;
  event.preventDefault();
  if (wanted.matches('[data-capture]')) wanted.focus();
  else pressButton(wanted);
}
