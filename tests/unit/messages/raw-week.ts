import type { EventFacts, Guest, SpanFacts } from '../../../lib/domain/event';
import type { RawChip, RawEvent, RawGuest, RawSpan } from '../../../lib/domain/raw-event';

/** What a page in British English shows where it would be understood as these facts: the way back from `interpret`. */
const surroundings = { lang: 'en-GB', today: '2026-11-19' };

const answers = {
  accepted: 'Accepted',
  declined: 'Declined',
  tentative: 'Tentative',
  awaiting: 'Needs RSVP',
} as const;

const clockOf = (moment = ''): string => moment.slice(11);

function rawChip({ title = '', start, end, response, location }: EventFacts): RawChip {
  const times = end === undefined ? clockOf(start) : `${clockOf(start)} to ${clockOf(end)}`;
  const label = [
    start === undefined ? 'some time' : times,
    title,
    'Kim',
    ...(response === undefined || response === 'unknown' ? [] : [answers[response]]),
    location === undefined ? 'No location' : `Location: ${location}`,
  ].join(', ');
  const columnOn = start?.slice(0, 10);
  const isDay = columnOn !== undefined && !Number.isNaN(Date.parse(columnOn));
  return { label, drawn: [title], ...(isDay && { columnOn }) };
}

function rawGuest({ address, name, response, isOrganiser }: Guest): RawGuest {
  const email = address ?? `${name ?? ''}@example.com`.toLowerCase();
  if (response === 'unknown') return { address: email, label: '', drawn: name === undefined ? [] : [name] };
  const answer = response === 'awaiting' ? [] : [answers[response]];
  const label = [name ?? email, ...answer, ...(isOrganiser ? ['Organiser'] : [])].join(', ');
  return { address: email, label, drawn: name === undefined ? [] : [name] };
}

export function rawEvent(facts: EventFacts): RawEvent {
  const { eventId, calendar, title, zone, start, end, guests, guestCount, description, isDescriptionInEditor } = facts;
  return {
    eventId,
    calendar,
    ...surroundings,
    ...(zone !== undefined && { zone }),
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(isDescriptionInEditor !== undefined && { isDescriptionInEditor }),
    ...(start !== undefined && {
      fields: {
        startDay: start.slice(0, 10).replaceAll('-', ''),
        isAllDay: false,
        startTime: clockOf(start),
        endTime: clockOf(end),
      },
    }),
    ...(guests !== undefined && { guests: guests.map(rawGuest) }),
    ...(guestCount !== undefined && { guestTexts: [`${guestCount} guests`] }),
  };
}

export function rawSpan({ from, until, zone, account, calendars, events, unreadCount }: SpanFacts): RawSpan {
  return {
    ...surroundings,
    from,
    until,
    ...(zone !== undefined && { zone }),
    ...(account !== undefined && { account }),
    columnCalendars: calendars,
    chips: events.map((event) => ({
      encodedId: btoa(`${event.eventId} ${event.calendar}`),
      ...rawChip(event),
    })),
    buttons: [],
    unreadCount,
  };
}
