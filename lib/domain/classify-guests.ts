import type { ClassifiedEvent, ClassifyContext } from './classification';
import { isResource, outsideOf } from './external';
import { activePeople, findPeopleInTitle, findPersonOfGuest, isMe } from './match-person';
import type { Person } from './person';

/** Who is in an event, as far as it is known. */
export interface Presence {
  /** Every guest was read. */
  isComplete: boolean;
  /** Every guest was read, and of each it is known whether they are from outside. */
  isSideKnown: boolean;
  hasOutsider: boolean;
  /** Nobody but me. */
  isSolo: boolean;
  /** Every guest is known and I am not among them. */
  isWithoutMe: boolean;
  /** People of the roster: the guests; while not all guests are known also those whom the title names. */
  people: Person[];
  /** Those of `people` whom the title names. */
  named: Person[];
  namesMe: boolean;
  /** How many others than me there are, when complete. */
  others: number;
  /** Others who are neither on the roster nor from outside. */
  strangers: number;
  /** All of the roster on that day. */
  roster: Person[];
}

/** Tells who is in an event. Rooms and shared calendars are nobody. */
export function readPresence(event: ClassifiedEvent, context: ClassifyContext): Presence {
  const { me } = context;
  const roster = activePeople(context.people, context.onDay);
  const isOutside = outsideOf(context.ownDomains, roster, me);
  const isSomebody = (guest: { address?: string }) => guest.address === undefined || !isResource(guest.address);
  const isComplete =
    event.guests !== undefined && (event.guestCount === undefined || event.guests.length >= event.guestCount);
  const guests = (event.guests ?? []).filter(isSomebody);
  const organiser = event.organiser && isSomebody(event.organiser) ? event.organiser : undefined;
  // The organiser may be missing in the list; one without an address cannot be told from those who stand in it.
  const isListed = organiser?.address === undefined || guests.some(({ address }) => address === organiser.address);
  const everyone = organiser && !isListed && guests.length > 0 ? [...guests, organiser] : guests;

  const others = everyone.filter((guest) => !isMe(guest, me));
  const byGuest = others.map((guest) => ({ guest, person: findPersonOfGuest(guest, roster) }));
  const unknown = byGuest.filter(({ person }) => person === undefined).map(({ guest }) => guest);
  const outsiders = unknown.filter((guest) => guest.address !== undefined && isOutside?.(guest.address) === true);
  const present = [...new Set(byGuest.flatMap(({ person }) => (person ? [person] : [])))];
  const title = findPeopleInTitle(event.title ?? '', roster, me);
  const people = isComplete ? present : [...new Set([...present, ...title.people])];
  const strangers = unknown.length - outsiders.length;

  return {
    isComplete,
    isSideKnown: isComplete && isOutside !== undefined && unknown.every((guest) => guest.address !== undefined),
    hasOutsider: outsiders.length > 0,
    isSolo: isComplete && others.length === 0,
    // An unknown colleague's address may be a group that I am in.
    isWithoutMe:
      isComplete &&
      me.addresses.length > 0 &&
      others.length > 1 &&
      others.length === everyone.length &&
      strangers === 0,
    people,
    named: title.people.filter((person) => people.includes(person)),
    namesMe: title.namesMe,
    others: present.length + unknown.length,
    strangers,
    roster,
  };
}

/** The people of a relation. */
export function ofRelation(people: readonly Person[], relation: Person['relation']): Person[] {
  return people.filter((person) => person.relation === relation);
}
