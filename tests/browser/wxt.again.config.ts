import { writeFileSync } from 'node:fs';
import type { PluginOption } from 'vite';
import config from '../../wxt.config';

/** Packages of each built script, by its name without the hash; written beside the build for the supply test. */
const packages: Record<string, string[]> = {};

const packageOf = (module: string): string | undefined =>
  /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module.replaceAll('\\', '/'))?.[1];

const listPackages: PluginOption = {
  name: 'list-packages',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const found = Object.keys(chunk.modules).map(packageOf);
      const name = chunk.fileName.replace(/-[\w-]{8}\.js$/, '.js');
      packages[name] = [
        ...new Set([...(packages[name] ?? []), ...found.filter((one) => one !== undefined)]),
      ].toSorted();
    }
    writeFileSync('.output/packages.json', JSON.stringify(packages, null, 2));
  },
};

/** The shipped build a second time, to another folder: what differs between the two is not reproducible. */
export default {
  ...config,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}-again',
  vite: async (environment: Parameters<NonNullable<typeof config.vite>>[0]) => {
    const vite = await config.vite?.(environment);
    return { ...vite, plugins: [...(vite?.plugins ?? []), listPackages] };
  },
} satisfies typeof config;
