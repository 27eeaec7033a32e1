import { hear } from '../../lib/messages/hear';
import { sendMessage, type BriefKey } from '../../lib/messages/protocol';
import { link } from '../../lib/page/link';
import type { PageLife } from '../../lib/page/live-while';

/**
 * What every watcher hears of the background while it lives; at its end the panel goes, and the tab loses what it was
 * given, so that nothing of it is answered there any more.
 */
export function hearBackground(
  { signal, end }: PageLife,
  on: { briefChanged?: (key: BriefKey) => void; settingsChanged?: () => void } = {},
): void {
  const stop = hear({
    'brief.changed': (key) => {
      on.briefChanged?.(key);
      void link().waiting?.reread();
    },
    'panel.focus': () => link().panel?.focus(),
    'site.left': end,
    'settings.changed': () => {
      on.settingsChanged?.();
      void link().waiting?.reread();
    },
  });
  signal.addEventListener('abort', () => {
    stop();
    const shared = link();
    shared.panel?.hide();
    shared.panel = undefined;
    shared.waiting = undefined;
    // An extension that is gone has nobody to tell.
    sendMessage('page.left', null).catch(() => undefined);
  });
}
