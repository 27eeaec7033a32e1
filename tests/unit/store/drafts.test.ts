import { expect, test } from 'vitest';
import { keepDraft, readDrafts } from '../../../lib/store/drafts';
import { changeRecord } from '../../../lib/store/records';
import { freshDatabase } from './fresh-database';
import { hourMs, nowAt } from './rows';

const key = 'u@google.com/2026-11-19T13:00:00Z';
const typed = (field: string, text: string) => ({ key, field, text });

test('what is typed is kept by field, the last letter counts, and what was saved or given up is gone', async () => {
  const db = freshDatabase();
  await keepDraft(db, typed('topic:new', 'Pri'), nowAt);
  await keepDraft(db, typed('topic:new', 'Pricing'), nowAt);
  await keepDraft(db, typed('capture', 'Send the deck'), nowAt);
  await keepDraft(db, { key: 'another', field: 'capture', text: 'Not here' }, nowAt);
  expect(await readDrafts(db, key)).toEqual({ 'topic:new': 'Pricing', capture: 'Send the deck' });
  await keepDraft(db, typed('topic:new', ''), nowAt);
  expect(await readDrafts(db, key)).toEqual({ capture: 'Send the deck' });
});

test('a draft of a note that was written since, as in another tab, does not come back to undo that', async () => {
  const db = freshDatabase();
  await keepDraft(db, typed('note:shared', 'old'), nowAt);
  await keepDraft(db, typed('capture', 'a promise'), nowAt);
  const meeting = { id: key, rhythm: 'r', startAt: nowAt };
  await changeRecord(db, meeting, (row) => ({ ...row, sharedNote: 'newer' }), nowAt + 1);
  expect(await readDrafts(db, key)).toEqual({ capture: 'a promise' });
  await keepDraft(db, typed('note:shared', 'newer still'), nowAt + 2);
  expect(await readDrafts(db, key)).toEqual({ capture: 'a promise', 'note:shared': 'newer still' });
});

test('what nobody came back to in a week goes', async () => {
  const db = freshDatabase();
  await keepDraft(db, typed('capture', 'old'), nowAt);
  await keepDraft(db, typed('topic:new', 'young'), nowAt + 7 * 24 * hourMs);
  expect(await readDrafts(db, key)).toEqual({ capture: 'old', 'topic:new': 'young' });
  await keepDraft(db, typed('topic:new', 'younger'), nowAt + 7 * 24 * hourMs + 1);
  expect(await readDrafts(db, key)).toEqual({ 'topic:new': 'younger' });
});
