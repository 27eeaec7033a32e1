import type { EventFacts, Guest, SpanFacts } from '../../../lib/domain/event';

/** The week of Thursday 19 November 2026 (`nowAt`: 15:20 in Berlin), as a page of Kim's calendar shows it. */
const of = (
  eventId: string,
  title: string,
  start: string,
  end: string,
  more: Partial<EventFacts> = {},
): EventFacts => ({
  eventId,
  calendar: 'kim@example.com',
  title,
  start,
  end,
  ...more,
});

export const guest = (name: string, more: Partial<Guest> = {}): Guest => ({
  address: `${name}@example.com`,
  response: 'accepted',
  ...more,
});

export const anaTuesday = of('ana1_20261117T090000Z', 'Ana / Kim 1:1', '2026-11-17T10:00', '2026-11-17T10:30');
export const anaNext = of('ana1_20261124T090000Z', 'Ana / Kim 1:1', '2026-11-24T10:00', '2026-11-24T10:30');
export const boFriday = of('bo1_20261120T130000Z', 'Bo <> Kim 1:1', '2026-11-20T14:00', '2026-11-20T14:30');
export const pipeline = of('pipe_20261116T100000Z', 'Pipeline review', '2026-11-16T11:00', '2026-11-16T12:00');
export const doctor = of('doc9', 'Bo: doctor', '2026-11-18T08:00', '2026-11-18T09:00');
/** Something that stands next week: a page that shows nothing at all may hide it. */
export const dentist = of('den7', 'Dentist', '2026-11-25T12:00', '2026-11-25T13:00');
export const secret = of('sec7', 'Zanzibar offsite plans', '2026-11-18T12:00', '2026-11-18T13:00');

export const key = {
  ana: 'ana1@google.com#2026-11-17T09:00:00Z',
  anaNext: 'ana1@google.com#2026-11-24T09:00:00Z',
  bo: 'bo1@google.com#2026-11-20T13:00:00Z',
  pipeline: 'pipe@google.com#2026-11-16T10:00:00Z',
};
export const anaRhythm = 'person:one-on-one:ana';

export const week = (events: EventFacts[], more: Partial<SpanFacts> = {}): SpanFacts => ({
  from: '2026-11-16',
  until: '2026-11-22',
  zone: 'Europe/Berlin',
  account: 'kim@example.com',
  calendars: ['kim@example.com'],
  events,
  unreadCount: 0,
  ...more,
});

export const nextWeek = (events: EventFacts[], more: Partial<SpanFacts> = {}): SpanFacts =>
  week(events, { from: '2026-11-23', until: '2026-11-29', ...more });

export const wholeWeek = week([anaTuesday, boFriday, pipeline, doctor, secret]);
