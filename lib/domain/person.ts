import type { Instant, LocalDay } from './time';

/** A name and an address are no longer, and nobody has more addresses: a row with more is in no backup and no copy. */
export const mostName = 500;
export const mostAddress = 320;
export const mostAddresses = 50;

/** What someone is to me. */
export type Relation = 'report' | 'manager' | 'peer' | 'other';

/** Someone of the roster. Matched by any address first, then by an unambiguous name. */
export interface Person {
  id: string;
  name: string;
  /** Lower-case e-mail addresses; the first is the one that is shown. */
  addresses: string[];
  relation: Relation;
  /** What they do, in the user's words ("Account manager"). */
  role?: string;
  /** First and last day on the team; open when absent. */
  from?: LocalDay;
  until?: LocalDay;
  createdAt: Instant;
  updatedAt: Instant;
  deletedAt?: Instant;
}

/** The user. "Me" is a manager, a seller, or both. */
export interface Me {
  name: string;
  /** Lower-case. */
  addresses: string[];
  isManager: boolean;
  isSeller: boolean;
}
