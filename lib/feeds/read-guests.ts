import type { Guest, Response } from '../domain/event';
import { findParameter, findProperty, propertiesOf, textOf, type JcalComponent, type JcalProperty } from './jcal';

const responses: Record<string, Response> = {
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  TENTATIVE: 'tentative',
  'NEEDS-ACTION': 'awaiting',
};

/** More guests than this are not kept: such an event is no meeting of a manager with a team. */
const mostGuests = 500;

function guestOf(property: JcalProperty): Guest {
  const address = /^(?:mailto:)?([^\s@/]+@[^\s@/]+)$/i.exec(textOf(property.values[0]).trim())?.[1]?.toLowerCase();
  const name = findParameter(property, 'cn')?.trim().slice(0, 500);
  const said = findParameter(property, 'partstat')?.toUpperCase() ?? 'NEEDS-ACTION';
  return {
    ...(address === undefined || address.length > 320 ? {} : { address }),
    // Calendars repeat the address where they know no name.
    ...(name === undefined || name === '' || name.toLowerCase() === address ? {} : { name }),
    response: responses[said] ?? 'unknown',
  };
}

const isSomebody = (guest: Guest): boolean => guest.address !== undefined || guest.name !== undefined;

/** The organiser of an event, where the file says. */
export function findOrganiser(event: JcalComponent): Guest | undefined {
  const property = findProperty(event, 'organizer');
  if (property === undefined) return undefined;
  const guest: Guest = { ...guestOf(property), response: 'unknown', isOrganiser: true };
  return isSomebody(guest) ? guest : undefined;
}

/** The guests of an event; empty when it has none. Rooms and things are nobody. */
export function guestsOf(event: JcalComponent): Guest[] {
  const organiser = findOrganiser(event);
  return propertiesOf(event, 'attendee')
    .filter((property) => !['ROOM', 'RESOURCE'].includes(findParameter(property, 'cutype')?.toUpperCase() ?? ''))
    .slice(0, mostGuests)
    .map(guestOf)
    .filter(isSomebody)
    .map((guest) =>
      guest.address !== undefined && guest.address === organiser?.address ? { ...guest, isOrganiser: true } : guest,
    );
}
