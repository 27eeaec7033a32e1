/** Styles of the host that a page must not bend; the root inside resets itself. */
const hostStyle =
  'all:initial;display:block;position:fixed;z-index:2147483647;inset:auto;opacity:1;visibility:visible;pointer-events:auto;';

/**
 * Writes our own style on our own host, each with `!important`, so that no rule of the page wins.
 * @param more Declarations, each with its semicolon.
 */
export function fixHostStyle(host: HTMLElement, more: string): void {
  host.style.cssText = (hostStyle + more).replaceAll(';', '!important;');
}
