import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';

type Rows = Record<string, unknown[]>;

/** All rows of all tables of the extension's database; `page` is one of the extension's own pages. */
const readAll = (page: Page): Promise<Rows> =>
  page.evaluate(
    () =>
      new Promise<Rows>((resolve, reject) => {
        const request = indexedDB.open('coxswain');
        request.onerror = () => reject(new Error(String(request.error)));
        request.onsuccess = () => {
          const database = request.result;
          const names = [...database.objectStoreNames];
          const transaction = database.transaction(names, 'readonly');
          const tables: Rows = { version: [database.version] };
          for (const name of names) {
            const all = transaction.objectStore(name).getAll();
            all.onsuccess = () => (tables[name] = all.result as unknown[]);
          }
          transaction.oncomplete = () => {
            database.close();
            // What this browser knows of its own database and files is in no backup, and another's is another.
            const own = ['newborn', 'bornAt', 'fileSavedAt', 'filePutOffAt', 'copiesHalted'];
            tables['meta'] = (tables['meta'] ?? []).filter((row) => !own.includes((row as { key: string }).key));
            resolve(tables);
          };
        };
      }),
  );

/** All that the extension keeps, in whatever database, as one text to search for what must not be there. */
export async function rawText(page: Page): Promise<string> {
  const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  if (names.length !== 1 || names[0] !== 'coxswain') throw new Error(`other databases are kept: ${names.join(', ')}`);
  const kept = await page.evaluate(() => chrome.storage.local.get());
  return JSON.stringify([await readAll(page), kept]);
}

const inOrder = (_key: string, value: unknown): unknown =>
  value instanceof Object && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
    : value;

const digest = (tables: Rows, replacer?: typeof inOrder): Record<string, string> =>
  Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => {
      const text = JSON.stringify(rows, replacer);
      return [name, `${rows.length} rows, ${createHash('sha256').update(text).digest('hex')}`];
    }),
  );

/** Every table as its number of rows and a digest of its bytes: equal answers are equal data, untouched. */
export const dumpStore = async (page: Page): Promise<Record<string, string>> => digest(await readAll(page));

/** The same of what the rows say, whatever the order of their fields. */
export const dumpContent = async (page: Page): Promise<Record<string, string>> => digest(await readAll(page), inOrder);
