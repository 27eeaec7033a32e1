import { kindOfRhythm, rhythmKey } from '../domain/rhythm';
import { isOpen, type ActionItem } from '../domain/action-item';
import { listCommitments } from './commitments';
import type { CoxswainDatabase } from './database';
import { dueItems, openItemsOfPerson, openItemsOfRhythm } from './items';
import { listPeople } from './people';

/** A day after every other. */
const lastDay = '9999-12-31';

/**
 * Open items across people and kinds, by index: all that have a day, and those without one of each person and of each
 * kind that is held with the team. In no order.
 */
export async function listAllOpenItems(db: CoxswainDatabase): Promise<ActionItem[]> {
  const [people, commitments, dated] = await Promise.all([listPeople(db), listCommitments(db), dueItems(db, lastDay)]);
  const datedKinds = dated.flatMap(({ rhythm }) => kindOfRhythm(rhythm) ?? []);
  const kinds = new Set([...commitments.map(({ kind }) => kind), ...datedKinds]);
  const lists = await Promise.all([
    ...people.map(({ id }) => openItemsOfPerson(db, id)),
    ...[...kinds].map((kind) => openItemsOfRhythm(db, rhythmKey({ type: 'team', kind }))),
  ]);
  return [...new Map([...dated, ...lists.flat()].filter(isOpen).map((item) => [item.id, item])).values()];
}
