import { browser } from '#imports';
import type { Words } from '../../components/create-words';
import { toolbarFace, toolbarGround } from '../../components/toolbar-face';
import type { ThisWeek } from '../../lib/messages/handlers/read-this-week';

/** Puts what is at risk this week on the toolbar button, and the week's score into its tooltip. */
export async function showOnToolbar(words: Words, { settings, view }: ThisWeek): Promise<void> {
  const { count, title } = toolbarFace(words, view.adherence, settings.hasToolbarCount !== false);
  await Promise.all([
    browser.action.setBadgeText({ text: count }),
    browser.action.setTitle({ title }),
    browser.action.setBadgeBackgroundColor({ color: toolbarGround }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
  ]);
}
