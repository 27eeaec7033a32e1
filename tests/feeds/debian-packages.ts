import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Packages unpacked, never installed. `missing`: those that could not be had, with what the tool said. */
export interface Unpacked {
  /** Where a package's files lie, by its name. */
  folders: Map<string, string>;
  missing: { name: string; why: string }[];
}

const cache = join(tmpdir(), `coxswain-feed-samples-${process.getuid?.() ?? 0}`);

async function unpack(name: string): Promise<string> {
  const folder = join(cache, name);
  const files = join(folder, 'files');
  if (existsSync(files)) return files;
  await mkdir(folder, { recursive: true });
  // apt-get download writes where it stands.
  await run('apt-get', ['download', '-qq', name], { cwd: folder, timeout: 30_000 });
  const archive = (await readdir(folder)).find((file) => file.endsWith('.deb'));
  if (archive === undefined) throw new Error('nothing was downloaded');
  await run('dpkg', ['-x', join(folder, archive), files], { timeout: 30_000 });
  return files;
}

/**
 * Downloads Debian packages by their names and unpacks them into a folder of the system's for temporary files.
 * @param all One that is missing makes the rest useless: nothing more is waited for.
 */
export async function unpackPackages(names: readonly string[], { all = false } = {}): Promise<Unpacked> {
  const folders = new Map<string, string>();
  const missing: Unpacked['missing'] = [];
  for (const name of names) {
    try {
      folders.set(name, await unpack(name));
    } catch (error) {
      missing.push({ name, why: String(error).split('\n').slice(0, 2).join(' ').slice(0, 200) });
      if (all) break;
    }
  }
  return { folders, missing };
}
