import { expect, test } from 'vitest';
import {
  changePerson,
  findPerson,
  listPeople,
  peopleByIds,
  removePerson,
  restorePerson,
  savePeople,
  takeInPeople,
} from '../../../lib/store/people';
import { freshDatabase } from './fresh-database';
import { nowAt, person } from './rows';

test('someone who is removed is off the list, still named by past meetings, and comes back whole', async () => {
  const db = freshDatabase();
  await savePeople(db, [person('Ana'), person('Bo')]);
  await removePerson(db, 'Ana', nowAt + 1);
  expect((await listPeople(db)).map((row) => row.id)).toEqual(['Bo']);
  expect(await findPerson(db, 'Ana')).toBeUndefined();
  expect((await peopleByIds(db, ['Ana', 'Nobody', 'Bo'])).map((row) => row.id)).toEqual(['Ana', 'Bo']);
  await restorePerson(db, 'Ana', nowAt + 2);
  expect(await findPerson(db, 'Ana')).toEqual(person('Ana', { updatedAt: nowAt + 2 }));
});

test('a change of someone who is not there is refused by name', async () => {
  const db = freshDatabase();
  await expect(changePerson(db, 'Ana', (row) => row, nowAt)).rejects.toMatchObject({ name: 'NoRowError', id: 'Ana' });
});

test('a pasted roster is taken in whole or not at all', async () => {
  const db = freshDatabase();
  await savePeople(db, [person('Ana')]);
  const additions = [{ personId: 'Ana', addresses: ['a@example.com', 'ana@example.com'] }];
  await takeInPeople(db, [person('Bo')], additions, nowAt + 1);
  expect((await findPerson(db, 'Ana'))?.addresses).toEqual(['ana@example.com', 'a@example.com']);
  const lost = takeInPeople(db, [person('Cy')], [{ personId: 'Nobody', addresses: [] }], nowAt + 2);
  await expect(lost).rejects.toMatchObject({ name: 'NoRowError' });
  expect((await listPeople(db)).map((row) => row.id)).toEqual(['Ana', 'Bo']);
});
