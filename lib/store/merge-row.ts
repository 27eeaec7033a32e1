/** When a row was last changed: by the user, or by a look. Observations have none; they are never edited. */
function changedAt(row: object): number {
  if ('updatedAt' in row && typeof row.updatedAt === 'number') return row.updatedAt;
  if ('lastSeenAt' in row && typeof row.lastSeenAt === 'number') return row.lastSeenAt;
  return 0;
}

/** Whether a merge takes `row` in place of `before`, of the same id: the later change wins, deletions too. */
export const isNewer = (row: object, before: object): boolean => changedAt(row) > changedAt(before);
