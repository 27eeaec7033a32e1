import { findCutoff, type KeepFor, type KeptKind, type OldRows } from '../../domain/keep-for';
import type { Instant } from '../../domain/time';
import type { CoxswainDatabase } from '../database';
import { write } from '../write';
import { ageRules } from './age-rules';
import type { TableName } from './table-name';

const ruledTables = Object.keys(ageRules) as TableName[];

async function findOld(db: CoxswainDatabase, keepFor: KeepFor | undefined, now: Instant) {
  const found: { table: TableName; kind: KeptKind; ids: string[] }[] = [];
  for (const table of ruledTables) {
    const rule = ageRules[table];
    if (rule === 'for-good') continue;
    const cutoff = findCutoff(keepFor, rule.kind, now);
    if (cutoff === undefined) continue;
    const ids = await rule.findOld(db, cutoff);
    if (ids.length > 0) found.push({ table, kind: rule.kind, ids });
  }
  return found;
}

/** What would go by these rules, table by table; nothing is touched. */
export const previewByAge = (db: CoxswainDatabase, keepFor: KeepFor | undefined, now: Instant): Promise<OldRows[]> =>
  db.transaction('r', db.tables, async () =>
    (await findOld(db, keepFor, now)).map(({ table, kind, ids }) => ({ table, kind, count: ids.length })),
  );

/**
 * Lets go for good of what is older than its kind is kept, all of it or nothing. What was seen of an event goes together
 * with its meeting, so that what is left derives to the meetings that are left.
 * @returns What went.
 */
export const eraseByAge = (db: CoxswainDatabase, keepFor: KeepFor | undefined, now: Instant): Promise<OldRows[]> =>
  write(db, db.tables, async () => {
    const found = await findOld(db, keepFor, now);
    for (const { table, ids } of found) await db.table<object, string>(table).bulkDelete(ids);
    return found.map(({ table, kind, ids }) => ({ table, kind, count: ids.length }));
  });
