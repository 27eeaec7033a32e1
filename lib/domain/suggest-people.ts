import type { Guest } from './event';
import { outsideOf } from './external';
import { isMe } from './match-person';
import type { Me, Person } from './person';

/** Someone of my house who is not on the roster yet. */
export interface SuggestedPerson {
  name?: string;
  address: string;
}

/** More guests than this: a gathering, not a team. */
const mostGuests = 15;
/** Who was met once only may be anyone. */
const fewestMeetings = 2;
const mostSuggested = 20;

/**
 * Who may be of my team: colleagues met at least twice in small meetings, most often met first.
 * @param meetings The guests of each meeting, or of each instance of a series.
 */
export function suggestPeople(
  meetings: readonly (readonly Guest[])[],
  { me, people }: { me: Me; people: readonly Person[] },
): SuggestedPerson[] {
  const isOutside = outsideOf([], people, me);
  const known = new Set(people.flatMap(({ addresses }) => addresses));
  const met = new Map<string, SuggestedPerson & { times: number }>();
  for (const guests of meetings) {
    if (guests.length > mostGuests) continue;
    for (const guest of guests) {
      const { address, name } = guest;
      if (address === undefined || isMe(guest, me) || known.has(address) || isOutside?.(address) === true) continue;
      const before = met.get(address);
      const called = before?.name ?? name;
      met.set(address, { address, ...(called === undefined ? {} : { name: called }), times: (before?.times ?? 0) + 1 });
    }
  }
  return [...met.values()]
    .filter(({ times }) => times >= fewestMeetings)
    .toSorted((a, b) => b.times - a.times || a.address.localeCompare(b.address))
    .slice(0, mostSuggested)
    .map(({ name, address }) => (name === undefined ? { address } : { name, address }));
}
