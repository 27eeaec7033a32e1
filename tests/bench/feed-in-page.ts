import type { FeedEvent } from '../../lib/feeds/feed-event.ts';
import { readCalendar } from '../../lib/feeds/read-calendar.ts';
import { recordFeed } from '../../lib/messages/handlers/record-feed.ts';
import { CoxswainDatabase } from '../../lib/store/database.ts';
import { newId } from '../../lib/store/new-id.ts';
import { benchTeam } from './bench-team.ts';

/* Runs in a page: bundled by bundle-for-page.ts. */

const day = 86_400_000;
const feed = { id: 'bench', calendar: 'kim@example.com', isMine: true } as Parameters<typeof recordFeed>[1];
const tables = ['sightings', 'meetings', 'coverage', 'series'] as const;

/** Times of the steps in ms, and how many rows were written. */
export interface Import {
  read: number;
  kept: number;
  raw: number;
  rows: number;
}

async function fresh(name: string): Promise<CoxswainDatabase> {
  const db = new CoxswainDatabase(name);
  await db.delete();
  await db.open();
  return db;
}

/**
 * Takes a calendar file in, and puts the rows that came of it into another database of the same tables and indexes by
 * IndexedDB itself, in one transaction of the same durability.
 */
export async function importOnce(text: string, now: number): Promise<Import> {
  const db = await fresh('bench-feed');
  for (const [table, rows] of Object.entries(benchTeam)) await db.table(table).bulkPut(rows);
  const span = { fromAt: now - 400 * day, untilAt: now + 400 * day };
  const beganAt = performance.now();
  const reading = await readCalendar(text, { ...span, known: new Set(), zone: 'Europe/Berlin' });
  const events: readonly FeedEvent[] = reading.outcome === 'read' ? reading.events : [];
  const readAt = performance.now();
  const context = { db, newId, now: () => now, chance: () => 0.5 } as unknown as Parameters<typeof recordFeed>[0];
  await recordFeed(context, feed, { events, isPartial: false, span, seenAt: now });
  const keptAt = performance.now();

  const rows = await Promise.all(tables.map(async (table) => [table, await db.table(table).toArray()] as const));
  const other = await fresh('bench-raw');
  const raw = other.backendDB();
  const rawAt = performance.now();
  await new Promise<void>((resolve, reject) => {
    const transaction = raw.transaction([...tables], 'readwrite', { durability: 'strict' });
    for (const [table, list] of rows) for (const row of list) transaction.objectStore(table).put(row);
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(new Error(String(transaction.error)));
  });
  const doneAt = performance.now();
  db.close();
  other.close();
  return {
    read: readAt - beganAt,
    kept: keptAt - readAt,
    raw: doneAt - rawAt,
    rows: rows.reduce((sum, [, list]) => sum + list.length, 0),
  };
}
