import type { Instant } from './time';

/** Whose lane a topic stands in. `private` topics never travel. */
export type Lane = 'shared' | 'private';

/** One line of an agenda. Belongs to a rhythm; `occurrence` says for which meeting, absent: the next one. */
export interface Topic {
  id: string;
  rhythm: string;
  occurrence?: string;
  /** Place in the agenda; ties by createdAt. */
  order: number;
  title: string;
  /** Planned minutes. */
  minutes?: number;
  prompts: string[];
  lane: Lane;
  /** Who put it there: the template, me, a person's id (or `guestOwner`), or an opportunity's record key. */
  from:
    | { type: 'template' }
    | { type: 'me' }
    | { type: 'person'; personId: string }
    | { type: 'opportunity'; record: string };
  /** Ticked in a meeting. */
  doneAt?: Instant;
  doneIn?: string;
  /** Waits for a meeting after this one, in which it was put off to the next time. */
  notIn?: string;
  createdAt: Instant;
  updatedAt: Instant;
  deletedAt?: Instant;
}
