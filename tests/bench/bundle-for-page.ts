import { join } from 'node:path';
import { build } from 'vite';
import { repositoryDir } from '../browser/extension-session.ts';

/** store-in-page.ts as one script that a page runs before its own: the global `coxswainBench`. */
export async function bundleForPage(): Promise<string> {
  const built = await build({
    root: repositoryDir,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'esnext',
      lib: { entry: join(import.meta.dirname, 'store-in-page.ts'), name: 'coxswainBench', formats: ['iife'] },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const code = outputs.flatMap((one) => (one.type === 'chunk' ? one.code : []))[0];
  if (code === undefined) throw new Error('store-in-page.ts was not bundled');
  return `${code};globalThis.coxswainBench = coxswainBench;`;
}
