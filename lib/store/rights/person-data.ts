import type { Table } from 'dexie';
import type { KeptRow, KeptTable, PersonData } from '../../domain/person-data';
import type { CoxswainDatabase } from '../database';
import { readAboutPeople, type AboutPeople } from './about-people';
import { personRules, type PersonRule } from './person-rules';
import type { TableName } from './table-name';

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
const textTables: ReadonlySet<TableName> = new Set<TableName>(['topics', 'items', 'records', 'blocks', 'drafts']);
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
export async function keptAbout(
  db: CoxswainDatabase,
  about: AboutPeople,
): Promise<(KeptTable & { table: TableName })[]> {
  const tables = await Promise.all(
    ruledTables.map(async (table): Promise<KeptTable & { table: TableName }> => {
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

/** All that is stored about a person, deleted rows too; undefined when nobody has this id. */
export const findPersonData = (db: CoxswainDatabase, id: string): Promise<PersonData | undefined> =>
  db.transaction(
    'r',
    ruledTables.map((name) => rulesTable(db, name)),
    async () => {
      const person = await db.people.get(id);
      return person && { person, tables: await keptAbout(db, await readAboutPeople(db, new Set([id]))) };
    },
  );
