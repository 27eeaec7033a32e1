import type { ExtensionSession } from '../browser/extension-session.ts';

export interface StoredFacts {
  record: string;
  name?: string;
  account?: string;
  amount?: string;
  owner?: string;
  outcome?: string;
}

/** The facts of every snapshot in the extension's database, oldest first. */
export async function storedFacts(session: ExtensionSession): Promise<StoredFacts[]> {
  const page = await session.openOwn('meeting', '?occurrence=none');
  const rows = await page.evaluate(
    () =>
      new Promise<{ seenAt: number; facts: StoredFacts }[]>((resolve, reject) => {
        const request = indexedDB.open('coxswain');
        request.onerror = () => reject(new Error(String(request.error)));
        request.onsuccess = () => {
          const all = request.result.transaction('snapshots').objectStore('snapshots').getAll();
          all.onsuccess = () => {
            request.result.close();
            resolve(all.result as { seenAt: number; facts: StoredFacts }[]);
          };
        };
      }),
  );
  await page.close();
  return rows.toSorted((one, other) => one.seenAt - other.seenAt).map(({ facts }) => facts);
}
