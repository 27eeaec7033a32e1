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

export const findTopic = (db: CoxswainDatabase, id: string): Promise<Topic | undefined> => db.topics.get(id);

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
