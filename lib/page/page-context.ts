import type { PageContext } from '../sites/site';
import { isRendered } from './visibility';

/** chrome.dom opens closed roots for content scripts in Chromium; Firefox has a method on the element (2026-11). */
interface RootOpener {
  dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null };
}

function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot !== null) return element.shadowRoot;
  if (!(element instanceof HTMLElement)) return null;
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot as ShadowRoot | null;
  const { chrome } = globalThis as typeof globalThis & { chrome?: RootOpener };
  return chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
}

let url = new URL('about:blank');

/** Where we stand, now. Asked for on each batch of mutations, so the address is parsed only when it changed. */
export function pageContext(): PageContext {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  if (url.href !== location.href) url = new URL(location.href);
  return {
    url,
    lang: document.documentElement.lang || navigator.language,
    isVisible: isRendered,
    shadowRootOf,
    today: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
  };
}
