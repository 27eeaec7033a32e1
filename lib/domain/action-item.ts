import type { Instant, LocalDay } from './time';

/** The five examples of the practice (article 003), for one-click capture. */
export const actionTypes = ['forecast', 'goal', 'invite', 'draft', 'meeting'] as const;
export type ActionType = (typeof actionTypes)[number];

export type Disposition = 'open' | 'done' | 'moved' | 'dropped';

/** Who does what by when. Belongs to a rhythm (a person and a kind, the team, or an opportunity). */
export interface ActionItem {
  id: string;
  /** `rhythmKey` of where it was agreed and where it is carried over. */
  rhythm: string;
  /** The other person it is with, for lists across kinds; absent for the team. */
  personId?: string;
  /** The opportunity it is about. */
  record?: string;
  text: string;
  /** Who does it: `me`, a person's id, or a `guestOwner`. */
  owner: string;
  /** Absent: undated. */
  dueOn?: LocalDay;
  type?: ActionType;
  /** `moved` items stay open, with a new due day. */
  disposition: Disposition;
  why?: string;
  /** When the disposition was given, and in which meeting. */
  settledAt?: Instant;
  settledIn?: string;
  /** When the user last said that a change on the page did not do it (`findTether`). */
  notYetAt?: Instant;
  /** The meeting in which it was agreed. */
  agreedIn?: string;
  createdAt: Instant;
  updatedAt: Instant;
  deletedAt?: Instant;
}

/** Whether an item still asks for something. */
export const isOpen = (item: ActionItem): boolean =>
  item.deletedAt === undefined && (item.disposition === 'open' || item.disposition === 'moved');
