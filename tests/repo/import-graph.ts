import { posix } from 'node:path';
import { readCode, repositoryFiles } from './repository-files';

export interface Import {
  from: string;
  /** A path from the repository's top for our own files (`lib/domain/time.ts`), else the specifier as written. */
  to: string;
  isOurs: boolean;
  /** Erased by the compiler (`import type`), so it brings nothing into a bundle. */
  isTypeOnly: boolean;
}

const statement = /^\s*(?:import|export)\s+(type\s+)?(?:[\w$*{}\s,]+\s+from\s+)?['"]([^'"]+)['"]/gm;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]/g;

const known = new Set(repositoryFiles);
const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

function resolve(from: string, specifier: string): Import['to'] | undefined {
  const bare = specifier.replace(/\?.*$/, '').replace(/^(@|~|@@|~~)\//, '/');
  if (!bare.startsWith('.') && !bare.startsWith('/')) return undefined;
  const path = bare.startsWith('/') ? bare.slice(1) : posix.join(posix.dirname(from), bare);
  return endings.map((ending) => path + ending).find((candidate) => known.has(candidate)) ?? path;
}

/** What a file imports, in the order of its lines. */
export function importsOf(file: string): Import[] {
  const code = readCode(file);
  const found = [
    ...[...code.matchAll(statement)].map((match) => ({ type: match[1], specifier: match[2] ?? '' })),
    ...[...code.matchAll(dynamic)].map((match) => ({ type: undefined, specifier: match[1] ?? '' })),
  ];
  return found.map(({ type, specifier }) => {
    const ours = resolve(file, specifier);
    return { from: file, to: ours ?? specifier, isOurs: ours !== undefined, isTypeOnly: type !== undefined };
  });
}

/** Each file or package that `entry` brings into its bundle, with the chain of files that leads there. */
export function reachOf(entry: string): Map<string, string[]> {
  const chains = new Map<string, string[]>([[entry, [entry]]]);
  const open = [entry];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const { to, isOurs, isTypeOnly } of importsOf(file)) {
      if (isTypeOnly || chains.has(to)) continue;
      chains.set(to, [...(chains.get(file) ?? []), to]);
      if (isOurs && /\.tsx?$/.test(to)) open.push(to);
    }
  }
  return chains;
}
