/** One table of an example: its key, its indexes and all of its rows. */
interface ExampleTable {
  key: string;
  indexes: { name: string; path: string | string[]; multiEntry: boolean }[];
  rows: object[];
}

/**
 * A database as some version of us left it in a profile. `version-<schemaVersion>.json` beside this file holds one for each
 * version that was ever shipped; it is made once, by `readExample` with the code of that version, and never edited.
 */
export interface ExampleDatabase {
  /** IndexedDB's own version: Dexie's times ten. */
  native: number;
  tables: Record<string, ExampleTable>;
}

/** Runs here and, from its own text, in a page: uses nothing from outside. */
export function readExample(name: string): Promise<ExampleDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onerror = () => reject(new Error(String(request.error)));
    request.onsuccess = () => {
      const database = request.result;
      const names = [...database.objectStoreNames];
      const transaction = database.transaction(names, 'readonly');
      const tables: Record<string, ExampleTable> = {};
      for (const table of names) {
        const store = transaction.objectStore(table);
        const indexes = [...store.indexNames].map((index) => {
          const { keyPath, multiEntry } = store.index(index);
          return { name: index, path: keyPath, multiEntry };
        });
        const all = store.getAll();
        all.onsuccess = () => (tables[table] = { key: String(store.keyPath), indexes, rows: all.result as object[] });
      }
      transaction.oncomplete = () => {
        database.close();
        resolve({ native: database.version, tables });
      };
    };
  });
}

/**
 * Makes a database of an example, in place of what has this name now; fails when another was quicker to open that. Runs here and, from its own text, in a page: uses nothing from outside.
 * @returns The way to close it; until then it stands in the way of an upgrade, as a tab with old code that hangs.
 */
export function holdExample({ name, example }: { name: string; example: ExampleDatabase }): Promise<() => void> {
  return new Promise((resolve, reject) => {
    indexedDB.deleteDatabase(name);
    const request = indexedDB.open(name, example.native);
    request.onerror = () => reject(new Error(String(request.error)));
    request.onupgradeneeded = () => {
      for (const [table, { key, indexes, rows }] of Object.entries(example.tables)) {
        const store = request.result.createObjectStore(table, { keyPath: key });
        for (const { name: index, path, multiEntry } of indexes) store.createIndex(index, path, { multiEntry });
        for (const row of rows) store.add(row);
      }
    };
    request.onsuccess = () => resolve(() => request.result.close());
  });
}

/** The same, left behind closed. */
export const makeExample = async (what: Parameters<typeof holdExample>[0]): Promise<void> =>
  (await holdExample(what))();
