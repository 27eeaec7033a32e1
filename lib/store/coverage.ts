import { Dexie } from 'dexie';
import type { Coverage } from '../domain/meeting';
import type { CoxswainDatabase } from './database';
import { write } from './write';

/** Looks at most this far apart are one sitting, and one row. */
export const sittingMs = 10 * 60_000;

/**
 * Notes that a span of a calendar was looked at; a look of the same sitting at the same span lengthens its row.
 * @returns The row as it now stands.
 */
export const addCoverage = (db: CoxswainDatabase, look: Coverage): Promise<Coverage> =>
  write(db, [db.coverage], async () => {
    const sameEnd = await db.coverage.where('[calendar+untilAt]').equals([look.calendar, look.untilAt]).toArray();
    const sitting = sameEnd.find(
      (row) =>
        row.fromAt === look.fromAt &&
        row.source === look.source &&
        (row.isPartial ?? false) === (look.isPartial ?? false) &&
        look.firstSeenAt <= row.lastSeenAt + sittingMs &&
        look.lastSeenAt >= row.firstSeenAt - sittingMs,
    );
    const row: Coverage = sitting
      ? {
          ...sitting,
          firstSeenAt: Math.min(sitting.firstSeenAt, look.firstSeenAt),
          lastSeenAt: Math.max(sitting.lastSeenAt, look.lastSeenAt),
        }
      : look;
    await db.coverage.put(row);
    return row;
  });

/** All looks at spans that touch this one, on any calendar. */
export const coverageInRange = (db: CoxswainDatabase, fromAt: number, untilAt: number): Promise<Coverage[]> =>
  db.coverage
    .where('untilAt')
    .above(fromAt)
    .filter((row) => row.fromAt < untilAt)
    .toArray();

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
