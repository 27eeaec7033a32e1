import { Dexie } from 'dexie';
import type { Sighting } from '../domain/meeting';
import type { CoxswainDatabase } from './database';
import { write } from './write';

/** Everything seen of an occurrence, oldest first. */
export const sightingsOf = (db: CoxswainDatabase, occurrence: string): Promise<Sighting[]> =>
  db.sightings.where('[occurrence+seenAt]').between([occurrence, Dexie.minKey], [occurrence, Dexie.maxKey]).toArray();

/** The last that was seen of an occurrence, on any calendar. */
export const findLatestSighting = (db: CoxswainDatabase, occurrence: string): Promise<Sighting | undefined> =>
  db.sightings.where('[occurrence+seenAt]').between([occurrence, Dexie.minKey], [occurrence, Dexie.maxKey]).last();

/**
 * Adds a sighting if it says something that was not known of the occurrence on this calendar: another value of any
 * field that it has (a field it lacks is "the page did not say"), the first look at or after the end, or one of the two
 * missing looks in a row that make a meeting gone. Whether a look is worth a sighting at all, the domain says (`isNews`);
 * this keeps a repeated one from being kept twice.
 * @returns Whether it was added.
 */
export const addSighting = (db: CoxswainDatabase, sighting: Sighting): Promise<boolean> =>
  write(db, [db.sightings], async () => {
    const earlier = (await sightingsOf(db, sighting.occurrence)).filter((row) => row.calendar === sighting.calendar);
    if (earlier.length > 0 && !saysMore(earlier, sighting)) return false;
    await db.sightings.put(sighting);
    return true;
  });

/** Several at once, as one look at a grid gives them. @returns Those that were added. */
export const addSightings = (db: CoxswainDatabase, sightings: readonly Sighting[]): Promise<Sighting[]> =>
  write(db, [db.sightings], async () => {
    const added: Sighting[] = [];
    for (const sighting of sightings) if (await addSighting(db, sighting)) added.push(sighting);
    return added;
  });

const compared = ['isStanding', 'isCancelled', 'startAt', 'endAt', 'isAllDay', 'title', 'response'] as const;

function saysMore(earlier: readonly Sighting[], sighting: Sighting): boolean {
  const known: Partial<Sighting> = {};
  for (const row of earlier) Object.assign(known, row);
  if (compared.some((field) => sighting[field] !== undefined && sighting[field] !== known[field])) return true;
  if (!sighting.isStanding) return sighting.isCancelled !== true && earlier.at(-2)?.isStanding !== false;
  const isFirstAfterEnd = sighting.seenAt >= sighting.endAt && !earlier.some((row) => row.seenAt >= sighting.endAt);
  const isOtherAnswer =
    sighting.declinedBy !== undefined && sighting.declinedBy.join(' ') !== (known.declinedBy ?? []).join(' ');
  return isFirstAfterEnd || isOtherAnswer;
}
