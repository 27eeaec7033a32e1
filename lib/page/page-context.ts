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
let today = '';
let todayUntil = 0;

/** The local day; asked for in each frame, so it is worked out once a minute. */
function localDay(): string {
  const now = Date.now();
  // A clock that was set back asks anew as well.
  if (now < todayUntil && todayUntil - now <= 60_000) return today;
  const date = new Date(now);
  const two = (value: number) => String(value).padStart(2, '0');
  todayUntil = now - (now % 60_000) + 60_000;
  today = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return today;
}

/**
 * Where we stand, now. Asked for in each frame that mutations led to, so the address is parsed only when it changed.
 * @param isVisible A quicker way to tell, where the site allows one.
 */
export function pageContext(isVisible: PageContext['isVisible'] = isRendered): PageContext {
  if (url.href !== location.href) url = new URL(location.href);
  return {
    url,
    lang: document.documentElement.lang || navigator.language,
    isVisible,
    shadowRootOf,
    today: localDay(),
  };
}
