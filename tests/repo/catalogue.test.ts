import { describe, expect, it } from 'vitest';
import { backupTables } from '../../lib/store/schemas/backup';
import { readCatalogue, withoutPlural } from './catalogue-file';
import { readCode, readText, sourceFiles } from './repository-files';

const english = readCatalogue('en');
const keys = Object.keys(english);

const code = sourceFiles.map(readCode).join('\n');
const config = readText('wxt.config.ts');

/** Every literal that could be a key, `__MSG_key__` of the manifest included. */
const literals = new Set([
  ...[...code.matchAll(/['"`]([a-z][a-z0-9_]*)['"`]/g)].map((match) => match[1] ?? ''),
  ...[...config.matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? ''),
]);

/** Keys that are put together: `state_${state}` uses each key that begins so. */
const families = [...code.matchAll(/`((?:[a-z0-9_]|\$\{[^`{}]*(?:\{[^{}]*\})?[^`{}]*\})+)`/g)]
  .map((match) => (match[1] ?? '').replace(/\$\{[^`]*?\}(?=[a-z0-9_]|\$|$)/g, '*'))
  .filter((pattern) => pattern.includes('*') && /[a-z]{2,}_|_[a-z]{3,}/.test(pattern))
  .map((pattern) => new RegExp(`^${pattern.replaceAll('*', '.+')}$`));

const isUsed = (key: string): boolean =>
  [key, withoutPlural(key)].some((name) => literals.has(name) || families.some((family) => family.test(name)));

describe('the words that people read', () => {
  it('every t(…) names a message of the catalogue', () => {
    const called = [...code.matchAll(/\bt\(\s*['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');
    const known = new Set([...keys, ...keys.map(withoutPlural)]);
    expect(called.filter((key) => !known.has(key))).toEqual([]);
  });

  it('each table of a backup has a name in the preview of a restore', () => {
    expect(backupTables.filter((table) => !keys.includes(`settings_table_${table}`))).toEqual([]);
  });

  it('no message is unused', () => {
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });
});
