import { isAllDay, type PageEvent } from './build-chips.ts';
import { descriptionOf, guestRow } from './build-dialog.ts';
import { escapeHtml, shiftDay } from './build-ids.ts';
import type { PageWords } from './build-words.ts';

const compact = (moment: string): string => moment.slice(0, 10).replaceAll('-', '');

/** The edit page's content: with fields, or as text for those who may not change the event. */
export function editContent(
  event: PageEvent,
  words: PageWords,
  kind: 'existing' | 'new' | 'read-only' = 'existing',
): string {
  const title = escapeHtml(event.title);
  const lastDay = isAllDay(event) ? shiftDay(event.end, -1) : event.end;
  const time = (moment: string) => (isAllDay(event) ? '' : words.time(moment.slice(11)));
  const field = (id: string, moment: string) =>
    `<input id="${id}" data-date="${compact(moment)}" data-initial-value="${compact(moment)}" value="${words.days(moment.slice(0, 10), moment.slice(0, 10))}">`;
  const fields = `<div jsname="GYcwYe"><input id="xTiIn" type="text" aria-label="Title" value="${title}" data-initial-value="${title}"></div>
<button id="xSaveBu" jsname="x8hlje">Save</button>
<div class="when">${field('xStDaIn', event.start)}<input id="xStTiIn" value="${time(event.start)}"> – <input id="xEnTiIn" value="${time(event.end)}">${field('xEnDaIn', lastDay)}</div>
<label id="xAlDaCbx"><input type="checkbox"${isAllDay(event) ? ' checked' : ''}> ${words.allDay}</label>
<div id="xLocIn"><input jsname="YPqjbf" role="combobox" value="${escapeHtml(event.location ?? '')}"></div>
<div id="xDescIn"><div role="textbox" contenteditable="true" aria-multiline="true" aria-label="Description">${descriptionOf(event)}</div></div><div id="xNtList"></div>`;
  const text = `<h1 role="heading">${title}</h1><div class="when"><span id="xStDaRo" data-date="${compact(event.start)}"></span> <span id="xStTiRo">${time(event.start)}</span> – <span id="xEnTiRo">${time(event.end)}</span> <span id="xEnDaRo" data-date="${compact(lastDay)}"></span></div><div id="xDesc"><div>${descriptionOf(event)}</div></div><div id="xOnCal">${escapeHtml(event.calendarName ?? event.owner ?? 'Kim')}</div>`;
  const guests = (event.guests ?? []).map((guest) => guestRow(guest, words)).join('');
  return `<div data-is-create="${kind === 'new'}" data-viewkey="EVENTEDIT" class="edit-page"><button class="leave" aria-label="Cancel event changes">✕</button>${kind === 'read-only' ? text : fields}<div aria-label="Guests invited to this event." class="guests">${guests}</div></div>`;
}
