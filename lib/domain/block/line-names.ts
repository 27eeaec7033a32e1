import { findGuestName, guestOwner } from '../guest-owner';
import { findPersonOfGuest } from '../match-person';
import type { Me, Person } from '../person';
import type { LineNames } from './meeting-lines';

/**
 * Who is meant by the names of a text, and how I name people in one.
 * @param other The one other person, for a meeting of two: a name that is nobody's is theirs.
 */
export function lineNames(people: readonly Person[], me: Me, other: string | undefined): LineNames {
  const [own = ''] = me.addresses;
  const mark = me.name.trim() || own.slice(0, Math.max(0, own.indexOf('@')));
  const myself: Person = { id: 'me', name: mark, addresses: [], relation: 'other', createdAt: 0, updatedAt: 0 };
  return {
    me: mark,
    nameOf: (id) => people.find((person) => person.id === id)?.name ?? findGuestName(id),
    ownerOf: (name) => findPersonOfGuest({ name }, [myself, ...people])?.id ?? other ?? guestOwner(name),
  };
}
