import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodedIdOf, type PageEvent } from './build-chips.ts';
import { closed, detailsContent, detailsDialog, quickCreateDialog, taskDialog } from './build-dialog.ts';
import { editContent } from './build-edit.ts';
import { encodeId, escapeHtml, shiftDay } from './build-ids.ts';
import { columnsView } from './build-views.ts';
import { langAttributes, type PageLocale, pageWords } from './build-words.ts';

export interface CalendarWeek {
  events: readonly PageEvent[];
  /** `YYYY-MM-DD`: the day that is marked, and whose week is shown. */
  today: string;
  account?: string;
  zone?: string;
  locale?: PageLocale;
  /** How many days a week has, from Monday on; 5 by default. */
  days?: number;
  /** Without it the system's side is taken. */
  theme?: 'light' | 'dark';
  /** The slot of the account in the address, `/u/<slot>/`; 0 by default. */
  slot?: number;
  /** The hour at the top edge; 8 by default. */
  firstHour?: number;
}

const here = import.meta.dirname;

function mondayOf(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return shiftDay(day, -weekday);
}

/**
 * A working week view for https://calendar.google.com/calendar/u/<slot>/r/week as one HTML text: a click on a chip opens
 * the details dialog, whose pencil leads to the edit page, and j and k to the weeks beside. It is as hard on foreign
 * nodes, keys, clicks and focus as the facts say; `window.__calendar` counts what it saw, `window.__keysSeen` the keys.
 */
export function calendarWeekPage(week: CalendarWeek): string {
  const { events, today, account = 'kim@example.com', zone = 'Europe/Berlin', days = 5, slot = 0 } = week;
  const words = pageWords[week.locale ?? 'en'];
  const base = `/calendar/u/${slot}/r`;
  const monday = mondayOf(today);
  const pathOf = (first: string) => `${base}/week/${first.split('-').map(Number).join('/')}`;
  const viewOf = (first: string) =>
    columnsView(
      events,
      Array.from({ length: days }, (_, index) => shiftDay(first, index)),
      words,
      today,
    );
  const titleOf = (first: string) =>
    new Intl.DateTimeFormat(words.lang, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(first));

  const weeks = [-7, 0, 7].map((shift) => {
    const first = shiftDay(monday, shift);
    const beside = `data-next="${pathOf(shiftDay(first, 7))}" data-previous="${pathOf(shiftDay(first, -7))}"`;
    const path = (view: string) =>
      `<template data-view="${view}" data-title="${escapeHtml(titleOf(first))}" ${beside}>${viewOf(first)}</template>`;
    return path(pathOf(first)) + (shift === 0 ? path('') : '');
  });
  const perEvent = events.map((event) => {
    const id = escapeHtml(encodedIdOf(event));
    return `<template data-details="${id}">${detailsContent(event, words)}</template><template data-edit="${id}">${editContent(event, words)}</template>`;
  });
  const hidden = [
    detailsDialog(undefined, words, closed),
    taskDialog('Send the figures', `ttb_${encodeId('t1 kim@example.com')}`, closed),
    quickCreateDialog(encodeId('draft kim@example.com'), closed),
  ];
  const style = readFileSync(join(here, 'week-page.css'), 'utf8');
  const script = readFileSync(join(here, 'week-page.js'), 'utf8');
  const theme = week.theme === undefined ? '' : ` data-theme="${week.theme}"`;
  return `<!-- Built by hand from documented facts, not captured. -->
<!doctype html>
<html ${langAttributes(words)} data-base="${base}" data-first-hour="${week.firstHour ?? 8}"${theme}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Example - Calendar - Week of ${escapeHtml(words.longDay(monday))}</title><style>${style}</style></head>
<body>
<div id="xUserInfo" style="display:none"><div id="xUserEmail">${escapeHtml(account)}</div><div id="xUserName">Kim</div><div id="xTimezone">${escapeHtml(zone)}</div></div>
<header class="top"><i></i><button class="today">${new Intl.RelativeTimeFormat(words.lang, { numeric: 'auto' }).format(0, 'day')}</button><button class="round" data-step="previous" aria-label="Previous week">‹</button><button class="round" data-step="next" aria-label="Next week">›</button><b>${escapeHtml(titleOf(monday))}</b><i class="push"></i><i></i><i></i></header>
<div role="main">${viewOf(monday)}</div>
${hidden.join('\n')}
${weeks.join('\n')}
${perEvent.join('\n')}
<script>${script}</script>
</body>
</html>`;
}
