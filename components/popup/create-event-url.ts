import type { Instant, Zone } from '../../lib/domain/time';

/** What the calendar's own create page is filled with; the user looks at it and saves it there. */
export interface EventDraft {
  title: string;
  startAt: Instant;
  endAt: Instant;
  guests: readonly string[];
  zone: Zone;
  /** The rule of a series (`findRecurrenceRule`); absent: once. */
  recurrence?: string | undefined;
}

const stamp = (at: Instant): string => new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');

/** Google Calendar's prefilled create page (parameters as documented by common use, seen 2026-11). */
export function createEventUrl({ title, startAt, endAt, guests, zone, recurrence }: EventDraft): string {
  const query = new URLSearchParams({ text: title, dates: `${stamp(startAt)}/${stamp(endAt)}`, ctz: zone });
  if (guests.length > 0) query.set('add', guests.join(','));
  if (recurrence !== undefined) query.set('recur', recurrence);
  return `https://calendar.google.com/calendar/r/eventedit?${query}`;
}
