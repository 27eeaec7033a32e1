import { describe, expect, it } from 'vitest';
import { readCode, readText, repositoryFiles, sourceFiles, testFiles } from './repository-files';

const lineCount = (file: string): number => readText(file).trimEnd().split('\n').length;
const baseName = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

/** `file:line: text` of each line that matches. */
const linesWith = (files: string[], pattern: RegExp): string[] =>
  files.flatMap((file) =>
    readCode(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  );

describe('the shape of the repository', () => {
  it('the top level holds only the agreed folders and files', () => {
    const allowed =
      /^((entrypoints|components|lib|public|tests)\/|(package\.json|package-lock\.json|tsconfig\.json|wxt\.config\.ts|README\.md|LICENSE)$|\.)/;
    expect(repositoryFiles.filter((file) => !allowed.test(file))).toEqual([]);
  });

  it('no source file is longer than 200 lines', () => {
    expect(sourceFiles.filter((file) => lineCount(file) > 200).map((file) => `${file}: ${lineCount(file)}`)).toEqual(
      [],
    );
  });

  it('the median source file is under 70 lines', () => {
    const lengths = sourceFiles.map(lineCount).toSorted((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(70);
  });

  it('source files have kebab-case names and are no drawers', () => {
    const plain = /^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.tsx?$/;
    const drawers = /^(utils?|helpers?|common|types|misc|shared|constants)\.tsx?$/;
    const drawerFolders = /\/(utils?|helpers?|common|types|misc|shared|constants)\//;
    const wrong = sourceFiles.filter(
      (file) => !plain.test(baseName(file)) || drawers.test(baseName(file)) || drawerFolders.test(file),
    );
    expect(wrong).toEqual([]);
  });

  it("default exports are WXT's entrypoints and tools' configurations", () => {
    const others = [...sourceFiles, ...testFiles].filter(
      (file) => !file.startsWith('entrypoints/') && !file.endsWith('.config.ts'),
    );
    expect(linesWith(others, /^\s*export\s+(default\b|\{[^}]*\bas default\b)/)).toEqual([]);
  });

  it('S10: source has no casts through unknown, ignored checks, sinks for markup or leftovers', () => {
    const wrong =
      /: any\b|<any>|\bas any\b|as unknown as|console\.log|\b(inner|outer)HTML\b|dangerouslySetInnerHTML|insertAdjacentHTML|\bsrcdoc\b|setHTML|createContextualFragment|document\.write|parseFromString|\beval\(|new Function\b/;
    expect(linesWith(sourceFiles, wrong)).toEqual([]);
    const inComments = /@ts-(ignore|expect-error|nocheck)|(eslint|oxlint)-disable|\b(TODO|FIXME)\b/;
    expect(sourceFiles.filter((file) => inComments.test(readText(file)))).toEqual([]);
  });

  // A skip with a condition and a reason stays: a server's packages may not be had, and then the run says so.
  it('no test is skipped, focused, sleeping, or asserts nothing much', () => {
    const others = testFiles.filter((file) => file !== 'tests/repo/shape.test.ts');
    expect(
      linesWith(others, /\.(only|todo)\(|\.skip\((?:['"`(]|async|\)|\$)|waitForTimeout|toBeTruthy\(\)|expect\(true\)/),
    ).toEqual([]);
    // Pages under tests/sites may be as slow as the real ones; tests wait for what they expect.
    expect(
      linesWith(
        others.filter((file) => /\.(test|spec)\.tsx?$/.test(file)),
        /(?<!test\.)setTimeout\(/,
      ),
    ).toEqual([]);
  });
});
