import { encodeId, escapeHtml, shiftDay } from './build-ids.ts';
import type { PageWords } from './build-words.ts';

export interface PageGuest {
  address: string;
  name?: string;
  response?: 'accepted' | 'declined' | 'tentative' | 'awaiting';
  isOrganiser?: boolean;
}

/** An event to put on a built page. Wall-clock `YYYY-MM-DDTHH:MM`, or days with an exclusive end when it lasts all day. */
export interface PageEvent {
  eventId: string;
  /** As in the id, so a consumer address is `kim@m`. */
  calendar: string;
  title: string;
  start: string;
  end: string;
  owner?: string;
  response?: 'accepted' | 'declined' | 'tentative' | 'awaiting';
  location?: string;
  description?: string;
  /** In place of the text: as the calendar keeps it, with tags. */
  descriptionHtml?: string;
  recurrence?: string;
  guests?: PageGuest[];
  /** Where the page says a number and shows no or fewer names. */
  guestCount?: number;
  calendarName?: string;
  colour?: string;
  /** `data-eventid` in place of the encoded id. */
  rawId?: string;
  /** The whole label in place of the composed one. */
  label?: string;
}

export const isAllDay = (event: PageEvent): boolean => event.start.length === 10;
export const encodedIdOf = (event: PageEvent): string => event.rawId ?? encodeId(`${event.eventId} ${event.calendar}`);
const dayOf = (moment: string): string => moment.slice(0, 10);
const clockOf = (moment: string): string => moment.slice(11);

export function chipLabel(event: PageEvent, words: PageWords): string {
  if (event.label !== undefined) return event.label;
  const lastDay = isAllDay(event) ? shiftDay(event.end, -1) : dayOf(event.start);
  const crosses = !isAllDay(event) && dayOf(event.end) > dayOf(event.start) && clockOf(event.end) !== '00:00';
  const at = (moment: string) => `${words.days(dayOf(moment), dayOf(moment))} at ${words.time(clockOf(moment))}`;
  const fields = [
    isAllDay(event)
      ? words.allDay
      : crosses
        ? `${at(event.start)} to ${at(event.end)}`
        : words.labelTimes(clockOf(event.start), clockOf(event.end)),
    event.title,
    event.calendarName === undefined ? (event.owner ?? 'Kim') : `${words.calendar}${event.calendarName}`,
    ...(event.response === undefined ? [] : [words.responses[event.response]]),
    event.location === undefined ? words.noLocation : `${words.location}${event.location}`,
    crosses ? '' : words.days(dayOf(event.start), lastDay),
  ];
  return fields.join(words.separator);
}

/** A chip of a time column [C 2026-06]: its label is a hidden text, and a handle inside carries the same id. */
export function timedChip(event: PageEvent, words: PageWords, style = ''): string {
  const id = escapeHtml(encodedIdOf(event));
  const times = words.seenTimes(clockOf(event.start), clockOf(event.end));
  return `<div role="button" data-eventchip="" data-opens-details="true" tabindex="0" data-eventid="${id}" data-keyboardactiontype="0;1" data-focusable="" jslog="35463; 2:[&quot;${id}&quot;];1:[&quot;kim@example.com&quot;,1]" data-dragsource-type="2" class="GTG3wb chip ${event.response ?? ''}" style="${style}"><div class="XuJrye">${escapeHtml(chipLabel(event, words))}</div><div aria-hidden="true" class="Jcb6qd"><div class="lhydbb"><span class="I0UMhf">${escapeHtml(event.title)}</span></div><div class="lhydbb gVNoLb">${escapeHtml(times)}</div><div class="lhydbb K9QN7e">${escapeHtml(event.location ?? '')}</div></div><div aria-hidden="true" class="leOeGd" data-eventid="${id}" data-dragsource-type="3"></div></div>`;
}

/** A chip of the all-day row or of a month's day [C 2025-12]: the button is inside, the label comes last. */
export function stackedChip(event: PageEvent, words: PageWords, style = ''): string {
  const time = isAllDay(event) ? '' : `<span class="DvyQhe">${words.time(clockOf(event.start))}</span> `;
  return `<div data-eventchip="" data-stacked-layout-chip-container="true" data-eventid="${escapeHtml(encodedIdOf(event))}" data-dragsource-type="9" class="stacked" style="${style}"><div role="button" tabindex="0" data-stacked-layout-chip="true"><span aria-hidden="true" class="nHqeVd">${time}<span class="WBi6vc">${escapeHtml(event.title)}</span></span><span class="XuJrye">${escapeHtml(chipLabel(event, words))}</span></div></div>`;
}

/** A row of the agenda [L 2026-03]: here the label is an `aria-label`. */
export function agendaChip(event: PageEvent, words: PageWords): string {
  return `<div role="button" tabindex="0" data-eventid="${escapeHtml(encodedIdOf(event))}" aria-label="${escapeHtml(chipLabel(event, words))}"><span>${escapeHtml(event.title)}</span></div>`;
}
