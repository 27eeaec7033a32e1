import * as z from 'zod/mini';
import type { BackupProblem, BackupTablePreview } from '../domain/backup';
import { schemaVersion, type CoxswainDatabase } from './database';
import { parseSafely } from './parse-safely';
import { countErased, previewBackup } from './preview-backup';
import { mostProblems, problemsIn } from './problems-in';
import { raiseBackup } from './raise-backup';
import { backupSchema, backupTables, type Backup } from './schemas/backup';

export type BackupReading =
  | { ok: true; backup: Backup; preview: BackupTablePreview[]; erases: number }
  | { ok: false; problems: BackupProblem[] };

/**
 * Reads a backup file without touching anything: either it is right to the last field, and `preview` says what restoring
 * would do and `erases` how many people of here it erases for good, or it is refused with each place that is wrong (the first 50).
 */
export async function readBackup(db: CoxswainDatabase, text: string): Promise<BackupReading> {
  const checked = checkBackup(text);
  if (!checked.ok) return checked;
  const { backup } = checked;
  return { ok: true, backup, preview: await previewBackup(db, backup), erases: await countErased(db, backup) };
}

/** The part of `readBackup` that needs no database. */
export function checkBackup(text: string): { ok: true; backup: Backup } | { ok: false; problems: BackupProblem[] } {
  const parsed = parseSafely(text);
  if (!parsed.ok) return { ok: false, problems: [parsed.problem] };
  const { value } = parsed;
  const head = z.looseObject({ format: z.literal('coxswain-backup'), schemaVersion: z.int() }).safeParse(value);
  if (!head.success) return { ok: false, problems: [{ path: '', reason: 'not-a-backup' }] };
  if (head.data.schemaVersion > schemaVersion)
    return { ok: false, problems: [{ path: 'schemaVersion', reason: 'newer' }] };
  const raised = raiseBackup(head.data);
  const read = backupSchema.safeParse(raised);
  if (!read.success) return { ok: false, problems: problemsIn(read.error, raised) };
  const twice = duplicatesOf(read.data);
  return twice.length > 0 ? { ok: false, problems: twice } : { ok: true, backup: read.data };
}

function duplicatesOf({ tables, feeds = [] }: Backup): BackupProblem[] {
  const problems: BackupProblem[] = [];
  const check = (path: string, field: string, values: readonly string[]): void => {
    const known = new Set<string>();
    for (const [index, value] of values.entries()) {
      if (known.has(value)) problems.push({ path: `${path}[${index}].${field}`, reason: 'duplicate-id' });
      known.add(value);
    }
  };
  const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
  for (const name of backupTables) check(`tables.${name}`, 'id', idsOf(tables[name]));
  check('feeds', 'id', idsOf(feeds));
  check(
    'feeds',
    'url',
    feeds.map(({ url }) => url),
  );
  return problems.slice(0, mostProblems);
}
