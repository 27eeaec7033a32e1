import type { Commitment } from '../domain/cadence';
import type { Instant, LocalDay } from '../domain/time';
import { changeRow, isKept } from './change-row';
import type { CoxswainDatabase } from './database';
import { NoRowError } from './no-row-error';
import { write } from './write';

type Changeable = Omit<Commitment, 'id' | 'validFrom' | 'createdAt' | 'updatedAt' | 'deletedAt'>;

/** What can be changed of a line of the cadence; `undefined` takes a value away. */
export type CommitmentChange = { [Key in keyof Changeable]?: Changeable[Key] | undefined };

function changed(line: Commitment, change: CommitmentChange): Commitment {
  const row = { ...line, ...change };
  for (const key of Object.keys(change) as (keyof Changeable)[]) if (row[key] === undefined) delete row[key];
  return row as Commitment;
}

const dayBefore = (day: LocalDay): LocalDay => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();

/** All lines, ended ones too: past periods are judged by what was promised then. A cadence is read whole: tens of rows. */
export const listCommitments = async (db: CoxswainDatabase): Promise<Commitment[]> =>
  (await db.commitments.toArray()).filter(isKept);

export const addCommitments = (db: CoxswainDatabase, lines: readonly Commitment[]): Promise<void> =>
  write(db, [db.commitments], async () => {
    await db.commitments.bulkPut([...lines]);
  });

/**
 * Changes a line from a day on: the line ends the day before and another starts, so that no earlier period is rewritten.
 * A line that had not begun by that day is changed in place.
 * @returns The line that now holds.
 * @throws NoRowError
 */
export const changeCommitment = (
  db: CoxswainDatabase,
  id: string,
  change: CommitmentChange,
  when: { from: LocalDay; newId: string; at: Instant },
): Promise<Commitment> =>
  write(db, [db.commitments], async () => {
    const before = await db.commitments.get(id);
    if (before === undefined || !isKept(before)) throw new NoRowError('commitments', id);
    if (before.validFrom >= when.from) {
      const row = { ...changed(before, change), updatedAt: when.at };
      await db.commitments.put(row);
      return row;
    }
    const next: Commitment = {
      ...changed(before, change),
      id: when.newId,
      validFrom: when.from,
      createdAt: when.at,
      updatedAt: when.at,
    };
    await db.commitments.put({ ...before, validUntil: dayBefore(when.from), updatedAt: when.at });
    await db.commitments.put(next);
    return next;
  });

/** Ends a line with the day before `from`; one that had not begun by then is deleted. @throws NoRowError */
export const endCommitment = (db: CoxswainDatabase, id: string, from: LocalDay, at: Instant): Promise<Commitment> =>
  changeRow(db, db.commitments, id, (line) =>
    line.validFrom >= from
      ? { ...line, deletedAt: at, updatedAt: at }
      : { ...line, validUntil: dayBefore(from), updatedAt: at },
  );

/** Puts lines back as they were, for undo: rows that are not in `lines` but in `added` go. */
export const putBackCommitments = (
  db: CoxswainDatabase,
  lines: readonly Commitment[],
  added: readonly string[],
): Promise<void> =>
  write(db, [db.commitments], async () => {
    await db.commitments.bulkDelete([...added]);
    await db.commitments.bulkPut([...lines]);
  });
