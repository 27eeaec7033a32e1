import { expect, it } from 'vitest';
import { safetyRows } from '../browser/safety-rows';
import { readCode, readText, testFiles } from './repository-files';

const codes = [
  ...Array.from({ length: 16 }, (_, index) => `S${index + 1}`),
  ...Array.from({ length: 11 }, (_, index) => `R${index + 1}`),
];

it('the table of security has S1 to S16 and R1 to R11, in the README too', () => {
  expect(Object.keys(safetyRows)).toEqual(codes);
  const [, table = ''] = readText('README.md').split('<!-- safety');
  const said = [...(table.split('<!-- /safety')[0] ?? '').matchAll(/^\| ([SR]\d+) +\|/gm)].map(([, code]) => code);
  expect(said).toEqual(codes);
});

it('S16: what lies unencrypted where is said in the README', () => {
  const readme = readText('README.md').replaceAll(/\s+/g, ' ');
  expect(readme).toContain("the database lies as plain data in the browser's profile, nowhere else");
});

it('each of S1 to S16 has a test whose title begins with it', () => {
  const titles = testFiles.flatMap((file) =>
    [...readCode(file).matchAll(/\(\s*['"`]([SR]\d+(?:, [SR]\d+)*):/g)].flatMap(
      ([, found]) => found?.split(', ') ?? [],
    ),
  );
  expect(codes.filter((code) => code.startsWith('S') && !titles.includes(code))).toEqual([]);
});
