import { browser } from '#imports';
import type { LocalDay } from '../../lib/domain/time';

const calendar = 'https://calendar.google.com/calendar/';

/** Opens a tab and leaves: the popup would stay open over it in some browsers. */
async function leaveTo(url: string): Promise<void> {
  await browser.tabs.create({ url });
  window.close();
}

/** Paths of our own pages are relative to this one (browser.tabs.create, both browsers). */
export const openPages = {
  board: () => leaveTo('/board.html'),
  builder: () => leaveTo('/builder.html'),
  settings: (section?: string) =>
    section === undefined
      ? browser.runtime.openOptionsPage().then(() => window.close())
      : leaveTo(`/options.html#${section}`),
  restore: () => leaveTo('/restore.html'),
  welcome: (step: 'team' | 'rhythm') => leaveTo(`/welcome.html#${step}`),
  meeting: (occurrence: string) => leaveTo(`/meeting.html?${new URLSearchParams({ occurrence })}`),
  createEvent: (url: string) => leaveTo(url),
  /** The calendar at the week of a day; without one, the calendar tab that is open already. */
  calendar: async (on?: LocalDay): Promise<void> => {
    if (on !== undefined) return leaveTo(`${calendar}r/week/${on.split('-').map(Number).join('/')}`);
    const [tab] = await browser.tabs.query({ url: `${calendar}*` });
    if (tab?.id === undefined) return leaveTo(`${calendar}r/week`);
    await browser.tabs.update(tab.id, { active: true });
    await browser.windows.update(tab.windowId, { focused: true });
    window.close();
  },
};
