import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const output = join(import.meta.dirname, '..', '..', '..', '.output');

export type Build = 'chrome-mv3' | 'chrome-mv3-again' | 'firefox-mv3';

/** Files of a build by glob, paths inside it. */
export const builtFiles = (build: Build, pattern: string): string[] =>
  globSync(pattern, { cwd: join(output, build) }).toSorted();

export const readBuilt = (build: Build, file: string): string => readFileSync(join(output, build, file), 'utf8');
