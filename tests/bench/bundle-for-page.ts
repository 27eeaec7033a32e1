import { join } from 'node:path';
import { build } from 'vite';
import { repositoryDir } from '../browser/extension-session.ts';

/** A file beside this one, with all that it imports, as one minified script. */
export async function bundle(file: `${string}.ts`): Promise<string> {
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
  return code;
}

/** The same for a page, which runs it before its own scripts: what the file exports becomes the global `coxswainBench`. */
export const bundleForPage = async (file: `${string}-in-page.ts`): Promise<string> =>
  `${await bundle(file)};globalThis.coxswainBench = coxswainBench;`;
