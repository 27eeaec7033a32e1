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

/** Topics of the private lane, and all that is being typed: nobody shared it yet, whatever field it is for. */
const isPrivateRow = (table: string, row: object): boolean =>
  table === 'drafts' || ('lane' in row && row.lane === 'private');

/** Whether a row is private or has a private part. */
export const holdsPrivate = (table: string, row: object): boolean =>
  isPrivateRow(table, row) || Object.keys(row).some((field) => privateFields.has(field));

/**
 * What of a row goes into a file: without the private lane unless it was ticked (undefined: all of it is private), and
 * never with the secret address of a calendar.
 */
export function findSharedRow(table: string, row: object, withPrivate: boolean): object | undefined {
  if (!withPrivate && isPrivateRow(table, row)) return undefined;
  const kept = Object.entries(row).filter(
    ([field]) => (withPrivate || !privateFields.has(field)) && !(table === 'feeds' && field === 'url'),
  );
  return Object.fromEntries(kept);
}

/** Not what only names them, nor my own reviews of their deals. */
export const isTheirs = ({ share }: KeptRow): boolean => share === 'all' || share === 'part';

/** A block of several without the lines of others: one that names them may be that of a meeting with someone else. */
export function theirPart({ row, share, rest }: KeptRow): object {
  if (share !== 'part' || rest === undefined || !('lines' in row) || !('lines' in rest)) return row;
  const { lines } = row;
  const others: readonly unknown[] = Array.isArray(rest.lines) ? rest.lines : [];
  return Array.isArray(lines) ? { ...row, lines: lines.filter((line: unknown) => !others.includes(line)) } : row;
}

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
        .flatMap((kept) => findSharedRow(table, withPrivate ? kept.row : theirPart(kept), withPrivate) ?? []),
    ]),
  ),
});
