import type { Me, Person, Relation } from '../../lib/domain/person';
import { parseRoster, type RosterEntry, type RosterReading } from '../../lib/domain/roster-text';
import type { NewAddresses, NewPerson } from './welcome-model';

/** What a pasted text adds to the roster. */
export interface Newcomers {
  people: NewPerson[];
  additions: readonly NewAddresses[];
  /** What was read, and who of it is the user: for what is to be said of it. */
  reading: RosterReading;
  mine: RosterEntry[];
}

/** Reads pasted people, all of one relation to me; whoever has an address of mine is left out. */
export function newcomersOf(
  text: string,
  { me, people, relation }: { me: Pick<Me, 'addresses'>; people: readonly Person[]; relation: Relation },
): Newcomers {
  const reading = parseRoster(text, people);
  const isMe = ({ addresses }: RosterEntry): boolean => addresses.some((mail) => me.addresses.includes(mail));
  return {
    people: reading.people
      .filter((entry) => !isMe(entry))
      .map(({ name, addresses, role }) => ({ name, addresses, relation, ...(role === undefined ? {} : { role }) })),
    additions: reading.additions,
    reading,
    mine: reading.people.filter(isMe),
  };
}
