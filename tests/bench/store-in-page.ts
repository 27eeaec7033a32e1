import { addDays, localDayOf } from '../../lib/domain/day-range.ts';
import { weekOf } from '../../lib/domain/week.ts';
import { weeksView } from '../../lib/domain/week-view.ts';
import { readCadenceFacts } from '../../lib/store/cadence-facts.ts';
import { CoxswainDatabase } from '../../lib/store/database.ts';
import { benchZone } from './bench-zone.ts';
import { longHistory, sellerIds, sightingsOf } from './long-history.ts';
import { kimsLines } from '../sample/sample-lines.ts';
import { commitmentsOf } from '../../lib/domain/cadence-line.ts';

/* Runs in a page: bundled by bundle-for-page.ts, which makes `coxswainBench` of what is exported here. */

const row = { createdAt: 0, updatedAt: 0 };

/** Kim with ten sellers and six lines of cadence, ten years old. */
async function putTeam(db: CoxswainDatabase, now: number): Promise<void> {
  let count = 0;
  const validFrom = weekOf(addDays(localDayOf(now, benchZone), -7 * 521), 1).from;
  await db.settings.put({
    id: 'settings',
    me: { name: 'Kim', addresses: ['kim@example.com'], isManager: true, isSeller: false },
    homeZone: benchZone,
    weekStart: 1,
    theme: 'light',
    foldedSites: [],
    updatedAt: 1,
  });
  await db.people.bulkPut(
    sellerIds.map((id, index) => ({
      id,
      name: `Seller ${index}`,
      addresses: [`${id}@example.com`],
      relation: 'report' as const,
      ...row,
    })),
  );
  await db.commitments.bulkPut(commitmentsOf(kimsLines(), { newId: () => `line-${(count += 1)}`, now: 0, validFrom }));
}

/** Raw puts, many to a transaction: the rows are what is wanted, not the way there. */
async function putRaw(raw: IDBDatabase, table: string, rows: readonly object[]): Promise<void> {
  const perTransaction = 20_000;
  for (let from = 0; from < rows.length; from += perTransaction) {
    await new Promise<void>((resolve, reject) => {
      const transaction = raw.transaction(table, 'readwrite', { durability: 'relaxed' });
      const store = transaction.objectStore(table);
      for (const one of rows.slice(from, from + perTransaction)) store.put(one);
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(new Error(String(transaction.error)));
    });
  }
}

/** Fills a database of this page's origin: the team, `count` meetings, their looks, five sightings each. */
export async function fill(name: string, count: number, now: number): Promise<number> {
  const db = new CoxswainDatabase(name);
  await db.open();
  await putTeam(db, now);
  const { meetings, coverage } = longHistory(count, now);
  const raw = db.backendDB();
  await putRaw(raw, 'meetings', meetings);
  await putRaw(raw, 'coverage', coverage);
  for (let from = 0; from < meetings.length; from += 4_000)
    await putRaw(raw, 'sightings', meetings.slice(from, from + 4_000).flatMap(sightingsOf));
  db.close();
  return meetings.length;
}

const opened = new Map<string, CoxswainDatabase>();

/** Reads and judges the last twelve weeks of all ten: ms, and how many slots were held. */
export async function adherence(name: string, now: number): Promise<{ ms: number; held: number }> {
  const db = opened.getOrInsertComputed(name, (key) => new CoxswainDatabase(key));
  const { from, until } = weekOf(localDayOf(now, benchZone), 1);
  const first = addDays(from, -7 * 11);
  const began = performance.now();
  const facts = await readCadenceFacts(db, { from: first, until }, { now, machineZone: benchZone });
  const weeks = weeksView({ ...facts, from: first, count: 12 });
  return { ms: performance.now() - began, held: weeks.reduce((sum, { adherence: { held } }) => sum + held, 0) };
}
