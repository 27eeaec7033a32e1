import { Dexie } from 'dexie';
import { findJoined } from '../domain/coverage';
import type { Coverage } from '../domain/meeting';
import type { CoxswainDatabase } from './database';
import { write } from './write';

/** Looks at most this far apart are one sitting, and one row. */
export const sittingMs = 10 * 60_000;

/**
 * Reads of a feed over the same span, which changes by the week, are one row: half-hourly rows would make ten thousand,
 * and what the reads between proved of a meeting that went is in its sighting's `stoodAt`.
 */
export const feedSittingMs = 8 * 24 * 3_600_000;

/**
 * Notes that a span of a calendar was looked at; a look of the same sitting at the same span lengthens its row.
 * @returns The row as it now stands.
 */
export const addCoverage = (db: CoxswainDatabase, look: Coverage): Promise<Coverage> =>
  write(db, [db.coverage], async () => {
    const sameEnd = await db.coverage.where('[calendar+untilAt]').equals([look.calendar, look.untilAt]).toArray();
    const gapMs = look.source === 'feed' ? feedSittingMs : sittingMs;
    const joined = sameEnd.map((sitting) => findJoined(sitting, look, gapMs)).find((row) => row !== undefined);
    const row = joined ?? look;
    await db.coverage.put(row);
    return row;
  });

/** All looks at spans that touch this one, on any calendar. */
export const coverageInRange = async (db: CoxswainDatabase, fromAt: number, untilAt: number): Promise<Coverage[]> =>
  (await db.coverage.where('untilAt').above(fromAt).toArray()).filter((row) => row.fromAt < untilAt);

/** All looks at one calendar that touch a span. */
export const coverageOfCalendar = (
  db: CoxswainDatabase,
  calendar: string,
  fromAt: number,
  untilAt: number,
): Promise<Coverage[]> =>
  db.coverage
    .where('[calendar+untilAt]')
    .between([calendar, fromAt], [calendar, Dexie.maxKey], false)
    .filter((row) => row.fromAt < untilAt)
    .toArray();
