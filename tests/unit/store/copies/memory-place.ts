import { findCopyOf } from '../../../../lib/store/copies/copy-name';
import type { CopyPlace } from '../../../../lib/store/copies/copy-place';

/** A place for copies that lives as long as the test; `files` may be spoiled. */
export function memoryPlace(): CopyPlace & { files: Map<string, Blob> } {
  const files = new Map<string, Blob>();
  return {
    files,
    list: () =>
      Promise.resolve(
        [...files]
          .flatMap(([name, { size }]) => findCopyOf(name, size) ?? [])
          .toSorted((one, other) => other.madeAt - one.madeAt),
      ),
    read: (name) => {
      const file = files.get(name);
      return file === undefined ? Promise.reject(new Error(`no ${name}`)) : Promise.resolve(file);
    },
    write: (name, content) => {
      files.set(name, content);
      return Promise.resolve();
    },
    remove: (name) => {
      files.delete(name);
      return Promise.resolve();
    },
  };
}
