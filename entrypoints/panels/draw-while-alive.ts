import { options } from 'preact';
import { isAlive } from '../../lib/messages/is-alive';

/**
 * Nothing of ours is drawn any more once the extension went, as in an update: it took the words with it (`browser.i18n`
 * is undefined then, Chromium 156). What stands stays until the new copy takes it away.
 */
export function drawWhileAlive(): void {
  options.debounceRendering = (draw) => queueMicrotask(() => isAlive() && draw());
}
