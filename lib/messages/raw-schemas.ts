import * as z from 'zod/mini';
import { day, key, pageText, text, zone } from './schema-fields';

/** Texts of a page: too many are cut, as too long ones are. */
const pageTexts = (most: number, max: number) =>
  z.array(pageText(max)).check(z.overwrite((texts) => texts.slice(0, most)));

const identity = { eventId: key, calendar: text(320) };

const surroundings = {
  lang: pageText(50),
  today: day,
  zone: z.optional(zone),
  account: z.optional(text(320)),
};

/** A label holds a title and a place. */
const chip = {
  label: pageText(15_000),
  drawn: pageTexts(50, 10_000),
  columnOn: z.optional(day),
};

const guest = z.strictObject({
  address: text(320),
  label: pageText(1_000),
  drawn: pageTexts(10, 500),
});

const fields = z.strictObject({
  startDay: pageText(50),
  endDay: z.optional(pageText(50)),
  isAllDay: z.boolean(),
  startTime: z.optional(pageText(200)),
  endTime: z.optional(pageText(200)),
});

/** What a dialog or an edit page says of an event. */
const rawEvent = z.strictObject({
  ...identity,
  ...surroundings,
  title: z.optional(pageText(10_000)),
  chips: z.optional(z.array(z.strictObject(chip)).check(z.maxLength(100))),
  when: z.optional(pageTexts(50, 1_000)),
  fields: z.optional(fields),
  guests: z.optional(z.array(guest).check(z.maxLength(2_000))),
  guestTexts: z.optional(pageTexts(100, 1_000)),
  calendarTexts: z.optional(pageTexts(50, 500)),
  calendarText: z.optional(pageText(1_000)),
  description: z.optional(pageText(20_000)),
  isDescriptionInEditor: z.optional(z.boolean()),
  location: z.optional(pageText(2_000)),
  locationText: z.optional(pageText(2_000)),
});

/** Longest span that a look may claim to have seen, in days: it proves absence in all of it. */
const longestSpan = 400;

/** What a page says of a span of days. An event of several days has a chip on each, so there are more than events. */
const rawSpan = z
  .strictObject({
    ...surroundings,
    from: day,
    until: day,
    columnCalendars: z.array(text(320)).check(z.maxLength(200)),
    chips: z.array(z.strictObject({ encodedId: pageText(2_000), ...chip })).check(z.maxLength(5_000)),
    buttons: pageTexts(1_000, 200),
    unreadCount: z.int().check(z.gte(0)),
  })
  .check(
    z.refine(({ from, until }) => {
      const days = (Date.parse(until) - Date.parse(from)) / 86_400_000;
      return days >= 0 && days < longestSpan;
    }),
  );

export const eventOpened = z.strictObject({ raw: rawEvent, surface: text(50) });
export const spanSeen = z.strictObject({ raw: rawSpan });
