import { findCopyOf } from './copy-name';
import type { KeptCopy } from '../../domain/kept-copy';

/** Where local copies lie, by name. Another place than the database: what spoils the one leaves the other. */
export interface CopyPlace {
  /** Newest first. Rejects where one cannot look: that is another thing than none. */
  list: () => Promise<KeptCopy[]>;
  /** Rejects when it is gone. */
  read: (name: string) => Promise<Blob>;
  /** All of it or nothing: a copy that was not finished is never listed. */
  write: (name: string, content: Blob) => Promise<void>;
  remove: (name: string) => Promise<void>;
}

const folderName = 'copies';

/**
 * The private files of the extension's origin (OPFS). A second IndexedDB database would be no second place: Chromium keeps
 * all databases of an origin in one folder of LevelDB files. Of twelve ways to spoil or delete those files (Chromium
 * 156, 2026-11) eight gave an empty database without a word, three one that never opens again, and one was harmless; the
 * private files were whole each time. They are not extension storage, which Firefox lets content scripts read, and go with
 * the extension.
 */
export const originFiles: CopyPlace = {
  list: async () => {
    const copies: KeptCopy[] = [];
    for await (const [name, handle] of (await openFolder()).entries()) {
      if (!(handle instanceof FileSystemFileHandle)) continue;
      // One that cannot be read is as good as gone, and no reason to hide the others.
      const file = await handle.getFile().catch(() => undefined);
      const copy = file && findCopyOf(name, file.size);
      if (copy !== undefined) copies.push(copy);
    }
    return copies.toSorted((one, other) => other.madeAt - one.madeAt);
  },
  read: async (name) => (await (await openFolder()).getFileHandle(name)).getFile(),
  write: async (name, content) => {
    const handle = await (await openFolder()).getFileHandle(name, { create: true });
    // Written beside the file and put in its place when it is closed: until then the file is empty, so not listed.
    const stream = await handle.createWritable();
    await stream.write(content);
    await stream.close();
  },
  remove: async (name) => (await openFolder()).removeEntry(name),
};

const openFolder = async (): Promise<FileSystemDirectoryHandle> =>
  (await navigator.storage.getDirectory()).getDirectoryHandle(folderName, { create: true });
