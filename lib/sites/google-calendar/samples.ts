import type { Sample } from '../site';

const eid = 'YmFzZV8yMDI2MTExOVQwOTAwMDBaIGtpbUBleGFtcGxlLmNvbQ';
const host = 'https://calendar.google.com';

const views = [
  '/calendar/r',
  '/calendar/u/0/r',
  '/calendar/u/1/r',
  '/calendar/u/0/r/week',
  '/calendar/r/week/2026/11/16',
  '/calendar/u/0/r/day',
  '/calendar/u/0/r/day/2026/11/19',
  '/calendar/u/0/r/month',
  '/calendar/u/0/r/month/2026/11/1',
  '/calendar/u/0/r/agenda',
  '/calendar/u/0/r/agenda/2026/11/19?pli=1',
  '/calendar/u/0/r/customday/2026/11/19',
  '/calendar/u/0/r/customweek',
  '/calendar/u/0/r/custom/2/d/2026/11/19',
];

const others = [
  '/calendar/u/0/r/settings',
  '/calendar/u/0/r/settings/calendar/a2ltQGV4YW1wbGUuY29t',
  '/calendar/u/0/r/search?q=review',
  '/calendar/u/0/r/trash',
  '/calendar/u/0/r/year',
  '/calendar/u/0/r/eventedit?text=1:1&dates=20261119T090000Z/20261119T093000Z',
  '/calendar/u/0/r/eventedit/duplicate/' + eid,
  '/calendar/embed?src=kim%40example.com',
  '/calendar/about/',
  '/',
];

/** Addresses that are and are not surfaces. Views are both the grid's and, once an event is clicked, the dialog's. */
export const samples: Sample[] = [
  ...views.flatMap((path) => [
    { url: host + path, surface: 'grid' },
    { url: host + path, surface: 'details' },
  ]),
  { url: `${host}/calendar/u/0/r/eventedit/${eid}`, surface: 'edit' },
  { url: `${host}/calendar/r/eventedit/${eid}?sf=true`, surface: 'edit' },
  ...others.map((path) => ({ url: host + path, surface: null })),
  { url: `https://calendar.example.com/calendar/u/0/r/week`, surface: null },
];
