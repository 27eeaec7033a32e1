/** Scripts that are written without spaces: there a name ends where the next word begins, and nothing tells. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/**
 * Finds any of these names or addresses as whole words, in any case, the longer before the shorter; undefined for none.
 * Not global: `test` may be asked again and again.
 */
export function namePattern(names: readonly string[]): RegExp | undefined {
  const parts = [...new Set(names.map((name) => name.trim()).filter((name) => name.length > 1))]
    .toSorted((one, other) => other.length - one.length)
    .map((name) => {
      const before = unspaced.test(name.charAt(0)) ? '' : '(?<![\\p{L}\\p{N}])';
      const after = unspaced.test(name.slice(-1)) ? '' : '(?![\\p{L}\\p{N}])';
      return before + RegExp.escape(name) + after;
    });
  return parts.length === 0 ? undefined : new RegExp(parts.join('|'), 'iu');
}

/** Whether a name is one of these, whatever its case and spaces. */
export const namedBy = (names: readonly string[], name: string): boolean => {
  const key = keyOf(name);
  return key !== '' && names.some((own) => keyOf(own) === key);
};

const keyOf = (name: string): string => name.trim().replaceAll(/\s+/gu, ' ').toLowerCase();
