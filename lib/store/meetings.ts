import { Dexie } from 'dexie';
import type { Meeting } from '../domain/meeting';
import type { Instant } from '../domain/time';
import type { CoxswainDatabase } from './database';
import { rowsByIds } from './rows-by-ids';
import { write } from './write';

export const findMeeting = (db: CoxswainDatabase, occurrence: string): Promise<Meeting | undefined> =>
  db.meetings.get(occurrence);

export const meetingsByIds = (db: CoxswainDatabase, occurrences: readonly string[]): Promise<Meeting[]> =>
  rowsByIds(db.meetings, occurrences);

export const putMeetings = (db: CoxswainDatabase, meetings: readonly Meeting[]): Promise<void> =>
  write(db, [db.meetings], async () => {
    await db.meetings.bulkPut([...meetings]);
  });

/** They are derived: one that is no longer of a kind goes without a trace. */
export const dropMeetings = (db: CoxswainDatabase, occurrences: readonly string[]): Promise<void> =>
  write(db, [db.meetings], async () => {
    await db.meetings.bulkDelete([...occurrences]);
  });

/** Reads one meeting and writes what `change` makes of it, in one transaction; `undefined` leaves it as it is. */
export const changeMeeting = (
  db: CoxswainDatabase,
  occurrence: string,
  change: (before: Meeting | undefined) => Meeting | undefined,
): Promise<Meeting | undefined> =>
  write(db, [db.meetings], async () => {
    const before = await db.meetings.get(occurrence);
    const after = change(before);
    if (after !== undefined) await db.meetings.put(after);
    return after ?? before;
  });

/** Meetings that start in the span [fromAt, untilAt), by start; gone ones too. */
export const meetingsInRange = (db: CoxswainDatabase, fromAt: Instant, untilAt: Instant): Promise<Meeting[]> =>
  db.meetings.where('startAt').between(fromAt, untilAt, true, false).toArray();

/** Meetings of these series, by start. */
export const meetingsOfSeries = (db: CoxswainDatabase, series: readonly string[]): Promise<Meeting[]> =>
  db.meetings.where('series').anyOf(series).sortBy('startAt');

/** The last `count` meetings of a rhythm that start before an instant, latest first; gone ones too. */
export function latestOfRhythm(
  db: CoxswainDatabase,
  rhythm: string,
  before: Instant,
  count: number,
): Promise<Meeting[]> {
  const meetings = db.meetings.where('[rhythm+startAt]').between([rhythm, Dexie.minKey], [rhythm, before], true, false);
  meetings.reverse();
  return meetings.limit(count).toArray();
}

/** The first meeting of a rhythm that starts after an instant and still stands. */
export const findNextOfRhythm = (db: CoxswainDatabase, rhythm: string, after: Instant): Promise<Meeting | undefined> =>
  db.meetings
    .where('[rhythm+startAt]')
    .between([rhythm, after], [rhythm, Dexie.maxKey], false)
    .filter((meeting) => meeting.isStanding && !meeting.isCancelled)
    .first();

/** Meetings of a rhythm that start in the span (fromAt, untilAt), by start; gone ones too. */
export const meetingsOfRhythm = (
  db: CoxswainDatabase,
  rhythm: string,
  fromAt: Instant,
  untilAt: Instant,
): Promise<Meeting[]> =>
  db.meetings.where('[rhythm+startAt]').between([rhythm, fromAt], [rhythm, untilAt], false, false).toArray();
