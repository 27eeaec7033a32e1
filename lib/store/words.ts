import type { SlotWord } from '../domain/cadence';
import { isKept, markDeleted } from './change-row';
import type { CoxswainDatabase } from './database';
import { write } from './write';

/**
 * The user's words on these slots (`slotKey`s), in no order; slots without a word are left out. Asked by the span of each
 * person's slots in a line: a question for each slot took longer than judging them.
 */
export async function wordsOf(db: CoxswainDatabase, slotIds: readonly string[]): Promise<SlotWord[]> {
  const lines = Map.groupBy(slotIds.toSorted(), (id) => id.split('/', 2).join('/'));
  const spans = [...lines.values()].map((ids) =>
    db.words.where('id').between(ids[0], ids.at(-1), true, true).toArray(),
  );
  const wanted = new Set(slotIds);
  return (await Promise.all(spans)).flat().filter((word) => wanted.has(word.id) && isKept(word));
}

/** As many are read at once, in a few ms; at two words a week they last for years. */
const fewWords = 300;

/**
 * All of the user's words while they are few, to be looked through by whoever asked: a list of slots and meetings takes
 * a question for each person's line otherwise. Undefined: there are more, ask for those that are wanted.
 */
export async function listFewWords(db: CoxswainDatabase): Promise<SlotWord[] | undefined> {
  const words = await db.words.limit(fewWords + 1).toArray();
  return words.length > fewWords ? undefined : words.filter(isKept);
}

/** The user's words that were said of one meeting. */
export const wordsOfMeeting = (db: CoxswainDatabase, occurrence: string): Promise<SlotWord[]> =>
  db.words.where('occurrence').equals(occurrence).filter(isKept).toArray();

/** The user's words that were said of any of these meetings, for lists. */
export const wordsOfMeetings = (db: CoxswainDatabase, occurrences: readonly string[]): Promise<SlotWord[]> =>
  db.words.where('occurrence').anyOf(occurrences).filter(isKept).toArray();

/**
 * The user's words on any of these slots or meetings, each once, in no order.
 * @param few What `listFewWords` gave.
 */
export async function wordsAbout(
  db: CoxswainDatabase,
  few: readonly SlotWord[] | undefined,
  { slots, meetings }: { slots: readonly string[]; meetings: readonly string[] },
): Promise<SlotWord[]> {
  if (few === undefined) {
    const [ofSlots, ofMeetings] = await Promise.all([wordsOf(db, slots), wordsOfMeetings(db, meetings)]);
    return [...new Map([...ofMeetings, ...ofSlots].map((word) => [word.id, word])).values()];
  }
  const [slotIds, meetingIds] = [new Set(slots), new Set(meetings)];
  return few.filter(({ id, occurrence = '' }) => slotIds.has(id) || meetingIds.has(occurrence));
}

/** The last word counts. */
export const sayWord = (db: CoxswainDatabase, word: SlotWord): Promise<void> => sayWords(db, [word]);

/** Several words at once ("Confirm both"): all or none. */
export const sayWords = (db: CoxswainDatabase, words: readonly SlotWord[]): Promise<void> =>
  write(db, [db.words], async () => {
    await db.words.bulkPut([...words]);
  });

/** The slot is judged by what was seen again. */
export const takeBackWord = (db: CoxswainDatabase, slotId: string, at: number) => markDeleted(db, db.words, slotId, at);
