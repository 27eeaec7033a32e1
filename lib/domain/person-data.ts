import type { Person } from './person';

/**
 * How a row is about someone: as a whole, in a part, because a text of the user's in it names them, or it is only shown
 * with them and stays.
 */
export type Share = 'all' | 'part' | 'named' | 'shown';

export interface KeptRow {
  row: object;
  share: Share;
  /** What stays of it when the person is erased; undefined: nothing. */
  rest: object | undefined;
}

/** What one table holds about someone; tables without a row are left out. */
export interface KeptTable {
  table: string;
  rows: KeptRow[];
}

/** All that is stored about one person. */
export interface PersonData {
  person: Person;
  tables: KeptTable[];
}

/** Fields that are the user's own and nobody else's, by their names in every table. */
const privateFields = new Set(['privateNote', 'feedback']);

/** Topics of the private lane, and what is being typed into it. */
export const isPrivateRow = (row: object): boolean =>
  ('lane' in row && row.lane === 'private') || ('field' in row && String(row.field).includes('private'));

/**
 * What of a row goes into a file: without the private lane unless it was ticked (undefined: all of it is private), and
 * never with the secret address of a calendar.
 */
export function findSharedRow(table: string, row: object, withPrivate: boolean): object | undefined {
  if (!withPrivate && isPrivateRow(row)) return undefined;
  const kept = Object.entries(row).filter(
    ([field]) => (withPrivate || !privateFields.has(field)) && !(table === 'feeds' && field === 'url'),
  );
  return Object.fromEntries(kept);
}

/** Not what only names them, nor my own reviews of their deals. */
export const isTheirs = ({ share }: KeptRow): boolean => share === 'all' || share === 'part';

/** What is kept about someone, as an object for a file; without the tick only what is theirs, and see `findSharedRow`. */
export const personFile = ({ person, tables }: PersonData, savedAt: number, withPrivate: boolean) => ({
  format: 'coxswain-person',
  savedAt,
  name: person.name,
  withPrivate,
  tables: Object.fromEntries(
    tables.map(({ table, rows }) => [
      table,
      rows
        .filter((kept) => withPrivate || isTheirs(kept))
        .flatMap(({ row }) => findSharedRow(table, row, withPrivate) ?? []),
    ]),
  ),
});
