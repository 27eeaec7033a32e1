/**
 * Notes which controls someone types into, from the first key until the control is left: what is typed is not yet what
 * the record says. A control that only has the focus is none of these: some pages put it into each record's first field.
 * @returns Whether an element is being typed into.
 */
export function whatIsTyped(window: Window): (element: Element) => boolean {
  let typed: EventTarget | undefined;
  const note = (event: Event) => {
    if (event.isTrusted) [typed] = event.composedPath();
  };
  const leave = () => (typed = undefined);
  window.addEventListener('input', note, { capture: true, passive: true });
  window.addEventListener('focusout', leave, { capture: true, passive: true });
  return (element) => element === typed;
}
