import type { PanelCalls } from '../messages/protocol';
import { link, type View } from './link';
import { pageTheme } from './page-theme';

/**
 * Shows a view in the panel of this frame, fetching the panel's script first where it is not there yet; the last view
 * that was asked for wins.
 */
export function showPanel(
  view: View | undefined,
  watcher: { load: () => Promise<unknown>; callsOf: (view: View) => PanelCalls },
): void {
  const shared = link();
  shared.waiting = view && { ...view, theme: () => pageTheme(document), calls: watcher.callsOf(view) };
  if (shared.panel !== undefined) {
    if (shared.waiting === undefined) shared.panel.hide();
    else shared.panel.show(shared.waiting);
  } else if (view !== undefined) void watcher.load();
}
