import { browser } from '#imports';
import type { Caller } from './gate';

const perTabMost = 200;
const name = 'shown';
let lastWrite: Promise<void> = Promise.resolve();

/** By tab id. */
type Shown = Record<string, string[]>;

const readShown = async (): Promise<Shown> => ((await browser.storage.session.get(name))[name] ?? {}) as Shown;
const writeShown = (shown: Shown): Promise<void> => browser.storage.session.set({ [name]: shown });

type Place = Pick<Caller, 'tabId' | 'origin'>;

/** The site is part of it: what a tab was given on one site is not another's that it goes to. */
const entryOf = ({ origin }: Place, key: string): string => `${origin} ${key}`;

/** One after the other: two answers to one tab must not overwrite each other's keys. A failed write ends with itself. */
function inTurn(write: () => Promise<void>): Promise<void> {
  const turn = lastWrite.then(write);
  lastWrite = turn.catch(() => undefined);
  return turn;
}

/**
 * Which events and opportunities a tab was given briefs of. A content script may ask again, write, or read a private
 * note for these only: a compromised page cannot walk through the store. Kept in session storage, which content
 * scripts cannot read and which survives the worker.
 */
export async function rememberShown(place: Place, keys: readonly string[]): Promise<void> {
  const { tabId } = place;
  if (tabId === undefined || keys.length === 0) return;
  const entries = keys.map((key) => entryOf(place, key));
  await inTurn(async () => {
    const shown = await readShown();
    const before = shown[tabId] ?? [];
    if (entries.every((entry) => before.includes(entry))) return;
    const now = [...before.filter((entry) => !entries.includes(entry)), ...entries].slice(-perTabMost);
    await writeShown({ ...shown, [tabId]: now });
  });
}

export async function wasShown(place: Place, key: string): Promise<boolean> {
  if (place.tabId === undefined) return false;
  return (await readShown())[place.tabId]?.includes(entryOf(place, key)) === true;
}

/** What this tab was given on this site. */
export async function keysShown(place: Place): Promise<string[]> {
  const site = entryOf(place, '');
  const entries = place.tabId === undefined ? undefined : (await readShown())[place.tabId];
  return (entries ?? []).flatMap((entry) => (entry.startsWith(site) ? [entry.slice(site.length)] : []));
}

/** The tab closed. */
export const forgetShown = (tabId: number): Promise<void> =>
  inTurn(async () => {
    const { [tabId]: _gone, ...rest } = await readShown();
    await writeShown(rest);
  });

/** The tab went on: what it was given on this site is nobody's there now. */
export const forgetShownOn = (place: Place): Promise<void> =>
  inTurn(async () => {
    const { tabId } = place;
    const shown = await readShown();
    const before = tabId === undefined ? undefined : shown[tabId];
    if (tabId === undefined || before === undefined) return;
    const kept = before.filter((entry) => !entry.startsWith(entryOf(place, '')));
    await writeShown({ ...shown, [tabId]: kept });
  });

/** The tabs that were given anything. */
export const tabsShown = async (): Promise<number[]> => Object.keys(await readShown()).map(Number);
