import { describe, expect, test } from 'vitest';
import { frameworkFileOf } from '../../../lib/domain/review/framework-file';
import { readFrameworkFile } from '../../../lib/store/read-framework-file';
import { nowAt } from './rows';

const element = (id: string, name = id) => ({ id, name, question: `Who is the ${id}?`, test: '' });
const framework = (id: string, elements = [element('sponsor'), element('plan')]) => ({
  id,
  name: `Ours ${id}`,
  elements,
  createdAt: nowAt,
  updatedAt: nowAt,
});
const file = frameworkFileOf([framework('a'), framework('b')], nowAt);

/** The file with one place of it changed. */
function withAt(path: (string | number)[], value: unknown): string {
  const copy: unknown = structuredClone(file);
  let place: unknown = copy;
  for (const key of path.slice(0, -1)) place = Reflect.get(place as object, key);
  Reflect.set(place as object, path.at(-1) ?? '', value);
  return JSON.stringify(copy);
}

const problemsOf = (text: string) => {
  const reading = readFrameworkFile(text);
  return reading.ok ? [] : reading.problems.map(({ path, reason }) => `${path} ${reason}`);
};

describe('a file of frameworks', () => {
  test('comes back as it was saved, with nothing of any deal in it', () => {
    expect(readFrameworkFile(JSON.stringify(file))).toEqual({ ok: true, file });
    expect(Object.keys(file.frameworks[0] ?? {})).toEqual(['id', 'name', 'elements']);
  });

  test.each<[path: (string | number)[], value: unknown, problem: string]>([
    [['format'], 'coxswain-templates', ' not-frameworks'],
    [['version'], 2, 'version newer-frameworks'],
    [['savedAt'], 'today', 'savedAt not-an-instant'],
    [['frameworks', 1, 'id'], 'a', 'frameworks[1].id duplicate-id'],
    [['frameworks', 0, 'name'], '', 'frameworks[0].name missing'],
    [['frameworks', 0, 'elements'], [], 'frameworks[0].elements missing'],
    [['frameworks', 0, 'elements', 1, 'id'], 'sponsor', 'frameworks[0].elements[1].id duplicate-id'],
    [['frameworks', 0, 'elements', 0, 'name'], 7, 'frameworks[0].elements[0].name not-text'],
    [['frameworks', 0, 'elements', 0, 'score'], 3, 'frameworks[0].elements[0].score unknown-field'],
    [
      ['frameworks', 0, 'elements'],
      Array.from({ length: 21 }, (_, index) => element(`e${index}`)),
      'frameworks[0].elements too-many',
    ],
  ])('is refused with %j as %j, at its place', (path, value, problem) => {
    expect(problemsOf(withAt(path, value))).toContain(problem);
  });

  test.each(['', 'no json', '[]', '{"format":"coxswain-frameworks"}'])('what is none is refused: %s', (text) => {
    expect(problemsOf(text)).toHaveLength(1);
  });
});
