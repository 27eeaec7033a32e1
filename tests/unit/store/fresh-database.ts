import { afterEach } from 'vitest';
import type { CoxswainDatabase } from '../../../lib/store/database';
import { openDatabase } from '../../../lib/store/open-database';

const opened: CoxswainDatabase[] = [];
let count = 0;

afterEach(async () => {
  for (const db of opened.splice(0)) await db.delete();
});

/** An empty database that goes after the test. */
export function freshDatabase(): CoxswainDatabase {
  count += 1;
  const db = openDatabase(`test-${count}`);
  opened.push(db);
  return db;
}
