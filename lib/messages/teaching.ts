import { browser } from '#imports';
import type { Caller } from './gate';

/** The tab that the user wants to teach, by a click in a page of ours; in session storage, which survives the worker. */
export interface Teaching {
  tabId: number;
  origin: string;
}

const key = 'teaching';

/** Remembered before the browser asks for the host: its question may close the popup that asks. */
export const wantTeaching = (teaching: Teaching): Promise<void> => browser.storage.session.set({ [key]: teaching });

export async function findTeaching(): Promise<Teaching | undefined> {
  const stored: unknown = (await browser.storage.session.get(key))[key];
  if (typeof stored !== 'object' || stored === null || !('tabId' in stored) || !('origin' in stored)) return undefined;
  const { tabId, origin } = stored;
  return typeof tabId === 'number' && typeof origin === 'string' ? { tabId, origin } : undefined;
}

export const endTeaching = (): Promise<void> => browser.storage.session.remove(key);

/** Whether a page is the one that the user teaches: no other page may say what is read on it. */
export async function isBeingTaught({ tabId, origin }: Pick<Caller, 'tabId' | 'origin'>): Promise<boolean> {
  const teaching = await findTeaching();
  return teaching !== undefined && teaching.tabId === tabId && teaching.origin === origin;
}
