import { expect, it } from 'vitest';
import { readText, repositoryFiles } from './repository-files';

const textFiles = repositoryFiles.filter((file) => !/\.(png|jpg|ico|woff2?|zip|gz)$/.test(file));

const filesWith = (pattern: RegExp): string[] => textFiles.filter((file) => pattern.test(readText(file)));

it('no file names a path of the machine it was written on', () => {
  // Put together here, so that this file does not find itself.
  const folders = ['work', 'root', 'home/\\w+', 'Users/\\w+'].join('|');
  expect(filesWith(new RegExp(`(^|[\\s'"\`(=:])/(${folders})/`, 'm'))).toEqual([]);
});

it('no file names a package registry or carries a token for one', () => {
  const names = [
    ['registry', 'npmjs'],
    ['registry', 'yarnpkg'],
    ['npm', 'pkg', 'github'],
  ].map((parts) => parts.join('\\.'));
  const token = ['_auth', 'Token'].join('');
  const resolved = ['"resolved"', ' "http'].join(':');
  expect(filesWith(new RegExp([...names, token, resolved].join('|')))).toEqual([]);
});
