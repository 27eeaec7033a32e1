import type { Guest } from './event';
import type { MeetingKind } from './meeting-kind';
import type { Me, Person } from './person';
import type { LocalDay } from './time';

/** Why an event is held to be of a kind, or not: a code to word in the UI, and the word of the title that decided. */
export type Reason =
  /** The user said so for this series. */
  | { code: 'you-chose' }
  /** It was recognised at an earlier look, and the reason is not kept. */
  | { code: 'seen-before' }
  /** An explicit `[pipeline-review]` in the title. */
  | { code: 'tag'; word: string }
  | { code: 'title-says'; word: string }
  /** The title has a word that is too short to decide alone. */
  | { code: 'title-hints'; word: string }
  /** The word means a customer's meeting as often as ours, and not all guests are known. */
  | { code: 'guests-unknown'; word: string }
  /** A person of the roster (or the user) is named as one of a pair, and not all guests are known. */
  | { code: 'named-in-title' }
  /** A 1:1 by its title with more than one person whom it could be with. */
  | { code: 'several-people'; word: string }
  | { code: 'structure-one-report' }
  | { code: 'structure-own-manager' }
  | { code: 'structure-team' }
  /** A guest from outside: no internal review. */
  | { code: 'external-guest' }
  /** A guest from outside and a direct report: perhaps a joint call. */
  | { code: 'external-with-report' }
  /** A guest from outside and my manager, and I sell: perhaps a joint call. */
  | { code: 'external-with-manager' }
  | { code: 'not-a-meeting'; word: string }
  /** A block of mine without guests: solo work never counts as a review. */
  | { code: 'only-me' }
  /** Someone else's calendar: all guests are known and I am none of them. */
  | { code: 'without-me' }
  | { code: 'nothing-says' };

/**
 * What a meeting is for.
 * `kind`: decided. `personIds` are the roster people it is with; empty: the team when `withTeam`, else somebody who is
 * not known. `otherKinds` are the other reviews that a mixed meeting is named after.
 * `ask`: options, best first; `personIds` as far as known. `not-ours`: no panel.
 */
export type Classification =
  | {
      outcome: 'kind';
      kind: MeetingKind;
      why: Reason;
      personIds: string[];
      withTeam: boolean;
      isMixed: boolean;
      otherKinds: MeetingKind[];
    }
  | { outcome: 'ask'; options: { kind: MeetingKind; why: Reason }[]; personIds: string[] }
  | { outcome: 'not-ours'; why: Reason };

/** What is known of an event. Absent guests mean "not known", an empty list means "none". */
export interface ClassifiedEvent {
  title?: string;
  guests?: readonly Pick<Guest, 'address' | 'name'>[];
  /** How many the page says there are; fewer read than that, and nothing is concluded from who is missing. */
  guestCount?: number;
  isRecurring: boolean;
  isAllDay: boolean;
  organiser?: Pick<Guest, 'address' | 'name'>;
  durationMinutes?: number;
}

/** Who looks, at what roster, on the day of the event. */
export interface ClassifyContext {
  me: Me;
  people: readonly Person[];
  /** The user's own mapping of the series. `personIds: []` says the team, for a kind that a team can hold. */
  seriesChoice?: { kind: MeetingKind | 'none'; personIds?: string[] };
  /** Domains of my company, lower case, e.g. `example.com`; their subdomains count too. */
  ownDomains: readonly string[];
  /** The day of the event in the home zone. */
  onDay: LocalDay;
}
