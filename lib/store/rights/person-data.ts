import type { Table } from 'dexie';
import type { Person } from '../../domain/person';
import type { CoxswainDatabase } from '../database';
import { NoRowError } from '../no-row-error';
import { readAboutPeople, type AboutPeople } from './about-people';
import { personRules, type PersonRule } from './person-rules';
import type { TableName } from './table-name';

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
  table: TableName;
  rows: KeptRow[];
}

/** All that is stored about one person. */
export interface PersonData {
  person: Person;
  tables: KeptTable[];
}

/** The tables in the order in which they are shown. */
export const ruledTables = Object.keys(personRules) as TableName[];

export const rulesTable = (db: CoxswainDatabase, name: TableName): Table<object, string> =>
  db.table<object, string>(name);

/** Ids, keys and addresses are no texts; of what is added later, a text is taken for one. */
const noTexts = new Set(
  'id key occurrence series rhythm calendar record ownerId ownerAddress agreedIn settledIn doneIn notIn url site notice type kind'.split(
    ' ',
  ),
);

function hasText(value: unknown, isNamedIn: AboutPeople['isNamedIn']): boolean {
  if (typeof value === 'string') return isNamedIn(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, part]) => !noTexts.has(key) && hasText(part, isNamedIn));
}

/** The user's own texts go as a whole where they name someone; of the others that name. */
const textTables: ReadonlySet<TableName> = new Set<TableName>(['topics', 'items', 'records', 'blocks']);
const titledTables: ReadonlySet<TableName> = new Set<TableName>(['sightings', 'meetings', 'reviews']);

/** A row without its texts that name someone; they are optional where this is asked. */
function withoutNames<T>(value: T, isNamedIn: AboutPeople['isNamedIn']): T {
  if (Array.isArray(value)) return value.map((part: unknown) => withoutNames(part, isNamedIn)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key, part]) => noTexts.has(key) || typeof part !== 'string' || !isNamedIn(part),
  );
  return Object.fromEntries(kept.map(([key, part]) => [key, withoutNames<unknown>(part, isNamedIn)])) as T;
}

/** What is left of a row that only names someone, when such texts are to go; other rows are settings of the user's. */
const restOfNamed = (name: TableName, row: object, { isNamedIn }: AboutPeople): object | undefined =>
  textTables.has(name) ? undefined : titledTables.has(name) ? withoutNames(row, isNamedIn) : row;

/** What of every table is about these people. Inside a transaction of the caller's; reads everything once. */
export async function keptAbout(db: CoxswainDatabase, about: AboutPeople): Promise<KeptTable[]> {
  const tables = await Promise.all(
    ruledTables.map(async (table): Promise<KeptTable> => {
      const rule = personRules[table] as PersonRule<object> | 'nobody';
      const rows: KeptRow[] = [];
      if (table === 'meta') return { table, rows };
      await rulesTable(db, table).each((row) => {
        const part = rule === 'nobody' ? undefined : rule(row, about);
        if (part === 'all') rows.push({ row, share: 'all', rest: undefined });
        else if (part !== undefined && part !== row) rows.push({ row, share: 'part', rest: part });
        else if (hasText(row, about.isNamedIn))
          rows.push({ row, share: 'named', rest: restOfNamed(table, row, about) });
        else if (part === row) rows.push({ row, share: 'shown', rest: row });
      });
      return { table, rows };
    }),
  );
  return tables.filter(({ rows }) => rows.length > 0);
}

/** All that is stored about a person, deleted rows too. @throws NoRowError */
export const readPersonData = (db: CoxswainDatabase, id: string): Promise<PersonData> =>
  db.transaction(
    'r',
    ruledTables.map((name) => rulesTable(db, name)),
    async () => {
      const person = await db.people.get(id);
      if (person === undefined) throw new NoRowError('people', id);
      return { person, tables: await keptAbout(db, await readAboutPeople(db, new Set([id]))) };
    },
  );
