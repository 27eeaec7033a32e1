import type { Page } from '@playwright/test';

/** Rows by table of lib/store/database.ts; every row carries its table's key (`id`, in `meta` `key`). */
export type SeedRows = Record<string, object[]>;

/** Rows as a page can take them: a plain copy, since functions and Temporal values do not travel. */
interface SeedTask {
  name: string;
  rows: SeedRows;
}

/**
 * Puts rows straight into the extension's database, in one transaction. `page` is one of the extension's own pages, and
 * something in the extension must already have opened the database (its tables are waited for).
 */
export async function seedStore(page: Page, rows: SeedRows): Promise<void> {
  const tables = Object.keys(rows);
  await page.waitForFunction(
    async (wanted) => {
      const known = await indexedDB.databases();
      if (!known.some((database) => database.name === 'coxswain')) return false;
      return new Promise<boolean>((resolve) => {
        const request = indexedDB.open('coxswain');
        request.onerror = () => resolve(false);
        request.onsuccess = () => {
          const has = wanted.every((table) => request.result.objectStoreNames.contains(table));
          request.result.close();
          resolve(has);
        };
      });
    },
    tables,
    { timeout: 10_000, polling: 100 },
  );
  const task: SeedTask = { name: 'coxswain', rows };
  await page.evaluate(
    ({ name, rows }) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onerror = () => reject(new Error(String(request.error)));
        request.onsuccess = () => {
          const database = request.result;
          const transaction = database.transaction(Object.keys(rows), 'readwrite');
          for (const [table, list] of Object.entries(rows)) {
            for (const row of list) transaction.objectStore(table).put(row);
          }
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
          transaction.onabort = () => reject(new Error(`seed refused: ${String(transaction.error)}`));
        };
      }),
    task,
  );
}
