import type { Series } from '../domain/meeting';
import { isKept } from './change-row';
import type { CoxswainDatabase } from './database';
import { rowsByIds } from './rows-by-ids';
import { write } from './write';

/** What a page or feed taught us of the people of a series. */
export type SeriesLesson = Pick<Series, 'personIds' | 'guestCount' | 'hasExternalGuest' | 'isToolKept'>;

export const findSeries = async (db: CoxswainDatabase, id: string): Promise<Series | undefined> => {
  const series = await db.series.get(id);
  return series && isKept(series) ? series : undefined;
};

/** Those of these series that we know something of. */
export const seriesByIds = async (db: CoxswainDatabase, ids: readonly string[]): Promise<Series[]> =>
  (await rowsByIds(db.series, ids)).filter(isKept);

/** The user's own mapping of a series; `undefined` takes it back. */
export const chooseSeries = (db: CoxswainDatabase, id: string, choice: Series['choice'], at: number): Promise<Series> =>
  write(db, [db.series], async () => {
    const { choice: _, deletedAt: __, ...rest } = (await db.series.get(id)) ?? { id, updatedAt: at };
    const after: Series = { ...rest, ...(choice === undefined ? {} : { choice }), updatedAt: at };
    await db.series.put(after);
    return after;
  });

const isKnown = (before: Series, lesson: SeriesLesson): boolean =>
  (lesson.personIds === undefined || lesson.personIds.join(' ') === before.personIds?.join(' ')) &&
  (lesson.guestCount === undefined || lesson.guestCount === before.guestCount) &&
  (lesson.hasExternalGuest === undefined || lesson.hasExternalGuest === before.hasExternalGuest) &&
  (lesson.isToolKept === undefined || lesson.isToolKept === (before.isToolKept ?? false));

/**
 * Keeps what was learned of the people of series, by series, in one transaction: a feed teaches hundreds at once.
 * @returns The series of which it was news; a lesson that is known is not written.
 */
export const learnSeries = (
  db: CoxswainDatabase,
  lessons: ReadonlyMap<string, SeriesLesson>,
  at: number,
): Promise<string[]> =>
  write(db, [db.series], async () => {
    const there = new Map((await seriesByIds(db, [...lessons.keys()])).map((row) => [row.id, row]));
    const learned = [...lessons].flatMap(([id, lesson]): Series[] => {
      const before = there.get(id) ?? { id, updatedAt: at };
      return isKnown(before, lesson) ? [] : [{ ...before, ...lesson, learnedAt: at, updatedAt: at }];
    });
    await db.series.bulkPut(learned);
    return learned.map(({ id }) => id);
  });
