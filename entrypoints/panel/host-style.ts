/** Styles of the host that a page must not bend; the root inside resets itself. */
const hostStyle: Record<string, string> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  'z-index': '2147483647',
  inset: 'auto',
  opacity: '1',
  visibility: 'visible',
  'pointer-events': 'auto',
};

/** Writes our own style on our own host, each with `!important`, so that no rule of the page wins. */
export function fixHostStyle(host: HTMLElement, more: Record<string, string> = {}): void {
  host.removeAttribute('style');
  for (const [name, value] of Object.entries({ ...hostStyle, ...more })) host.style.setProperty(name, value, 'important');
}
