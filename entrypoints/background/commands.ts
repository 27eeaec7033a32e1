import { browser } from '#imports';
import type { Words } from '../../components/create-words';
import type { HandlerContext } from '../../lib/messages/handlers/edit-context';
import { toggleVeil } from '../../lib/messages/handlers/toggle-veil';
import { sendMessage } from '../../lib/messages/protocol';
import { openBoard, openCapture } from './open-own';

/** The entry in the menu of a selection. */
export const captureMenu = 'capture';

/** What is selected in a tab; '' where it cannot be read. The keys pressed there allow it, for that tab (activeTab). */
async function selectionIn(tabId: number): Promise<string> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => getSelection()?.toString() ?? '',
    });
    return typeof frame?.result === 'string' ? frame.result : '';
  } catch {
    return '';
  }
}

/** What a command of the manifest does; `_execute_action` is the browser's own. */
export async function runCommand(context: HandlerContext, command: string, tabId: number | undefined): Promise<void> {
  switch (command) {
    case 'focus-panel':
      // A tab without a panel is no fault.
      if (tabId !== undefined) await sendMessage('panel.focus', null, tabId).catch(() => undefined);
      return;
    case 'add-item':
      return openCapture(context, tabId === undefined ? '' : await selectionIn(tabId));
    case 'veil':
      return toggleVeil(context.db, context.now());
    case 'open-board':
      return openBoard();
  }
}

/** The menu lives on in the browser until an update clears it: made at install and update, once, in today's words. */
export async function makeMenus({ t }: Words): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: captureMenu, title: t('menu_capture'), contexts: ['selection'] });
}

/** Commands from the keyboard, and "Add as action item" on a selection of any page. */
export function watchCommands(
  context: HandlerContext,
  words: Words,
  guarded: (where: string, run: () => Promise<unknown>) => void,
): void {
  browser.commands.onCommand.addListener((command, tab) =>
    guarded(`command ${command}`, () => runCommand(context, command, tab?.id)),
  );
  browser.runtime.onInstalled.addListener(() => guarded('menus', () => makeMenus(words)));
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === captureMenu) guarded('menu', () => openCapture(context, selectionText ?? ''));
  });
}
