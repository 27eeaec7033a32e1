import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sites } from '../../lib/sites/registry';

const root = join(import.meta.dirname, '../..');

/** Files of lib/sites that are no site: the contract and the list itself. */
const notSites = new Set(['site.ts', 'registry.ts', 'taught-site.ts']);

/** The ids that the files and folders of lib/sites stand for: `<id>.ts`, or `<id>/` with `<id>.ts` inside. */
const onDisk = readdirSync(join(root, 'lib/sites'), { withFileTypes: true })
  .filter((entry) => !notSites.has(entry.name))
  .map((entry) => entry.name.replace(/\.ts$/u, ''))
  .toSorted();

describe('the registry', () => {
  it('lists a site for each file and folder beside it, and nothing else', () => {
    expect(sites.map(({ id }) => id).toSorted()).toEqual(onDisk);
  });

  it('lists each site once', () => {
    expect(new Set(sites.map(({ id }) => id)).size).toBe(sites.length);
  });

  it.each(sites)('$id has its file, its folder of tests, and surfaces with ids of their own', (site) => {
    const files = [`lib/sites/${site.id}.ts`, `lib/sites/${site.id}/${site.id}.ts`];
    expect(files.filter((file) => existsSync(join(root, file)))).toHaveLength(1);
    const tests = readdirSync(join(root, 'tests/sites', site.id)).filter((file) => file.endsWith('.test.ts'));
    expect(tests.length).toBeGreaterThan(0);
    expect(new Set(site.surfaces.map(({ id }) => id)).size).toBe(site.surfaces.length);
  });
});
