import type { CoxswainDatabase } from '../database';
import { checkBackup } from '../read-backup';
import { saveBackup } from '../save-backup';
import { write } from '../write';

/** Of a path of `checkBackup`: the table, and the place of the row in it. */
const rowOfPath = /^(?:tables\.)?(\w+)\[(\d+)\]/;

/**
 * Removes the rows that no backup may hold, and leaves all others as they are. In one transaction, each at a time over
 * what is told at once.
 * @returns How many went.
 * @throws Error when something is wrong that is no row's; then nothing was changed.
 */
export async function mendRows(db: CoxswainDatabase, at: number): Promise<number> {
  let removed = 0;
  for (;;) {
    const backup = await saveBackup(db, at, { withFeeds: true });
    const checked = checkBackup(JSON.stringify(backup));
    if (checked.ok) return removed;
    const rows = new Map(
      checked.problems.flatMap(({ path }) => {
        const [, table = '', index = ''] = rowOfPath.exec(path) ?? [];
        const listed: Record<string, readonly { id: string }[] | undefined> = { ...backup.tables, feeds: backup.feeds };
        const id = listed[table]?.[Number(index)]?.id;
        return id === undefined ? [] : [[`${table}/${id}`, { table, id }] as const];
      }),
    );
    if (rows.size === 0)
      throw new Error(`not to be mended: ${checked.problems[0]?.path} ${checked.problems[0]?.reason}`);
    await write(db, [...new Set([...rows.values()].map(({ table }) => db.table(table)))], async () => {
      for (const { table, id } of rows.values()) await db.table(table).delete(id);
    });
    removed += rows.size;
  }
}
