import { expect, test } from 'vitest';
import type { SlotWord } from '../../../lib/domain/cadence';
import { listFewWords, sayWords, takeBackWord, wordsAbout } from '../../../lib/store/words';
import { freshDatabase } from './fresh-database';
import { nowAt } from './rows';

const said = (id: string, occurrence?: string): SlotWord =>
  ({ id, word: 'held', updatedAt: nowAt, ...(occurrence === undefined ? {} : { occurrence }) }) as SlotWord;

const wanted = { slots: ['line/ana/2026-11-16', 'line/bo/2026-11-16'], meetings: ['m1', 'm2'] };

/** One on a slot, one of a meeting, one of both, one taken back, and as many of other slots as are asked for. */
async function spoken(others: number) {
  const db = freshDatabase();
  await sayWords(db, [
    said('line/ana/2026-11-16'),
    said('line/cy/2026-11-16', 'm1'),
    said('line/bo/2026-11-16', 'm2'),
    said('line/cy/2026-11-23', 'm2'),
    ...Array.from({ length: others }, (_, index) => said(`other/team/${index}`, `other-${index}`)),
  ]);
  await takeBackWord(db, 'line/cy/2026-11-23', nowAt + 1);
  return db;
}

test.each([
  ['few, read at once', 0],
  ['as many as are read at once', 296],
  ['more, asked for by slot and meeting', 297],
])('the words on slots and of meetings are found, each once: %s', async (_, others) => {
  const db = await spoken(others);
  const few = await listFewWords(db);
  expect(few === undefined).toBe(others === 297);
  const found = await wordsAbout(db, few, wanted);
  expect(found.map(({ id }) => id).toSorted()).toEqual([
    'line/ana/2026-11-16',
    'line/bo/2026-11-16',
    'line/cy/2026-11-16',
  ]);
});
