import type { PageEvent, PageGuest } from './build-chips.ts';

export const kim: PageGuest = { address: 'kim@example.com', name: 'Kim', response: 'accepted', isOrganiser: true };
export const ana: PageGuest = { address: 'ana@example.com', name: 'Ana', response: 'accepted' };
export const bo: PageGuest = { address: 'bo@example.com', name: 'Bo', response: 'declined' };
export const cy: PageGuest = { address: 'cy@example.com', name: 'Cy', response: 'tentative' };
export const dee: PageGuest = { address: 'dee@example.com', name: 'Dee', response: 'awaiting' };

/** A weekly 1:1 on Kim's calendar that was moved: its id says Tuesday at 8:00 UTC. */
export const oneOnOne: PageEvent = {
  eventId: '4hd8k2_20261117T080000Z',
  calendar: 'kim@example.com',
  title: '1:1 Ana / Kim',
  start: '2026-11-19T10:00',
  end: '2026-11-19T10:30',
  response: 'accepted',
  guests: [kim, ana],
};

export const weekAddress = 'https://calendar.google.com/calendar/u/0/r/week/2026/11/16';
export const weekDays = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'];
