import * as z from 'zod/mini';
import type { Protocol } from './protocol';

/** Longest text that is taken from a page or a field; longer is refused, not cut. */
const text = (max: number) => z.string().check(z.maxLength(max));
const key = text(1_024).check(z.minLength(1));
const title = text(10_000);
const id = text(200).check(z.minLength(1));
const instant = z.int();
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const localTime = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/));
const response = z.enum(['accepted', 'declined', 'tentative', 'awaiting', 'unknown']);

const guest = z.strictObject({
  address: z.optional(text(320)),
  name: z.optional(text(500)),
  response,
  isOrganiser: z.optional(z.boolean()),
});

const eventFacts = z.strictObject({
  eventId: key,
  calendar: text(320),
  title: z.optional(title),
  start: z.optional(localTime),
  end: z.optional(localTime),
  isAllDay: z.optional(z.boolean()),
  zone: z.optional(text(100)),
  response: z.optional(response),
  guests: z.optional(z.array(guest).check(z.maxLength(2_000))),
  guestCount: z.optional(z.int()),
  organiser: z.optional(guest),
  calendarName: z.optional(text(500)),
  description: z.optional(text(20_000)),
  location: z.optional(text(2_000)),
  recurrence: z.optional(text(1_000)),
});

const spanFacts = z.strictObject({
  from: day,
  until: day,
  zone: z.optional(text(100)),
  account: z.optional(text(320)),
  calendars: z.array(text(320)).check(z.maxLength(200)),
  events: z.array(eventFacts).check(z.maxLength(3_000)),
  unreadCount: z.int(),
});

const opportunityFacts = z.strictObject({
  record: key,
  name: z.optional(text(2_000)),
  account: z.optional(text(2_000)),
  stage: z.optional(text(500)),
  amount: z.optional(text(200)),
  closeDate: z.optional(text(200)),
  owner: z.optional(text(500)),
  ownerAddress: z.optional(text(320)),
  nextStep: z.optional(text(5_000)),
  outcome: z.optional(z.enum(['won', 'lost'])),
  locale: z.optional(text(50)),
});

const kind = z.union([
  z.enum([
    'one-on-one',
    'coaching',
    'pipeline-review',
    'deal-review',
    'forecast-review',
    'team-meeting',
    'joint-call',
    'account-plan-review',
    'territory-plan-review',
    'win-loss-review',
    'business-review',
    'performance-review',
    'plan-review',
    'calibration',
    'coach-the-coach',
    'motivation-talk',
    'prospecting-review',
    'hiring-check',
  ]),
  z.templateLiteral(['own:', text(100)]),
]);

const meeting = { occurrence: key, rhythm: key, startAt: instant };
const lane = z.enum(['shared', 'private']);
const words = text(10_000);

const edit = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('topic.add'),
    id,
    rhythm: key,
    occurrence: z.optional(key),
    title: words,
    lane,
    minutes: z.optional(z.int()),
  }),
  z.strictObject({
    type: z.literal('topic.change'),
    id: key,
    occurrence: key,
    title: z.optional(words),
    minutes: z.optional(z.int().check(z.gte(0), z.lte(1_440))),
    isDone: z.optional(z.boolean()),
    before: z.optional(z.nullable(key)),
  }),
  z.strictObject({ type: z.literal('topic.remove'), id: key, occurrence: key }),
  z.strictObject({
    type: z.literal('item.add'),
    id,
    rhythm: key,
    occurrence: z.optional(key),
    record: z.optional(key),
    personId: z.optional(id),
    text: words,
    owner: id,
    dueOn: z.optional(day),
    kindOfAction: z.optional(z.enum(['forecast', 'goal', 'invite', 'draft', 'meeting'])),
  }),
  z.strictObject({
    type: z.literal('item.paste'),
    ids: z.array(id).check(z.maxLength(200)),
    rhythm: key,
    occurrence: z.optional(key),
    record: z.optional(key),
    personId: z.optional(id),
    lines: z.array(words).check(z.maxLength(200)),
    owner: id,
  }),
  z.strictObject({
    type: z.literal('item.change'),
    id,
    text: z.optional(words),
    owner: z.optional(id),
    dueOn: z.optional(z.nullable(day)),
  }),
  z.strictObject({
    type: z.literal('item.settle'),
    id,
    occurrence: z.optional(key),
    disposition: z.enum(['open', 'done', 'moved', 'dropped']),
    why: z.optional(words),
    dueOn: z.optional(day),
  }),
  z.strictObject({ type: z.literal('note.write'), ...meeting, lane, text: text(100_000) }),
  z.strictObject({ type: z.literal('purpose.write'), ...meeting, text: words }),
  z.strictObject({
    type: z.literal('landing.say'),
    ...meeting,
    word: z.optional(z.enum(['held', 'not-held', 'no-show', 'excused'])),
    useful: z.optional(z.enum(['useful', 'partly', 'not'])),
    feedback: z.optional(words),
    isNoActionNeeded: z.optional(z.boolean()),
    isLanded: z.optional(z.boolean()),
  }),
  z.strictObject({
    type: z.literal('kind.choose'),
    occurrence: key,
    series: key,
    kind: z.union([kind, z.literal('none')]),
    personIds: z.optional(z.array(id).check(z.maxLength(500))),
    isRemembered: z.boolean(),
  }),
  z.strictObject({
    type: z.literal('topic.take'),
    id,
    record: key,
    rhythm: key,
    occurrence: z.optional(key),
    title: words,
  }),
  z.strictObject({
    type: z.literal('shared.add'),
    text: text(20_000),
    rhythm: key,
    occurrence: z.optional(key),
  }),
  z.strictObject({ type: z.literal('panel.fold'), site: text(50), isFolded: z.boolean() }),
]);

const briefKey = z.union([z.strictObject({ occurrence: key }), z.strictObject({ record: key })]);

/** One schema for each message that the background takes; strict, so that nothing unknown travels along. */
export const schemas = {
  'span.seen': z.strictObject({ facts: spanFacts }),
  'event.opened': z.strictObject({ facts: eventFacts, surface: text(50) }),
  'opportunity.opened': z.strictObject({ facts: opportunityFacts, site: text(50) }),
  'brief.again': briefKey,
  'brief.get': briefKey,
  'edit.apply': z.strictObject({ edit, showing: briefKey }),
  'note.read': briefKey,
  'panel.load': z.null(),
  'panel.open': z.strictObject({ showing: briefKey, as: z.enum(['tab', 'window']) }),
  'surface.report': z.strictObject({
    site: text(50),
    surface: text(50),
    state: z.enum(['reads', 'partly', 'changed']),
    what: z.optional(text(200)),
  }),
  'share.text': briefKey,
} satisfies Partial<Record<keyof Protocol, z.ZodMiniType>>;

export type HandledType = keyof typeof schemas;
