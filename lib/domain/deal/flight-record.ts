import type { LocalDay, Zone } from '../time';
import type { DealRow } from './deal-row';
import type { ReviewPick } from './deals-to-bring';

/** A shape of a picture that is 330 wide and 130 high; colours are names of design tokens. */
export type PictureShape =
  | { d: string; line?: string; fill?: string }
  | { text: string; x: number; y: number; fill: string; at?: 'middle'; isStrong?: true };

/** What the visits to a deal showed, in the words of the reader's language. */
export interface FlightRecord {
  /** Sentences: what stands out, which may be empty, and what follows it. */
  says: { head: string; more?: string }[];
  /** Why it is worth a deal review, one after another; empty: it is not. */
  trips: string[];
  /** All of them in one sentence. */
  worth?: string;
  /** The newest first: the day that it was seen, the word for it, from what to what. */
  moves: { on: string; word: string; what: string }[];
  /** Absent where there is too little to draw. */
  picture?: { says: string; shapes: PictureShape[] };
}

/** One deal of a list for a meeting. */
export interface DealLine {
  record: string;
  title: string;
  says: string;
  /** The name of the button that puts it on the agenda; absent: there is none. */
  put?: string;
  /** On the first of an owner's, where deals of several stand together. */
  owner?: string;
}

/** Deals that a coming review is given: those worth a deal review, or what a pipeline review finds missing or past. */
export interface DealList {
  head: string;
  /** How many, of how many that were seen. */
  end: string;
  lines: DealLine[];
}

/** Now, where the reader is. */
export interface DealMoment {
  today: LocalDay;
  zone: Zone;
}

/** Words what is known of deals. Made where words are at hand anyway, so that a panel only draws. */
export interface DealTeller {
  record: (row: DealRow, at: DealMoment) => FlightRecord;
  list: (picks: readonly ReviewPick[], of: { seen: number; isOffer: boolean }, at: DealMoment) => DealList;
}
