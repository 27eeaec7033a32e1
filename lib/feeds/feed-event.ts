import type { Guest } from '../domain/event';
import type { Instant } from '../domain/time';

/** One event, or one instance of a series, as a calendar file has it: instants, nothing judged. */
export interface FeedEvent {
  /** `occurrenceKeyFrom`: the same as of a calendar page. */
  occurrence: string;
  /** The UID. */
  series: string;
  isRecurring: boolean;
  startAt: Instant;
  /** Exclusive. */
  endAt: Instant;
  isAllDay: boolean;
  /** STATUS:CANCELLED, or the file as a whole is a cancellation. */
  isCancelled: boolean;
  title?: string;
  /** The guests named; absent: the file does not say. Rooms are left out. */
  guests?: Guest[];
  organiser?: Guest;
  /** LAST-MODIFIED, else DTSTAMP. */
  lastModifiedAt?: Instant;
  /** LAST-MODIFIED alone: many servers write DTSTAMP afresh in each answer. Of what is cancelled, when it was. */
  changedAt?: Instant;
  sequence: number;
}
