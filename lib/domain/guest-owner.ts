const prefix = 'guest:';

/** Someone who is not on the roster, as topics and items name who they are of: by the name that a text has for them. */
export const guestOwner = (name: string): string => prefix + name;

/** The name of such a one; undefined for `me` and for people of the roster. */
export const findGuestName = (owner: string): string | undefined =>
  owner.startsWith(prefix) ? owner.slice(prefix.length) : undefined;
