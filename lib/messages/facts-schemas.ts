import * as z from 'zod/mini';
import { day, key, pageText, text, zone } from './schema-fields';

/** A day or a wall-clock time, as read; one that does not exist is for the domain to leave alone. */
const localTime = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/));
const response = z.enum(['accepted', 'declined', 'tentative', 'awaiting', 'unknown']);

const guest = z.strictObject({
  address: z.optional(text(320)),
  name: z.optional(pageText(500)),
  response,
  isOrganiser: z.optional(z.boolean()),
});

/** What a page says of an event. */
export const eventFacts = z.strictObject({
  eventId: key,
  calendar: text(320),
  title: z.optional(pageText(10_000)),
  start: z.optional(localTime),
  end: z.optional(localTime),
  isAllDay: z.optional(z.boolean()),
  zone: z.optional(zone),
  response: z.optional(response),
  guests: z.optional(z.array(guest).check(z.maxLength(2_000))),
  guestCount: z.optional(z.int().check(z.gte(0))),
  organiser: z.optional(guest),
  calendarName: z.optional(pageText(500)),
  description: z.optional(pageText(20_000)),
  location: z.optional(pageText(2_000)),
  recurrence: z.optional(pageText(1_000)),
});

/** Longest span that a look may claim to have seen, in days: it proves absence in all of it. */
const longestSpan = 400;

/** What a page says of a span of days. */
export const spanFacts = z
  .strictObject({
    from: day,
    until: day,
    zone: z.optional(zone),
    account: z.optional(text(320)),
    calendars: z.array(text(320)).check(z.maxLength(200)),
    events: z.array(eventFacts).check(z.maxLength(3_000)),
    unreadCount: z.int().check(z.gte(0)),
  })
  .check(
    z.refine(({ from, until }) => {
      const days = (Date.parse(until) - Date.parse(from)) / 86_400_000;
      return days >= 0 && days < longestSpan;
    }),
  );

/** What a page says of an opportunity. */
export const opportunityFacts = z.strictObject({
  record: key,
  name: z.optional(pageText(2_000)),
  account: z.optional(pageText(2_000)),
  stage: z.optional(pageText(500)),
  amount: z.optional(pageText(200)),
  closeDate: z.optional(pageText(200)),
  owner: z.optional(pageText(500)),
  ownerAddress: z.optional(text(320)),
  nextStep: z.optional(pageText(5_000)),
  outcome: z.optional(z.enum(['won', 'lost'])),
  locale: z.optional(text(50)),
});
