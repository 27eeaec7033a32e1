import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtFiles, output, readBuilt, type Build } from './built-file';

/** S15: what is built is what stands in the lock file, nothing else, and twice the same. */

const frame = ['@wxt-dev/browser', 'wxt'];
const holidays = [
  'astronomia',
  'caldate',
  'date-bengali-revised',
  'date-chinese',
  'date-easter',
  'date-holidays',
  'date-holidays-parser',
  'deepmerge',
  'jalaali-js',
  'moment',
  'moment-timezone',
];
const allowed: [RegExp, string[]][] = [
  [/^guard\.js$/, ['wxt']],
  [/^(deal-)?panel\.js$/, [...frame, 'preact']],
  [/^teach\.js$/, [...frame, 'preact']],
  [/^background\.js$/, [...frame, '@webext-core/match-patterns', 'dexie', 'ical.js', 'zod']],
  // The public holidays of a region: fetched by the builder alone, when a region is chosen.
  [
    /^chunks\/load-holidays\.js$/,
    [
      'astronomia',
      'caldate',
      'date-bengali-revised',
      'date-chinese',
      'date-easter',
      'date-holidays',
      'date-holidays-parser',
      'deepmerge',
      'jalaali-js',
      'moment',
      'moment-timezone',
    ],
  ],
  // Pages of our own.
  [/^chunks\/load-holidays\b/, holidays],
  [/^chunks\//, [...frame, '@webext-core/match-patterns', 'dexie', 'ical.js', 'papaparse', 'preact', 'zod']],
  // The watchers of calendar and CRMs.
  [/^[\w]+\.js$/, frame],
];

const readPackages = (): Record<string, string[]> =>
  JSON.parse(readFileSync(join(output, 'packages.json'), 'utf8')) as Record<string, string[]>;

it('S15: each script holds the packages that it may hold, and no others', () => {
  const bundles = Object.entries(readPackages());
  expect(bundles.length).toBeGreaterThan(20);
  const unexpected = bundles.flatMap(([file, packages]) => {
    const list = allowed.find(([pattern]) => pattern.test(file))?.[1] ?? [];
    return packages.filter((one) => !list.includes(one)).map((one) => `${one} in ${file}`);
  });
  expect(unexpected).toEqual([]);
});

it('S15: two builds are the same, byte by byte', () => {
  const hashes = (build: Build) =>
    builtFiles(build, '**/*.*').map((file) => [
      file,
      createHash('sha256').update(readBuilt(build, file)).digest('hex'),
    ]);
  expect(hashes('chrome-mv3').length).toBeGreaterThan(20);
  expect(hashes('chrome-mv3-again')).toEqual(hashes('chrome-mv3'));
});

it('S15: no package may run a script when it is installed, and each that is needed comes with its hash', () => {
  const read = (file: string) => readFileSync(join(output, '..', file), 'utf8');
  const lock = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { integrity?: string; optional?: boolean }>;
  };
  const loose = Object.entries(lock.packages).filter(
    ([path, { integrity, optional }]) => path !== '' && integrity === undefined && optional !== true,
  );
  expect(loose.map(([path]) => path)).toEqual([]);
  expect(read('tests/browser/bootstrap.mjs')).toContain("'--ignore-scripts'");
});
