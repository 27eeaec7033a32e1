import { readText, repositoryFiles } from './repository-files';

/** Keys and their texts. */
export type Catalogue = Record<string, { message: string; description?: string }>;

/** Folders under public/_locales, as Chrome names them: `en`, `pt_BR`. */
export const catalogueNames: string[] = repositoryFiles.flatMap(
  (file) => /^public\/_locales\/([^/]+)\/messages\.json$/.exec(file)?.[1] ?? [],
);

export const readCatalogueText = (name: string): string => readText(`public/_locales/${name}/messages.json`);

export const readCatalogue = (name: string): Catalogue => JSON.parse(readCatalogueText(name)) as Catalogue;

export const withoutPlural = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');

/** The `{name}` places of a message, sorted. */
export const places = (message: string): string[] =>
  [...message.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').toSorted();
