import { link, type View } from './link';

/**
 * Shows a view in the panel of this frame, fetching the panel's script first where it is not there yet; the last view
 * that was asked for wins.
 */
export function showPanel(view: View | undefined, load: () => Promise<unknown>): void {
  const shared = link();
  shared.waiting = view;
  if (shared.panel !== undefined) {
    if (view === undefined) shared.panel.hide();
    else shared.panel.show(view);
  } else if (view !== undefined) void load();
}
