import { describe, expect, test } from 'vitest';
import { fullKinds, shortKinds } from '../../../lib/domain/meeting-kind';
import { templateFileOf } from '../../../lib/domain/templates/template-file';
import { templateOf } from '../../../lib/domain/templates/template-of';
import { readTemplateFile } from '../../../lib/store/read-template-file';
import { nowAt } from './rows';

const kinds = [...fullKinds, ...shortKinds];
const file = templateFileOf(
  kinds.map((kind) => templateOf(kind)),
  nowAt,
);

/** The file with one place of it changed. */
function withAt(path: (string | number)[], value: unknown): string {
  const copy: unknown = structuredClone(file);
  let place: unknown = copy;
  for (const key of path.slice(0, -1)) place = Reflect.get(place as object, key);
  Reflect.set(place as object, path.at(-1) ?? '', value);
  return JSON.stringify(copy);
}

const problemsOf = (text: string) => {
  const reading = readTemplateFile(text);
  return reading.ok ? [] : reading.problems.map(({ path, reason }) => `${path} ${reason}`);
};

describe('a file of templates', () => {
  test('comes back as it was saved', () => {
    expect(readTemplateFile(JSON.stringify(file))).toEqual({ ok: true, file });
  });

  test.each<[path: (string | number)[], value: unknown, problem: string]>([
    [['format'], 'coxswain-backup', ' not-templates'],
    [['version'], 2, 'version newer-templates'],
    [['templates', 0, 'minutes'], 31, 'templates[0].minutes minutes-differ'],
    [['templates', 1, 'kind'], 'one-on-one', 'templates[1].kind duplicate-id'],
    [['templates', 0, 'kind'], 'tea', 'templates[0].kind not-one-of'],
    [['templates', 0, 'owner'], 'boss', 'templates[0].owner not-one-of'],
    [['templates', 0, 'topics', 2, 'minutes'], 0, 'templates[0].topics[2].minutes not-a-number'],
    [['templates', 0, 'topics', 2, 'minutes'], 10_000, 'templates[0].topics[2].minutes not-a-number'],
    [['templates', 0, 'topics'], [], 'templates[0].topics missing'],
    [['templates', 0, 'guard'], undefined, 'templates[0].guard missing'],
    [['templates', 0, 'colour'], 'red', 'templates[0].colour unknown-field'],
    [['templates', 0, 'outputs'], 'one', 'templates[0].outputs wrong-shape'],
    [['savedAt'], 'today', 'savedAt not-an-instant'],
  ])('is refused with %j as %j, at its place', (path, value, problem) => {
    expect(problemsOf(withAt(path, value))).toContain(problem);
  });

  test.each([
    ['', ' not-json'],
    ['[]', ' not-templates'],
    ['{"__proto__": {"x": 1}}', '__proto__ forbidden-key'],
    [' '.repeat(2 * 1024 * 1024 + 1), ' too-large'],
  ])('is refused when it is something else (%#)', (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });
});
