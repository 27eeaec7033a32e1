import type { LocalDay, Zone } from './time';

/*
 * What a calendar page shows, before anyone understood it: texts in the page's own language, and what is told by
 * structure alone. Plain JSON. The page is spared the tables of words and dates, which cost more than all reading;
 * the background makes EventFacts and SpanFacts of it. Absent means "the page did not say".
 */

/** Where and when the page was read, as far as its words depend on it. */
export interface RawSurroundings {
  /** The language of the page's wording. */
  lang: string;
  /** The day of the look: pages leave the current year out. */
  today: LocalDay;
  /** The zone that the page displays. */
  zone?: Zone;
  /** The signed-in account's address, lower-case. */
  account?: string;
}

/** Which event, and on which calendar; both as in EventFacts. */
export interface RawIdentity {
  eventId: string;
  calendar: string;
}

/** What a chip says. */
export interface RawChip {
  /** The line for screen readers. */
  label: string;
  /** The texts that are drawn on it; one of them is the title. */
  drawn: string[];
  /** The day of its column. */
  columnOn?: LocalDay;
}

/** A guest's row. */
export interface RawGuest {
  /** Lower-case address. */
  address: string;
  /** The line for screen readers: name, answer, role; empty where there is none. */
  label: string;
  /** The texts that could be the name. */
  drawn: string[];
}

/** The fields of an edit page that say when. */
export interface RawFields {
  /** `YYYYMMDD`, the last day included. */
  startDay: string;
  endDay?: string;
  isAllDay: boolean;
  startTime?: string;
  endTime?: string;
}

/** An event as a dialog or an edit page words it. */
export interface RawEvent extends RawIdentity, RawSurroundings {
  title?: string;
  /** The event's chips under a dialog: they word date and time more plainly. */
  chips?: RawChip[];
  /** The texts of a dialog's "when" rows. */
  when?: string[];
  fields?: RawFields;
  guests?: RawGuest[];
  /** The texts around the guests; the first number in them is how many there are. */
  guestTexts?: string[];
  /** The texts of the calendar's row: its name, the organiser. */
  calendarTexts?: string[];
  /** The calendar's name with its address behind. */
  calendarText?: string;
  /** Perhaps with its label in front. */
  description?: string;
  /** It stands in an editor, where it can be written. */
  isDescriptionInEditor?: boolean;
  /** The place alone. */
  location?: string;
  /** The place, perhaps with its label in front. */
  locationText?: string;
}

/** A look at a span of a calendar page. */
export interface RawSpan extends RawSurroundings {
  /** First and last day that were fully shown, both inclusive. */
  from: LocalDay;
  until: LocalDay;
  /** Addresses of the calendars that the columns say they show. */
  columnCalendars: string[];
  /** One for each chip that says something: an event over several days has a chip on each. */
  chips: (RawChip & { encodedId: string })[];
  /** The texts of buttons between the chips; "3 more" hides some. */
  buttons: string[];
  /** Chips of events that say nothing; those whose id is none are counted besides. */
  unreadCount: number;
}
