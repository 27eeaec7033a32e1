import { readFileSync } from 'node:fs';
import type { ExampleDatabase } from './example-database.ts';

/** The example of one shipped version. */
export const exampleOf = (version: number): ExampleDatabase =>
  JSON.parse(readFileSync(new URL(`version-${version}.json`, import.meta.url), 'utf8')) as ExampleDatabase;

/** Its rows, by table. */
export const rowsOf = ({ tables }: ExampleDatabase): Record<string, object[]> =>
  Object.fromEntries(Object.entries(tables).map(([table, { rows }]) => [table, rows]));
