import type { Meeting } from '../../domain/meeting';
import { rhythmKey, rhythmOf } from '../../domain/rhythm';
import type { CoxswainDatabase } from '../../store/database';
import { meetingsOfSeries, putMeetings } from '../../store/meetings';
import { seriesByIds } from '../../store/series';
import { write } from '../../store/write';
import { recogniseAs, type Surroundings } from './recognise';

/** Whether only the title of a meeting was seen, and that names nobody. */
export const isNameless = ({ personIds, withTeam }: Meeting): boolean => personIds.length === 0 && !withTeam;

/**
 * Gives the meetings of these series of which only the title was seen the people that were now learned for them. Those
 * whose people are known keep them: someone new in a series was not in its past.
 */
export const rejudgeSeries = (db: CoxswainDatabase, ids: readonly string[], around: Surroundings): Promise<void> =>
  write(db, [db.series, db.meetings], async () => {
    await rejudgeNameless(db, ids, (await meetingsOfSeries(db, ids)).filter(isNameless), around);
  });

/** The same where the nameless meetings of these series, as they are stored, are in hand. */
export const rejudgeNameless = (
  db: CoxswainDatabase,
  ids: readonly string[],
  nameless: readonly Meeting[],
  around: Surroundings,
): Promise<void> =>
  write(db, [db.series, db.meetings], async () => {
    if (nameless.length === 0) return;
    const rows = await seriesByIds(db, [...ids, ...nameless.map(({ id }) => id)]);
    const series = new Map([...around.series, ...rows.map((row) => [row.id, row] as const)]);
    await putMeetings(
      db,
      nameless.flatMap((meeting) => judged(meeting, { ...around, series }) ?? []),
    );
  });

function judged(meeting: Meeting, around: Surroundings): Meeting | undefined {
  const { id, series, isRecurring, startAt, endAt, isAllDay, calendar, title } = meeting;
  const { bits } = recogniseAs(
    { occurrence: id, series, isRecurring, times: { startAt, endAt, isAllDay } },
    { eventId: id, calendar, ...(title === undefined ? {} : { title }) },
    around,
  );
  if (bits === undefined || (bits.personIds.length === 0 && !bits.withTeam)) return undefined;
  const { kind, withTeam, isMixed } = bits;
  const changed = { ...meeting, kind, withTeam, isMixed, personIds: bits.personIds.toSorted(), updatedAt: around.now };
  return { ...changed, rhythm: rhythmKey(rhythmOf(changed)) };
}
