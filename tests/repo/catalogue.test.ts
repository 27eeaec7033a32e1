import { describe, expect, it } from 'vitest';
import { readCode, readText, repositoryFiles, sourceFiles } from './repository-files';

const catalogueFile = 'public/_locales/en/messages.json';

const readMessages = (file: string): Record<string, { message: string }> =>
  JSON.parse(readText(file)) as Record<string, { message: string }>;

const english = readMessages(catalogueFile);
const keys = Object.keys(english);
const withoutPlural = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');

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

/** The `{name}` places of a message, sorted. */
const places = (message: string): string[] =>
  [...message.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').toSorted();

describe('the words that people read', () => {
  it('every t(…) names a message of the catalogue', () => {
    const called = [...code.matchAll(/\bt\(\s*['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');
    const known = new Set([...keys, ...keys.map(withoutPlural)]);
    expect(called.filter((key) => !known.has(key))).toEqual([]);
  });

  it('no message is unused', () => {
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('every message has a text, and its keys are sorted', () => {
    expect(keys.filter((key) => !english[key]?.message.trim())).toEqual([]);
    expect(keys).toEqual(keys.toSorted());
  });

  it('the forms of a plural have the same places but the count', () => {
    const without = (message: string) => places(message).filter((place) => place !== 'count');
    const wrong = keys.filter((key) => {
      const other = english[`${withoutPlural(key)}_other`];
      return other && without(other.message).join() !== without(english[key]?.message ?? '').join();
    });
    expect(wrong).toEqual([]);
  });

  it('other languages have only keys that English has, with the same places', () => {
    const others = repositoryFiles.filter(
      (file) => /^public\/_locales\/.*\.json$/.test(file) && file !== catalogueFile,
    );
    const wrong = others.flatMap((file) =>
      Object.entries(readMessages(file))
        .filter(([key, { message }]) => {
          const same = english[key] ?? english[`${withoutPlural(key)}_other`];
          return !same || places(same.message).join() !== places(message).join();
        })
        .map(([key]) => `${file}: ${key}`),
    );
    expect(wrong).toEqual([]);
  });
});
