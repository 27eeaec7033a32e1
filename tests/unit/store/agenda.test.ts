import { expect, test } from 'vitest';
import type { Topic } from '../../../lib/domain/topic';
import {
  addItems,
  changeItem,
  dueItems,
  openItemsOfPerson,
  openItemsOfRhythm,
  itemsOfRhythm,
  removeItem,
  restoreItem,
} from '../../../lib/store/items';
import {
  changeTopic,
  putTopics,
  removeTopic,
  restoreTopic,
  topicsOfMeeting,
  waitingTopics,
} from '../../../lib/store/topics';
import { freshDatabase } from './fresh-database';
import { item, nowAt } from './rows';

const topic = (id: string, change: Partial<Topic> = {}): Topic => ({
  id,
  rhythm: 'person:one-on-one:ana',
  order: 0,
  title: id,
  prompts: [],
  lane: 'shared',
  from: { type: 'me' },
  createdAt: nowAt,
  updatedAt: nowAt,
  ...change,
});

test('due items are the open and the moved ones up to a day, soonest first', async () => {
  const db = freshDatabase();
  await addItems(db, [
    item('later', { dueOn: '2026-11-20' }),
    item('today', { dueOn: '2026-11-19' }),
    item('moved', { dueOn: '2026-11-05', disposition: 'moved' }),
    item('done', { dueOn: '2026-11-05', disposition: 'done' }),
    item('undated'),
  ]);
  expect((await dueItems(db, '2026-11-19')).map((row) => row.id)).toEqual(['moved', 'today']);
});

test('a repeated send of an item changes nothing', async () => {
  const db = freshDatabase();
  await addItems(db, [item('a')]);
  await changeItem(db, 'a', (row) => ({ ...row, disposition: 'done' }), nowAt + 1);
  await addItems(db, [item('a'), item('b')]);
  expect((await openItemsOfRhythm(db, 'person:one-on-one:ana')).map((row) => row.id)).toEqual(['b']);
  expect((await itemsOfRhythm(db, 'person:one-on-one:ana')).map((row) => row.id)).toEqual(['a', 'b']);
});

test('open items of a person are found across kinds, oldest promise first, and removed ones come back', async () => {
  const db = freshDatabase();
  await addItems(db, [
    item('young', { personId: 'ana', createdAt: nowAt + 2 }),
    item('old', { personId: 'ana', rhythm: 'person:coaching:ana' }),
    item('bo', { personId: 'bo' }),
  ]);
  await removeItem(db, 'old', nowAt);
  expect((await openItemsOfPerson(db, 'ana')).map((row) => row.id)).toEqual(['young']);
  await restoreItem(db, 'old', nowAt);
  expect((await openItemsOfPerson(db, 'ana')).map((row) => row.id)).toEqual(['old', 'young']);
});

test('topics stand in the order of the agenda and wait for the next meeting when they have none', async () => {
  const db = freshDatabase();
  await putTopics(db, [
    topic('second', { order: 2, occurrence: 'a' }),
    topic('first', { order: 1, occurrence: 'a' }),
    topic('waiting'),
  ]);
  const titles = async () => (await topicsOfMeeting(db, 'a')).map((row) => row.title);
  expect(await titles()).toEqual(['first', 'second']);
  expect((await waitingTopics(db, 'person:one-on-one:ana')).map((row) => row.id)).toEqual(['waiting']);
  await changeTopic(db, 'first', (row) => ({ ...row, order: 3 }), nowAt);
  expect(await titles()).toEqual(['second', 'first']);
  await removeTopic(db, 'second', nowAt);
  expect(await titles()).toEqual(['first']);
  await restoreTopic(db, 'second', nowAt);
  expect(await titles()).toEqual(['second', 'first']);
});
