import { join } from 'node:path';
import { build } from 'vite';
import { repositoryDir } from '../browser/extension-session.ts';

/** A file beside this one as a script that a page runs before its own: what it exports becomes the global `coxswainBench`. */
export async function bundleForPage(file: 'store-in-page.ts' | 'feed-in-page.ts' | 'grid-in-page.ts'): Promise<string> {
  const built = await build({
    root: repositoryDir,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'esnext',
      lib: { entry: join(import.meta.dirname, file), name: 'coxswainBench', formats: ['iife'] },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const code = outputs.flatMap((one) => (one.type === 'chunk' ? one.code : []))[0];
  if (code === undefined) throw new Error(`${file} was not bundled`);
  return `${code};globalThis.coxswainBench = coxswainBench;`;
}
