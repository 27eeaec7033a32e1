import { browser } from '#imports';
import { saveFile } from '../../components/save-file';

const openTab = async (url: string): Promise<void> => void (await browser.tabs.create({ url }));

/** The browser around the board: its address, its ways out, and the files it gives. */
export const boardPlace = {
  hash: () => location.hash,
  /** A step of its own in the history, so that Back leads to the view before. */
  go: (hash: string): void => {
    // Without a hash the address would end in a bare '#'.
    if (hash === '') history.pushState(null, '', location.pathname);
    else location.hash = hash;
  },
  onMove: (moved: () => void): (() => void) => {
    window.addEventListener('hashchange', moved);
    window.addEventListener('popstate', moved);
    return () => {
      window.removeEventListener('hashchange', moved);
      window.removeEventListener('popstate', moved);
    };
  },
  meeting: (occurrence: string) => openTab(`/meeting.html?${new URLSearchParams({ occurrence })}`),
  settings: (section?: string) => openTab(section === undefined ? '/options.html' : `/options.html#${section}`),
  builder: () => openTab('/builder.html'),
  board: () => openTab('/board.html'),
  deals: () => openTab('/deals.html'),
  calendar: () => openTab('https://calendar.google.com/calendar/r/week'),
  createEvent: openTab,
  copy: (text: string) => navigator.clipboard.writeText(text),
  address: () => location.href,
  print: () => window.print(),
  download: (fileName: string, text: string): void => saveFile(fileName, text, 'text/csv;charset=utf-8'),
};

export type BoardPlace = typeof boardPlace;
