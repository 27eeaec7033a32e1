/** An instant in epoch milliseconds (UTC). JSON-safe, sorts in an index. */
export type Instant = number;

/** A day in a time zone, `YYYY-MM-DD`. Sorts as text. */
export type LocalDay = string;

/** A wall-clock time without zone, `YYYY-MM-DDTHH:MM`. */
export type LocalTime = string;

/** An IANA time zone name, e.g. `Europe/Berlin`. */
export type Zone = string;
