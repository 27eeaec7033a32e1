import type { Person } from '../domain/person';
import { bringBack, changeRow, isKept, markDeleted } from './change-row';
import type { CoxswainDatabase } from './database';
import { write } from './write';

/** A roster is read whole: it is hundreds of rows at most, and does not grow with time. */
export const listPeople = async (db: CoxswainDatabase): Promise<Person[]> => (await db.people.toArray()).filter(isKept);

export const findPerson = async (db: CoxswainDatabase, id: string): Promise<Person | undefined> => {
  const person = await db.people.get(id);
  return person && isKept(person) ? person : undefined;
};

/** Several people, in the order of `ids`; deleted ones too, since past meetings still name them. */
export const peopleByIds = async (db: CoxswainDatabase, ids: readonly string[]): Promise<Person[]> =>
  (await db.people.bulkGet([...ids])).filter((person) => person !== undefined);

/** Adds or replaces someone. */
export const savePerson = (db: CoxswainDatabase, person: Person): Promise<void> => savePeople(db, [person]);

/** Adds or replaces several people: all of them or none. */
export const savePeople = (db: CoxswainDatabase, people: readonly Person[]): Promise<void> =>
  write(db, [db.people], async () => {
    await db.people.bulkPut([...people]);
  });

/** Changes someone as stored now. @throws NoRowError */
export const changePerson = (db: CoxswainDatabase, id: string, change: (person: Person) => Person, at: number) =>
  changeRow(db, db.people, id, (person) => ({ ...change(person), id, updatedAt: at }));

export const removePerson = (db: CoxswainDatabase, id: string, at: number) => markDeleted(db, db.people, id, at);

export const restorePerson = (db: CoxswainDatabase, id: string, at: number) => bringBack(db, db.people, id, at);

/** Takes in a pasted roster: new people, and addresses for people who are there. All or none. */
export const takeInPeople = (
  db: CoxswainDatabase,
  people: readonly Person[],
  additions: readonly { personId: string; addresses: readonly string[] }[],
  at: number,
): Promise<void> =>
  write(db, [db.people], async () => {
    await db.people.bulkPut([...people]);
    for (const { personId, addresses } of additions) {
      await changePerson(
        db,
        personId,
        (person) => ({ ...person, addresses: [...new Set([...person.addresses, ...addresses])] }),
        at,
      );
    }
  });
