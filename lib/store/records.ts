import { Dexie } from 'dexie';
import type { MeetingRecord } from '../domain/meeting';
import type { Instant } from '../domain/time';
import { isKept } from './change-row';
import type { CoxswainDatabase } from './database';
import { write } from './write';

export const findRecord = async (db: CoxswainDatabase, occurrence: string): Promise<MeetingRecord | undefined> => {
  const record = await db.records.get(occurrence);
  return record && isKept(record) ? record : undefined;
};

export const recordsByIds = async (db: CoxswainDatabase, occurrences: readonly string[]): Promise<MeetingRecord[]> =>
  (await db.records.bulkGet([...occurrences])).filter((record) => record !== undefined).filter(isKept);

/** The last `count` records of a rhythm whose meeting starts before an instant, latest first. */
export function latestRecordsOfRhythm(
  db: CoxswainDatabase,
  rhythm: string,
  before: Instant,
  count: number,
): Promise<MeetingRecord[]> {
  const records = db.records
    .where('[rhythm+startAt]')
    .between([rhythm, Dexie.minKey], [rhythm, before], true, false)
    .filter(isKept);
  records.reverse();
  return records.limit(count).toArray();
}

/** Changes the record of a meeting, and makes it when there is none: notes, purpose, landing. */
export const changeRecord = (
  db: CoxswainDatabase,
  of: Pick<MeetingRecord, 'id' | 'rhythm' | 'startAt'>,
  change: (record: MeetingRecord) => MeetingRecord,
  at: Instant,
): Promise<MeetingRecord> =>
  write(db, [db.records], async () => {
    const before: MeetingRecord = (await findRecord(db, of.id)) ?? { ...of, createdAt: at, updatedAt: at };
    // The meeting may have moved, or become another kind, since the record was made.
    const after = { ...change({ ...before, rhythm: of.rhythm, startAt: of.startAt }), id: of.id, updatedAt: at };
    await db.records.put(after);
    return after;
  });
