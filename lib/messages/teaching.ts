import { browser } from '#imports';
import type { Instant } from '../domain/time';
import type { Caller } from './gate';

/** The tab that the user wants to teach, by a click in a page of ours; in session storage, which survives the worker. */
export interface Teaching {
  tabId: number;
  origin: string;
  /** When the click was. */
  askedAt: Instant;
}

const key = 'teaching';

/** So long may be taught after the click: whoever has not ended by then went on to something else. */
const longestMs = 30 * 60_000;

/** Remembered before the browser asks for the host: its question may close the popup that asks. */
export const wantTeaching = (teaching: Teaching): Promise<void> => browser.storage.session.set({ [key]: teaching });

/** The tab that may be taught still. */
export async function findTeaching(now: Instant): Promise<Teaching | undefined> {
  const stored: unknown = (await browser.storage.session.get(key))[key];
  if (typeof stored !== 'object' || stored === null) return undefined;
  if (!('tabId' in stored && 'origin' in stored && 'askedAt' in stored)) return undefined;
  const { tabId, origin, askedAt } = stored;
  if (typeof tabId !== 'number' || typeof origin !== 'string' || typeof askedAt !== 'number') return undefined;
  return now - askedAt < longestMs ? { tabId, origin, askedAt } : undefined;
}

export const endTeaching = (): Promise<void> => browser.storage.session.remove(key);

type Place = Pick<Caller, 'tabId' | 'origin'>;

const isIn = (teaching: Teaching | undefined, { tabId, origin }: Partial<Place>): boolean =>
  teaching !== undefined && teaching.tabId === tabId && (origin === undefined || teaching.origin === origin);

/** The tab closed, or went on from the page (then with its origin): nothing is taught there any more. */
export async function endTeachingIn(place: Partial<Place>): Promise<void> {
  if (isIn(await findTeaching(0), place)) await endTeaching();
}

/** Whether a page is the one that the user teaches: no other page may say what is read on it. */
export const isBeingTaught = async ({ tabId, origin }: Place, now: Instant): Promise<boolean> =>
  isIn(await findTeaching(now), { tabId, origin });
