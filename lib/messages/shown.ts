import { storage } from '#imports';

const perTabMost = 200;
const item = storage.defineItem<Record<string, string[]>>('session:shown', { fallback: {} });
let lastWrite: Promise<void> = Promise.resolve();

/**
 * Which events and opportunities a tab was given briefs of. A content script may ask again, write, or read a private
 * note for these only: a compromised page cannot walk through the store. Kept in session storage, which content
 * scripts cannot read and which survives the worker.
 */
export async function rememberShown(tabId: number | undefined, keys: readonly string[]): Promise<void> {
  if (tabId === undefined || keys.length === 0) return;
  // One after the other: two answers to one tab must not overwrite each other's keys.
  lastWrite = lastWrite.then(async () => {
    const shown = await item.getValue();
    const before = shown[tabId] ?? [];
    if (keys.every((key) => before.includes(key))) return;
    const now = [...before.filter((key) => !keys.includes(key)), ...keys].slice(-perTabMost);
    await item.setValue({ ...shown, [tabId]: now });
  });
  await lastWrite;
}

export async function wasShown(tabId: number | undefined, key: string): Promise<boolean> {
  if (tabId === undefined) return false;
  return (await item.getValue())[tabId]?.includes(key) === true;
}

/** The tab closed or left the site. */
export async function forgetShown(tabId: number): Promise<void> {
  lastWrite = lastWrite.then(async () => {
    const { [tabId]: _gone, ...rest } = await item.getValue();
    await item.setValue(rest);
  });
  await lastWrite;
}

/** The tabs that were given anything. */
export const tabsShown = async (): Promise<number[]> => Object.keys(await item.getValue()).map(Number);
