import type { Response } from './event';
import type { MeetingKind } from './meeting-kind';
import type { Instant } from './time';

/**
 * That an event was seen standing (or missing where it had stood), at an instant. Never edited, written only when
 * something changed; `title` only for events of a kind; for other events with someone of the roster, times and person.
 */
export interface Sighting {
  id: string;
  /** `occurrenceKey`. */
  occurrence: string;
  /** `seriesKey`; equal to the occurrence's uid for single events. */
  series: string;
  /** Address of the calendar it was seen on. */
  calendar: string;
  seenAt: Instant;
  source: 'grid' | 'dialog' | 'edit' | 'feed';
  /** False: it was not there in a look that must have shown it, or the calendar said cancelled. */
  isStanding: boolean;
  /** The calendar's own word that it is cancelled; absence proved by looks leaves it unset. */
  isCancelled?: boolean;
  startAt: Instant;
  endAt: Instant;
  isAllDay?: boolean;
  title?: string;
  response?: Response;
  /** Declined by a roster person: their ids. Unknown responses are not declines. */
  declinedBy?: string[];
  /** When it was last seen as it was before this change: coverage rows coalesce and forget the looks between. */
  stoodAt?: Instant;
  /** A scheduling tool that keeps the event moved it. */
  isAutoMoved?: boolean;
  /** It is gone from where it stood, and something that is none of ours stands there now. */
  displacedBy?: Displacer;
}

/** All that is kept of an event that is none of ours: who was in it. `unknown`: its guests were not shown. */
export type Displacer = 'internal' | 'external' | 'unknown';

/** That a span of a calendar was looked at. Without it absence proves nothing. Rows of one sitting coalesce. */
export interface Coverage {
  id: string;
  calendar: string;
  /** Start of the first and end of the last day shown. */
  fromAt: Instant;
  untilAt: Instant;
  /** First and last look of this sitting. */
  firstSeenAt: Instant;
  lastSeenAt: Instant;
  source: 'grid' | 'feed';
  /** Chips that could not be read stood in it: it proves presence, not absence. */
  isPartial?: boolean;
}

/** A change of start: when it was seen, from where to where, and when it was last seen at the old place. */
export interface Move {
  seenAt: Instant;
  fromAt: Instant;
  toAt: Instant;
  stoodAt?: Instant;
  /** A scheduling tool's. */
  isAuto?: boolean;
  /** What stands at the old place. */
  displacedBy?: Displacer;
}

/** An event that we hold to be of a kind, with its people. Derived from sightings and the user's choice; can be rebuilt. */
export interface Meeting {
  /** `occurrenceKey`. */
  id: string;
  series: string;
  calendar: string;
  kind: MeetingKind;
  /** Roster people it is with, sorted; empty: the team, or someone not on the roster (see `withTeam`). */
  personIds: string[];
  withTeam: boolean;
  isMixed: boolean;
  /** `rhythmKey` of kind and people: what earlier meetings and carry-over follow. */
  rhythm: string;
  title?: string;
  startAt: Instant;
  endAt: Instant;
  isAllDay: boolean;
  /** Where it stood when first seen. */
  firstStartAt: Instant;
  firstSeenAt: Instant;
  /** When it was last seen standing, by sighting or coverage. */
  lastSeenAt: Instant;
  isStanding: boolean;
  /** Since when it is known to be gone. */
  goneAt?: Instant;
  /** How many looks that must have shown it found it missing; removed only from two on. */
  missedLooks: number;
  /** The last look that found it missing; absent: none since it was last seen standing. */
  missedAt?: Instant;
  isCancelled: boolean;
  response: Response;
  declinedBy: string[];
  /** While one of the two has declined: when that was found, and when it was last seen not declined, if ever. */
  decline?: { seenAt: Instant; stoodAt?: Instant };
  /** Each change of start, as it was seen. */
  moves: Move[];
  /** While it is missing or gone: what stands in its place. */
  displacedBy?: Displacer;
  isRecurring: boolean;
  /** Updated whenever a sighting or choice changes it. */
  updatedAt: Instant;
}

/** What the user or the page taught us of a series; serves all its instances. */
export interface Series {
  /** `seriesKey`. */
  id: string;
  /** The user's own mapping. */
  choice?: { kind: MeetingKind | 'none'; personIds?: string[] };
  /** People learned from a dialog, edit page or feed. */
  personIds?: string[];
  guestCount?: number;
  hasExternalGuest?: boolean;
  /** Its description says that a scheduling tool keeps it: a move of it is the tool's. */
  isToolKept?: boolean;
  learnedAt?: Instant;
  updatedAt: Instant;
  deletedAt?: Instant;
}

/** What became of one meeting by the user's account: take-off and landing. One per occurrence. */
export interface MeetingRecord {
  /** `occurrenceKey`. */
  id: string;
  /** `rhythmKey`: what carry-over and "earlier" follow. */
  rhythm: string;
  startAt: Instant;
  purpose?: string;
  /** The minutes shared with the other; may be put into the invitation. */
  sharedNote?: string;
  /** The private lane: never exported or shared unless ticked. */
  privateNote?: string;
  useful?: 'useful' | 'partly' | 'not';
  feedback?: string;
  isNoActionNeeded?: boolean;
  landedAt?: Instant;
  /** The agenda was touched or read through before the start. */
  preparedAt?: Instant;
  createdAt: Instant;
  updatedAt: Instant;
  deletedAt?: Instant;
}
