import { browser } from 'wxt/browser';
import type { Protocol } from './protocol';

/** What the background, or a page of ours, tells the others. */
type Told = 'brief.changed' | 'settings.changed' | 'panel.focus' | 'site.left';
type Hears = { [T in Told]?: (data: Parameters<Protocol[T]>[0]) => void };

/**
 * Hears messages of the background and of our own pages, and of nobody else: what a content script sends arrives in
 * every page of ours too.
 * @returns Stops hearing.
 */
export function hear(hears: Hears): () => void {
  const listener = (message: unknown, { id, url }: { id?: string; url?: string }): void => {
    if (id !== browser.runtime.id || url?.startsWith(browser.runtime.getURL('/')) !== true) return;
    if (typeof message !== 'object' || message === null || !('type' in message) || !('data' in message)) return;
    const { type, data } = message;
    if (typeof type !== 'string' || !Object.hasOwn(hears, type)) return;
    // Ours send what the protocol says, as its types hold for them.
    (hears[type as Told] as ((data: unknown) => void) | undefined)?.(data);
  };
  browser.runtime.onMessage.addListener(listener);
  // An extension that is gone has taken its listeners along.
  return () => browser.runtime?.onMessage.removeListener(listener);
}
