import { agendaChip, isAllDay, type PageEvent, stackedChip, timedChip } from './build-chips.ts';
import { encodeDateKey, encodeId, escapeHtml, shiftDay } from './build-ids.ts';
import { langAttributes, type PageWords } from './build-words.ts';

export const hourHeight = 54;
const plainColour = '#0b7abf';

const onDay = (events: readonly PageEvent[], day: string): PageEvent[] =>
  events.filter(
    ({ start, end }) => start.slice(0, 10) <= day && (end.slice(0, 10) > day || start.slice(0, 10) === day),
  );

const minutesOf = (moment: string): number => Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16));

/** Timed chips of one day, side by side where they overlap. */
function columnChips(events: readonly PageEvent[], day: string, words: PageWords): string {
  const timed = onDay(events, day)
    .filter((event) => !isAllDay(event) && (event.end > `${day}T00:00` || event.start.startsWith(day)))
    .map((event) => ({
      event,
      from: event.start.startsWith(day) ? minutesOf(event.start) : 0,
      to: event.end.startsWith(day) ? minutesOf(event.end) : 1440,
    }))
    .toSorted((a, b) => a.from - b.from);
  return timed
    .map(({ event, from, to }) => {
      const together = timed.filter((other) => other.from < to && from < other.to);
      const lane = together.findIndex((other) => other.event === event);
      const width = 100 / Math.max(1, together.length);
      const colour = event.colour ?? plainColour;
      const height = Math.max(18, ((to - from) / 60) * hourHeight - 3);
      const paint =
        event.response === 'declined'
          ? `border-color:${colour};color:${colour}`
          : `background:${colour};border-color:${colour}`;
      const place = `top:${(from / 60) * hourHeight + 1}px;height:${height}px;left:${lane * width}%;width:calc(${width}% - ${lane === together.length - 1 ? 10 : 4}px)`;
      return timedChip(event, words, `${place};${paint}`).replace(
        'class="GTG3wb chip',
        `class="GTG3wb chip${height < 34 ? ' short' : ''}`,
      );
    })
    .join('');
}

/** Day and week: a header, the all-day row, and one column per day. */
export function columnsView(
  events: readonly PageEvent[],
  days: readonly string[],
  words: PageWords,
  today: string,
): string {
  const heads = days
    .map((day) => {
      const weekday = new Intl.DateTimeFormat(words.lang, { weekday: 'short', timeZone: 'UTC' }).format(
        Date.parse(day),
      );
      return `<div role="columnheader" class="day-head${day === today ? ' today' : ''}"><button data-datekey="${encodeDateKey(day)}"><span>${weekday}</span><b>${Number(day.slice(8))}</b></button></div>`;
    })
    .join('');
  const first = days[0] ?? '';
  const allDay = days
    .map((day) => {
      const starting = onDay(events, day).filter(
        (event) => isAllDay(event) && (event.start === day || (day === first && event.start < day)),
      );
      const chips = starting.map((event) => {
        const shown = days.filter((each) => each >= day && each < event.end).length;
        return stackedChip(event, words, `background:${event.colour ?? '#3f51b5'};width:calc(${shown * 100}% - 10px)`);
      });
      return `<div role="gridcell" class="all-day">${chips.join('')}</div>`;
    })
    .join('');
  const columns = days
    .map((day, index) => {
      const key = encodeDateKey(day);
      const heading = new Intl.DateTimeFormat(words.lang, { dateStyle: 'full', timeZone: 'UTC' }).format(
        Date.parse(day),
      );
      return `<div role="gridcell" jsname="RjPD4e" data-column-index="${index}" data-datekey="${key}" data-principal-ids="${encodeId('kim@example.com')}" class="column"><h2 class="XuJrye" id="tsc-${index}">${escapeHtml(heading)}</h2><div role="presentation">${columnChips(events, day, words)}</div></div>`;
    })
    .join('');
  const hours = Array.from(
    { length: 24 },
    (_, hour) => `<span>${hour === 0 ? '' : words.time(`${String(hour).padStart(2, '0')}:00`)}</span>`,
  );
  return `<div role="grid" class="view" style="--days:${days.length}"><div role="row" class="heads"><i></i>${heads}</div><div role="row" class="all-days"><i></i>${allDay}</div><div class="scroll"><div class="hours" aria-hidden="true">${hours.join('')}</div><div role="row" jsname="ff2wFe" data-dragsource-type="4" class="columns">${columns}</div></div></div>`;
}

/** A month of whole weeks; days show two chips and a button for the rest, if there is one. */
export function monthView(events: readonly PageEvent[], firstDay: string, words: PageWords, more = ''): string {
  const cells = Array.from({ length: 35 }, (_, index) => {
    const day = shiftDay(firstDay, index);
    const chips = onDay(events, day).map((event) => stackedChip(event, words));
    const hidden = chips.length > 2 && more !== '' ? `<button>${chips.length - 2} ${more}</button>` : '';
    return `<div class="cell" data-datekey="${encodeDateKey(day)}"><button data-datekey="${encodeDateKey(day)}">${Number(day.slice(8))}</button>${(hidden ? chips.slice(0, 2) : chips).join('')}${hidden}</div>`;
  });
  return `<div class="month">${cells.join('')}</div>`;
}

export function agendaView(events: readonly PageEvent[], words: PageWords): string {
  const days = [...new Set(events.map(({ start }) => start.slice(0, 10)))].toSorted();
  const rows = days.map(
    (day) =>
      `<div role="row" data-datekey="${encodeDateKey(day)}">${events
        .filter(({ start }) => start.startsWith(day))
        .map((event) => agendaChip(event, words))
        .join('')}</div>`,
  );
  return `<div role="grid" class="agenda">${rows.join('')}</div>`;
}

export interface Shell {
  words: PageWords;
  view: string;
  dialogs?: string;
  viewKey?: string;
  account?: string;
  zone?: string;
  extra?: string;
}

/** A document around a view, as small as the facts allow. */
export function calendarPage({
  words,
  view,
  dialogs = '',
  viewKey = 'WEEK',
  account,
  zone,
  extra = '',
}: Shell): string {
  return `<!-- Built by hand from documented facts, not captured. -->
<!doctype html><html ${langAttributes(words)}><head><title>Calendar</title></head><body data-viewfamily="EVENT" data-viewkey="${viewKey}"><div id="xUserInfo" style="display:none"><div id="xUserEmail">${account ?? 'kim@example.com'}</div><div id="xTimezone">${zone ?? 'Europe/Berlin'}</div></div><div role="main">${view}</div>${dialogs}${extra}</body></html>`;
}
