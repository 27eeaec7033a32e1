import { findRhythm } from '../../domain/rhythm';
import type { CoxswainDatabase } from '../database';
import { namePattern } from '../../domain/name-pattern';

/** By what a row is known to be about certain people and nobody else. */
export interface AboutPeople {
  ids: ReadonlySet<string>;
  /** Lower case. */
  addresses: ReadonlySet<string>;
  /** Full names and first names as the roster has them, and the names that CRMs have for them. */
  names: readonly string[];
  /** Events held with them alone, by occurrence and by series. */
  occurrences: ReadonlySet<string>;
  series: ReadonlySet<string>;
  /** Opportunities that they own, by record. */
  records: ReadonlySet<string>;
  /** Whether a text names one of them. */
  isNamedIn: (text: string) => boolean;
}

/** Whether a stored rhythm is that of one of these people. */
export function isRhythmOf(about: Pick<AboutPeople, 'ids'>, key: string): boolean {
  const rhythm = findRhythm(key);
  return rhythm?.type === 'person' && about.ids.has(rhythm.personId);
}

const firstName = ({ name }: { name: string }): string => name.trim().split(/\s+/u)[0] ?? '';

/** Gathers what tells, in one pass over the tables that link people to events. Inside a transaction of the caller's. */
export async function readAboutPeople(db: CoxswainDatabase, ids: ReadonlySet<string>): Promise<AboutPeople> {
  const roster = await db.people.toArray();
  const people = roster.filter(({ id }) => ids.has(id));
  // A first name that two have tells neither.
  const others = roster.filter(({ id, deletedAt }) => !ids.has(id) && deletedAt === undefined).map(firstName);
  const isAlone = (personIds: readonly string[] | undefined): boolean =>
    personIds !== undefined && personIds.length > 0 && personIds.every((id) => ids.has(id));
  const series = new Set<string>();
  await db.series.each(({ id, choice, personIds }) => {
    if (isAlone(choice?.personIds ?? personIds)) series.add(id);
  });
  const occurrences = new Set<string>();
  const known = new Set<string>();
  await db.meetings.each(({ id, personIds, rhythm }) => {
    known.add(id);
    if (isAlone(personIds) || isRhythmOf({ ids }, rhythm)) occurrences.add(id);
  });
  await db.records.each(({ id, rhythm }) => {
    if (isRhythmOf({ ids }, rhythm)) occurrences.add(id);
  });
  // What was seen and is no meeting (any more): its series says whose it was.
  await db.sightings.each((sighting) => {
    if (!known.has(sighting.occurrence) && (series.has(sighting.series) || series.has(sighting.occurrence)))
      occurrences.add(sighting.occurrence);
  });
  const inCrms = await db.opportunities
    .where('ownerId')
    .anyOf([...ids])
    .toArray();
  const names = [
    ...people.flatMap((person) => [person.name, others.includes(firstName(person)) ? '' : firstName(person)]),
    ...inCrms.flatMap(({ facts }) => facts.owner ?? []),
  ].filter((name) => name.trim() !== '');
  const addresses = people.flatMap((person) => person.addresses.map((address) => address.toLowerCase()));
  const pattern = namePattern([...names, ...addresses]);
  return {
    ids,
    addresses: new Set(addresses),
    names: [...new Set(names)],
    occurrences,
    series,
    records: new Set(inCrms.map(({ id }) => id)),
    isNamedIn: (text) => pattern?.test(text) === true,
  };
}
