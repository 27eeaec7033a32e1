import type { Me } from './person';
import type { Instant } from './time';

/** Why one event of a calendar file is left out, while the rest of the file is read; a code to word. */
export type RefusalReason =
  /** A line that is no line of a calendar file. */
  | 'unreadable'
  | 'no-uid'
  | 'uid-too-long'
  | 'no-start'
  | 'bad-time'
  | 'ends-before-start'
  /** A recurrence rule that breaks the standard. */
  | 'bad-rule'
  /** A rule that takes more steps, or makes more meetings, than any real one. */
  | 'too-frequent'
  /** A time zone that neither the file nor the browser knows. */
  | 'unknown-zone'
  /** The file defines the zone twice, differently. */
  | 'ambiguous-zone'
  /** A line of more than a million characters. */
  | 'too-long';

/** Why a feed could not be read; a code to word. */
export type FeedFailure =
  /** 401 or 403. */
  | 'unauthorised'
  /** 404 or 410. */
  | 'not-found'
  /** Something else, such as a log-in page. */
  | 'not-a-calendar'
  /** More bytes, or more events, than any person's calendar. */
  | 'too-large'
  /** No network, no such host, or no end within the time. */
  | 'no-answer'
  /** Half a file. */
  | 'cut-short'
  /** It leads to a host that was not granted. */
  | 'moved'
  /** Its own host is not granted (any more). */
  | 'not-allowed'
  | 'server-error';

/** Why an address cannot be subscribed to; a code to word. */
export type AddressProblem = 'not-an-address' | 'not-https' | 'has-password' | 'too-long';

/** Events that were left out, by reason. */
export type RefusedCounts = Partial<Record<RefusalReason, number>>;

/** What a calendar file that was opened once brought. */
export type ImportedFile =
  | {
      outcome: 'read';
      /** Events in the window, and how many of them are meetings of a kind. */
      events: number;
      meetings: number;
      /** Meetings of which something newer was known: left as they were. */
      older: number;
      refused: RefusedCounts;
    }
  | { outcome: 'not-a-calendar' | 'cut-short' | 'too-large' };

/** A calendar that is subscribed to. The address opens it to whoever has it: kept here and nowhere else. */
export interface Feed {
  id: string;
  /** Secret. Shown masked only (`maskFeedAddress`), in no backup unless asked for. */
  url: string;
  /** What stands for the calendar in sightings and coverage: its address where the URL says it, else `feed:<id>`. */
  calendar: string;
  /** My own calendar: what it lacks proves absence. */
  isMine: boolean;
  /** The name that the calendar gives itself. */
  name?: string;
  state: 'new' | 'ok' | FeedFailure;
  /** For `moved`: the match pattern to ask a permission for, where known. */
  movedTo?: string;
  /** The last answer that was a calendar, or said that nothing changed. */
  readAt?: Instant;
  /** The last read of a whole file; its span ended at `readUntilAt`. */
  readInFullAt?: Instant;
  readUntilAt?: Instant;
  /** The last try, whatever came of it, and the next. */
  triedAt?: Instant;
  nextAt: Instant;
  /** Failures in a row. */
  failures: number;
  /** Events that were left out, by reason; their words are not kept. */
  refused?: RefusedCounts;
  /** What the server gave to ask "anything new?" with. */
  etag?: string;
  lastModified?: string;
  /** Set while it is being read. */
  readingSince?: Instant;
  createdAt: Instant;
}

/** What a backup holds of a subscribed calendar, where the user asks for it: whoever has the file can read the calendar. */
export type BackedFeed = Pick<Feed, 'id' | 'url' | 'calendar' | 'isMine' | 'createdAt'>;

/** The calendars on which absence counts: mine, by address and by feed. None while my addresses are not known. */
export const ownCalendars = (me: Me, feeds: readonly Pick<Feed, 'calendar' | 'isMine'>[]): string[] =>
  me.addresses.length === 0
    ? []
    : [...new Set([...me.addresses, ...feeds.filter(({ isMine }) => isMine).map(({ calendar }) => calendar)])];
