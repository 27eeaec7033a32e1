import type { Table } from 'dexie';
import type { CoxswainDatabase } from '../database';

/** The tables of the database, by name. */
export type TableName = {
  [Name in keyof CoxswainDatabase]: CoxswainDatabase[Name] extends Table ? Name : never;
}[keyof CoxswainDatabase];

/** What stands in a row of a table. */
export type RowOf<Name extends TableName> =
  CoxswainDatabase[Name] extends Table<infer Row, infer _Key, infer _Insert> ? Row : never;
