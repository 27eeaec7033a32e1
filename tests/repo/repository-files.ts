import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** Files under version control, and new ones that are not ignored: paths from the repository's top. */
export const repositoryFiles: string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
  { cwd: root, encoding: 'utf8' },
)
  .split('\0')
  .filter((file) => file !== '' && existsSync(join(root, file)))
  .toSorted();

/** Our own source: what ends up in the extension. */
export const sourceFiles = repositoryFiles.filter((file) => /^(entrypoints|components|lib)\/.*\.tsx?$/.test(file));

export const testFiles = repositoryFiles.filter((file) => /^tests\/.*\.(ts|tsx|mjs)$/.test(file));

export const readText = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The code of a file, its comments blanked out, line by line as before. A match pattern's `/*` begins no comment. */
export function readCode(file: string): string {
  return readText(file)
    .replace(/(^|[\s(,{;=])\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|[^:'"`])\/\/[^\n]*/gm, '$1');
}
