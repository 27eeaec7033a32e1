import { expect, it } from 'vitest';
import { readText, repositoryFiles } from './repository-files';

const styles = repositoryFiles.filter((file) => /^(components|entrypoints)\/.*\.css$/.test(file));
const sources = repositoryFiles.filter((file) => /^(components|entrypoints|lib)\/.*\.(css|tsx?)$/.test(file));

it('each custom property that a style uses is set somewhere: one that is not makes its whole declaration void', () => {
  const set = new Set(
    sources.flatMap((file) => [...readText(file).matchAll(/(--cx-[\w-]+)['"`]?\s*[:,\]]/g)].map(([, name]) => name)),
  );
  const unset = styles.flatMap((file) =>
    [...readText(file).matchAll(/var\((--cx-[\w-]+)\)/g)]
      .map(([, name]) => name)
      .filter((name) => !set.has(name))
      .map((name) => `${name} in ${file}`),
  );
  expect(styles.length).toBeGreaterThan(5);
  expect(unset).toEqual([]);
});
