import { expect, type Page } from '@playwright/test';

/** Rows by table of lib/store/database.ts; every row carries its table's key (`id`, in `meta` `key`). */
export type SeedRows = Record<string, object[]>;

/** The database of lib/store/database.ts. */
const name = 'coxswain';

/**
 * Puts rows straight into the extension's database, in one transaction. `page` is one of the extension's own pages, and
 * something in the extension must open the database: its tables are waited for.
 */
export async function seedStore(page: Page, rows: SeedRows): Promise<void> {
  await expect(async () => {
    await page.evaluate(putRows, { name, rows });
  }).toPass({ timeout: 15_000, intervals: [50] });
}

/** The same as an expression, for a page that Playwright does not drive. */
export const seedExpression = (rows: SeedRows): string => `(${putRows.toString()})(${JSON.stringify({ name, rows })})`;

/** Runs in the page, from its own text: uses nothing from outside. Each look at the database ends, in success or not. */
function putRows({ name, rows }: { name: string; rows: SeedRows }): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    const tooLong = setTimeout(() => reject(new Error('seed: the database does not open')), 3_000);
    const refuse = (why: unknown): void => {
      clearTimeout(tooLong);
      reject(new Error(`seed: ${String(why)}`));
    };
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = () => refuse(request.error);
    request.onsuccess = () => {
      const database = request.result;
      database.onversionchange = () => database.close();
      // What is thrown in an event's listener reaches nobody, and the promise would never end.
      try {
        const transaction = database.transaction(Object.keys(rows), 'readwrite', { durability: 'strict' });
        for (const [table, list] of Object.entries(rows)) {
          for (const row of list) transaction.objectStore(table).put(row);
        }
        transaction.oncomplete = () => {
          clearTimeout(tooLong);
          resolve();
        };
        transaction.onabort = () => refuse(transaction.error);
      } catch (error) {
        refuse(error);
      }
      // Closes when its transaction is done.
      database.close();
    };
  });
}

/** All rows of some tables, by table: what a test asserts of what is kept. */
export function readStore(page: Page, tables: readonly string[]): Promise<Record<string, unknown[]>> {
  return page.evaluate(getRows, { name, tables: [...tables] });
}

export const readExpression = (tables: readonly string[]): string =>
  `(${getRows.toString()})(${JSON.stringify({ name, tables })})`;

/** Runs in the page, from its own text. */
function getRows({ name, tables }: { name: string; tables: string[] }): Promise<Record<string, unknown[]>> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    // It is not there yet, and must not be made by a look.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = () => reject(new Error(`stored: ${String(request.error)}`));
    request.onsuccess = () => {
      const database = request.result;
      const found: Record<string, unknown[]> = {};
      const transaction = database.transaction(tables, 'readonly');
      for (const table of tables) {
        const all = transaction.objectStore(table).getAll();
        all.onsuccess = () => (found[table] = all.result as unknown[]);
      }
      transaction.oncomplete = () => {
        database.close();
        resolve(found);
      };
    };
  });
}
