import type { LocalTime, LocalDay, Zone } from './time';

/** A guest's or my answer to an invitation; `unknown` when the page does not say. */
export type Response = 'accepted' | 'declined' | 'tentative' | 'awaiting' | 'unknown';

/** A guest as the page shows them: at least one of address and name is set. */
export interface Guest {
  /** Lower-case address. */
  address?: string;
  name?: string;
  response: Response;
  isOrganiser?: boolean;
}

/**
 * What a calendar page says of one event, as read: strings and ISO values, nothing judged.
 * Absent means "the page did not say", never "none".
 */
export interface EventFacts {
  /** The calendar's own event id without calendar, e.g. `base_20261119T090000Z`. */
  eventId: string;
  /** The address of the calendar it was seen on, lower-case, in full (`…@gmail.com`, not `…@m`). */
  calendar: string;
  title?: string;
  /** Wall-clock start and end in `zone`, or days when all-day; `end` is exclusive, as in iCalendar. */
  start?: LocalTime | LocalDay;
  end?: LocalTime | LocalDay;
  isAllDay?: boolean;
  /** The day that the page shows it on, where its times are worded in a way that is not understood. */
  on?: LocalDay;
  /** The zone that the page displays; absent: the browser's. */
  zone?: Zone;
  /** My own response. */
  response?: Response;
  /** The guests that the page names. */
  guests?: Guest[];
  /** How many guests the page says there are; `guests` is complete when the lengths agree. */
  guestCount?: number;
  organiser?: Guest;
  /** The name of the calendar, where shown. */
  calendarName?: string;
  description?: string;
  /** It stands in an editor, where it can be written. */
  isDescriptionInEditor?: boolean;
  location?: string;
  /** Recurrence as the page words it; only its presence matters. */
  recurrence?: string;
}

/** A look at a span of a calendar page: which calendars were shown, which days, what stood there. */
export interface SpanFacts {
  /** First and last day that were fully shown (both inclusive), in `zone`. */
  from: LocalDay;
  until: LocalDay;
  zone?: Zone;
  /** The signed-in account's address, where the page says it. */
  account?: string;
  /** Calendars that this page surely shows in this span. Absence proves something for these only. */
  calendars: string[];
  events: EventFacts[];
  /** Chips that stood there and could not be read; they make the coverage partial. */
  unreadCount: number;
  /** How well the words of the page were understood, where it has words. */
  reading?: SpanReading;
}

/** For the health light: what a look understood. */
export interface SpanReading {
  /** The tag of the page's language. */
  lang: string;
  /** `unproven`: its words were never checked on a real page; `unknown`: we have no words of it. */
  language: 'proven' | 'unproven' | 'unknown';
  /** Events in view, and those of them that said nothing, or not when they are. */
  eventCount: number;
  unclearCount: number;
}
