import { browser } from '#imports';
import { capturedText } from '../../lib/domain/captured-text';
import type { HandlerContext } from '../../lib/messages/handlers/edit-context';
import { keepCaptured } from '../../lib/store/captured';

/** A page of ours in a small window: beside what the user is doing, not in its place. */
const openWindow = async (path: '/popup.html' | `/capture.html?${string}`, height: number): Promise<void> => {
  await browser.windows.create({
    url: browser.runtime.getURL(path as '/popup.html'),
    type: 'popup',
    width: 480,
    height,
    focused: true,
  });
};

/** A popup opens without a click on its button in some browsers only; as a window it is the same page in all. */
export const openWeek = (): Promise<void> => openWindow('/popup.html', 640);

/** Asks where a text goes as an action item. Where it cannot be kept for the page, the page opens empty. */
export async function openCapture({ db, newId }: HandlerContext, selection: string): Promise<void> {
  const id = newId();
  const text = capturedText(selection);
  if (text !== '') await keepCaptured(db, id, text).catch(() => undefined);
  await openWindow(`/capture.html?${new URLSearchParams({ id })}`, 440);
}

export const openBoard = async (): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL('/board.html') });
};
