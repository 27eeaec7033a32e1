import type { Topic } from '../domain/topic';
import { bringBack, changeRow, isKept, markDeleted } from './change-row';
import type { CoxswainDatabase } from './database';
import { write } from './write';

const inOrder = (topics: Topic[]): Topic[] =>
  topics.toSorted((one, other) => one.order - other.order || one.createdAt - other.createdAt);

/** Topics of one meeting, in the order of its agenda. */
export const topicsOfMeeting = async (db: CoxswainDatabase, occurrence: string): Promise<Topic[]> =>
  inOrder(await db.topics.where('occurrence').equals(occurrence).filter(isKept).toArray());

/** Topics of a rhythm that wait for its next meeting. */
export const waitingTopics = async (db: CoxswainDatabase, rhythm: string): Promise<Topic[]> =>
  inOrder(
    await db.topics
      .where('rhythm')
      .equals(rhythm)
      .filter((topic) => isKept(topic) && topic.occurrence === undefined)
      .toArray(),
  );

/** All topics of a rhythm, of earlier meetings too, in the order of the agenda. */
export const topicsOfRhythm = async (db: CoxswainDatabase, rhythm: string): Promise<Topic[]> =>
  inOrder(await db.topics.where('rhythm').equals(rhythm).filter(isKept).toArray());

/** Who puts topics on an agenda, but for the template: its topics are stored anew for each meeting that touches them. */
const writers: Topic['from']['type'][] = ['me', 'person', 'opportunity'];

/** What people put on the agendas of these rhythms, deleted ones too; by index, without the templates of all the years. */
export const writtenTopics = (db: CoxswainDatabase, rhythms: readonly string[], from = writers): Promise<Topic[]> =>
  db.topics
    .where('[rhythm+from.type]')
    .anyOf(rhythms.flatMap((rhythm) => from.map((type) => [rhythm, type])))
    .toArray();

/** Everything that was put on one meeting's agenda, its template and deleted ones too, whatever rhythm it had then. */
export const allTopicsOfMeeting = (db: CoxswainDatabase, occurrence: string): Promise<Topic[]> =>
  db.topics.where('occurrence').equals(occurrence).toArray();

/** Adds or replaces topics, all or none. A repeated send of the same ids changes nothing twice. */
export const putTopics = (db: CoxswainDatabase, topics: readonly Topic[]): Promise<void> =>
  write(db, [db.topics], async () => {
    await db.topics.bulkPut([...topics]);
  });

/** @throws NoRowError */
export const changeTopic = (db: CoxswainDatabase, id: string, change: (topic: Topic) => Topic, at: number) =>
  changeRow(db, db.topics, id, (topic) => ({ ...change(topic), id, updatedAt: at }));

export const removeTopic = (db: CoxswainDatabase, id: string, at: number) => markDeleted(db, db.topics, id, at);

export const restoreTopic = (db: CoxswainDatabase, id: string, at: number) => bringBack(db, db.topics, id, at);
