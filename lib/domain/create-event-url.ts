import type { Instant, Zone } from './time';

/** What the calendar's own create page is filled with; the user looks at it and saves it there. */
export interface EventDraft {
  title: string;
  startAt: Instant;
  endAt: Instant;
  guests: readonly string[];
  zone: Zone;
  /** `recurrenceOf`; absent: it is held once. */
  recurrence?: string;
  /** The description, as plain text: every guest will read it. */
  details?: string;
}

/** Servers refuse addresses from about 8,000 characters on; the description then gives way, by whole lines from its top. */
const longestUrl = 7_500;

const stamp = (at: Instant): string => new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');

/**
 * Google Calendar's prefilled create page. The parameters are nobody's promise: seen 2026-11 in public code (`recur` in
 * more than eight repositories, `eventedit` with `recur` in two) and in a community's list of them.
 */
export function createEventUrl({ title, startAt, endAt, guests, zone, recurrence, details }: EventDraft): string {
  const query = new URLSearchParams({ text: title, dates: `${stamp(startAt)}/${stamp(endAt)}`, ctz: zone });
  if (guests.length > 0) query.set('add', guests.join(','));
  if (recurrence !== undefined) query.set('recur', recurrence);
  const lines = details?.trim() ? details.trim().split('\n') : [];
  const url = (): string => {
    if (lines.length > 0) query.set('details', lines.join('\n'));
    else query.delete('details');
    return `https://calendar.google.com/calendar/r/eventedit?${query}`;
  };
  while (lines.length > 0 && url().length > longestUrl) lines.shift();
  return url();
}
