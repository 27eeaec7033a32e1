import { encodedIdOf, isAllDay, type PageEvent, type PageGuest } from './build-chips.ts';
import { escapeHtml, shiftDay } from './build-ids.ts';
import type { PageWords } from './build-words.ts';

/** Date and time as the dialog words them: texts of their own around U+22C5, and the recurrence below. */
function whenRows(event: PageEvent, words: PageWords): string {
  const [from, to] = [event.start.slice(0, 10), event.end.slice(0, 10)];
  const last = isAllDay(event) ? shiftDay(to, -1) : to;
  const day = words.longDay(from);
  const spans = isAllDay(event)
    ? `<span>${last === from ? day : `${day} – ${words.longDay(last)}`}</span>`
    : `<span>${day}</span><span>⋅</span><span>${words.seenTimes(event.start.slice(11), event.end.slice(11))}</span>`;
  const recurrence = event.recurrence === undefined ? '' : `<div class="small">${escapeHtml(event.recurrence)}</div>`;
  return `<div id="xDetDlgWhen"><div>${spans}</div>${recurrence}</div>`;
}

export function guestRow(guest: PageGuest, words: PageWords): string {
  const name = guest.name ?? guest.address;
  const label = [
    name,
    ...(guest.response && words.guestWords[guest.response] ? [words.guestWords[guest.response]] : []),
    ...(guest.isOrganiser ? [words.organiser] : []),
  ].join(words.separator);
  const second = guest.isOrganiser ? `<span class="small">${words.organiser}</span>` : '';
  return `<div role="treeitem" class="guest" data-email="${escapeHtml(guest.address)}" aria-label="${escapeHtml(label)}"><span class="disc" aria-hidden="true" data-hovercard-id="${escapeHtml(guest.address)}">${escapeHtml(name.slice(0, 1).toUpperCase())}</span><span>${escapeHtml(name)}</span>${second}</div>`;
}

function guestRows(event: PageEvent, words: PageWords): string {
  const guests = event.guests ?? [];
  const count = event.guestCount ?? guests.length;
  if (count === 0) return '';
  const yes = guests.filter(({ response }) => response === 'accepted').length;
  return `<div class="row" id="xDetDlgAtt"><i class="sign people"></i><div><div>${words.guests(count)}</div><div class="small">${yes} ${words.guestWords.accepted}</div><div role="tree" aria-label="${words.guests(count)}">${guests.map((guest) => guestRow(guest, words)).join('')}</div></div></div>`;
}

/** A description as the calendar keeps it: HTML, its lines parted by `br`. */
export const descriptionOf = ({ description = '', descriptionHtml }: PageEvent): string =>
  descriptionHtml ?? description.split('\n').map(escapeHtml).join('<br>');

/** All that stands inside `#xDetDlg`. */
export function detailsContent(event: PageEvent, words: PageWords): string {
  const [going, yes, no, maybe] = words.going;
  const location = event.location;
  const description = descriptionOf(event);
  const pressed = (response: string) => `aria-pressed="${event.response === response}"`;
  const rsvp =
    event.response === undefined
      ? ''
      : `<div class="FKqJcf going"><span>${going}</span><button id="xRsvpYesBu" jsname="lezaG" ${pressed('accepted')}>${yes}</button><button ${pressed('declined')}>${no}</button><button ${pressed('tentative')}>${maybe}</button></div>`;
  return `<div class="pdqVLc"><div class="Tnsqdc tools"><div role="toolbar" class="pPTZAe"><button jsname="DyVDA" class="edit" aria-label="Edit event"><i class="sign pencil"></i></button><button id="xDetDlgDelBu" aria-label="Delete event"><i class="sign bin"></i></button></div><button id="xDetDlgCloseBu" aria-label="Close"><i class="sign cross"></i></button></div>
<div class="hMdQi" jsname="sV9x3c"><div class="row head"><i class="square" style="background:${event.colour ?? '#0b7abf'}"></i><div><span id="rAECCd" role="heading" aria-level="1">${escapeHtml(event.title)}</span>${whenRows(event, words)}</div></div></div>
<div class="ibJzMe">${guestRows(event, words)}${
    location === undefined
      ? ''
      : `<div class="row"><i class="sign pin"></i><div id="xDetDlgLoc" role="button" tabindex="0" data-text="${escapeHtml(location)}"><span class="XuJrye">${words.location}</span>${escapeHtml(location)}</div></div>`
  }${
    description === ''
      ? ''
      : `<div class="row"><i class="sign lines"></i><div id="xDetDlgDesc"><span class="XuJrye">${words.description}</span>${description}</div></div>`
  }<div class="row"><i class="sign bell"></i><div id="xDetDlgNot">10 min</div></div><div class="row"><i class="sign sheet"></i><div id="xDetDlgCal">${escapeHtml(event.calendarName ?? event.owner ?? 'Kim')}</div></div></div>${rsvp}</div>`;
}

const dialogOf = (content: string, attributes: string): string =>
  `<div role="dialog" tabindex="-1" jsname="ssXDle" data-chips-dialog="true" data-layout-mode="bubble" class="ecHOgf dialog" ${attributes}><span jsslot="" jsname="bN97Pc" class="kma42e">${content}</span></div>`;

/** How a closed dialog is marked: it stays in the document without a box. Tests without layout go by this. */
export const closed = 'style="display:none"';
export const open = 'style="opacity:1;transform:none" aria-modal="true"';

/** The details dialog around an event, or around nothing before the first click. */
export function detailsDialog(event: PageEvent | undefined, words: PageWords, state = open): string {
  const id = event ? ` data-eventid="${escapeHtml(encodedIdOf(event))}"` : '';
  const content = event ? detailsContent(event, words) : '';
  return dialogOf(
    `<div id="xDetDlg"${id} data-origin="1" data-open-edit-note="false" class="card">${content}</div>`,
    `aria-labelledby="rAECCd" ${state}`,
  );
}

/** A task's dialog has the title but not the details' node; its id is a prefix before an ordinary one. */
export function taskDialog(title: string, taskId: string, state = open): string {
  return dialogOf(
    `<div class="FzsTU card" jslog="83087" data-eventid="${escapeHtml(taskId)}"><span id="rAECCd" role="heading">${escapeHtml(title)}</span><div>December 3⋅7:30 – 8:00am</div></div>`,
    `aria-labelledby="rAECCd" ${state}`,
  );
}

export function quickCreateDialog(eventId: string, state = open): string {
  return dialogOf(
    `<div jsname="SF0uGd" data-eventid="${escapeHtml(eventId)}" class="card"><div jsname="GYcwYe"><input type="text" aria-label="Add title"></div><button id="tabEvent">Event</button><button id="tabTask">Task</button><div role="tabpanel" aria-labelledby="tabEvent">Thursday, November 19⋅10:00 – 11:00am</div><button jsname="x8hlje">Save</button></div>`,
    state,
  );
}

export function confirmDialog(state = open): string {
  return `<div role="dialog" ${state}><div role="heading">Send update emails?</div><button>Send</button></div>`;
}
