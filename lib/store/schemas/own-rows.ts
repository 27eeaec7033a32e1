import * as z from 'zod/mini';
import { actionTypes, type ActionItem } from '../../domain/action-item';
import type { Absence, Commitment, SlotWord } from '../../domain/cadence';
import { lanes } from '../../domain/lane';
import type { MeetingRecord, Series } from '../../domain/meeting';
import { isReadableOrigin, type OwnHost } from '../../domain/own-host';
import { mostAddresses, mostName, type Person } from '../../domain/person';
import { agendaOwners } from '../../domain/templates/template';
import type { Topic } from '../../domain/topic';
import {
  address,
  clock,
  count,
  day,
  flag,
  fraction,
  id,
  instant,
  line,
  list,
  meetingKind,
  note,
  oneOf,
  text,
  times,
} from './fields';

/* Rows that the user wrote, one schema per table; `satisfies` keeps them and the types together. */

const reason = oneOf(['leave', 'holiday', 'sick', 'ramping', 'set-aside']);
export const person = z.strictObject({
  id,
  name: text(mostName),
  addresses: list(address, mostAddresses),
  relation: oneOf(['report', 'manager', 'peer', 'other']),
  role: z.exactOptional(text(500)),
  from: z.exactOptional(day),
  until: z.exactOptional(day),
  ...times,
}) satisfies z.ZodMiniType<Person>;

export const host = z.strictObject({
  id: text(2_000).check(z.refine(isReadableOrigin, { error: 'not-an-origin' })),
  site: text(50),
  addedAt: instant,
}) satisfies z.ZodMiniType<OwnHost>;

export const commitment = z.strictObject({
  id,
  kind: meetingKind,
  with: z.discriminatedUnion(
    'type',
    [
      z.strictObject({ type: z.literal('person'), personId: id }),
      z.strictObject({ type: z.literal('each-report') }),
      z.strictObject({ type: z.literal('role'), role: text(500) }),
      z.strictObject({ type: z.literal('team') }),
    ],
    { error: 'wrong-shape' },
  ),
  // Periods are counted from these: none may be nothing, or without end.
  frequency: z.strictObject({ times: count(1, 50), every: count(1, 52), unit: oneOf(['week', 'month', 'quarter']) }),
  minutes: count(1, 1_440),
  outcome: z.exactOptional(line),
  preferred: z.exactOptional(
    z.strictObject({
      weekday: z.exactOptional(count(1, 7)),
      at: z.exactOptional(clock),
      week: z.exactOptional(count(1, 60)),
    }),
  ),
  participants: z.exactOptional(list(z.strictObject({ who: line, part: line }), 100)),
  agendaOwner: z.exactOptional(oneOf(agendaOwners)),
  criteria: z.exactOptional(list(line, 100)),
  lane: z.exactOptional(oneOf(lanes)),
  pauses: z.exactOptional(list(z.strictObject({ from: day, until: day }), 500)),
  rampUntil: z.exactOptional(day),
  validFrom: day,
  validUntil: z.exactOptional(day),
  ...times,
}) satisfies z.ZodMiniType<Commitment>;

export const absence = z.strictObject({
  id,
  personId: z.exactOptional(id),
  reason,
  from: day,
  until: day,
  ...times,
}) satisfies z.ZodMiniType<Absence>;

export const slotWord = z.strictObject({
  id,
  word: oneOf(['held', 'not-held', 'no-show', 'excused']),
  reason: z.exactOptional(reason),
  occurrence: z.exactOptional(id),
  saidAt: instant,
  updatedAt: instant,
  deletedAt: z.exactOptional(instant),
}) satisfies z.ZodMiniType<SlotWord>;

export const series = z.strictObject({
  id,
  choice: z.exactOptional(
    z.strictObject({
      kind: z.union([meetingKind, z.literal('none')], { error: 'not-one-of' }),
      personIds: z.exactOptional(list(id)),
    }),
  ),
  personIds: z.exactOptional(list(id)),
  guestCount: z.exactOptional(count(0, 1_000_000)),
  hasExternalGuest: z.exactOptional(flag),
  isToolKept: z.exactOptional(flag),
  learnedAt: z.exactOptional(instant),
  updatedAt: instant,
  deletedAt: z.exactOptional(instant),
}) satisfies z.ZodMiniType<Series>;

export const record = z.strictObject({
  id,
  rhythm: id,
  startAt: instant,
  purpose: z.exactOptional(note),
  sharedNote: z.exactOptional(note),
  privateNote: z.exactOptional(note),
  useful: z.exactOptional(oneOf(['useful', 'partly', 'not'])),
  feedback: z.exactOptional(note),
  isNoActionNeeded: z.exactOptional(flag),
  landedAt: z.exactOptional(instant),
  preparedAt: z.exactOptional(instant),
  ...times,
}) satisfies z.ZodMiniType<MeetingRecord>;

export const topic = z.strictObject({
  id,
  rhythm: id,
  occurrence: z.exactOptional(id),
  order: fraction,
  title: line,
  minutes: z.exactOptional(count(0, 1_440)),
  prompts: list(line, 200),
  lane: oneOf(['shared', 'private']),
  from: z.discriminatedUnion(
    'type',
    [
      z.strictObject({ type: z.literal('template') }),
      z.strictObject({ type: z.literal('me') }),
      z.strictObject({ type: z.literal('person'), personId: id }),
      z.strictObject({ type: z.literal('opportunity'), record: id }),
    ],
    { error: 'wrong-shape' },
  ),
  doneAt: z.exactOptional(instant),
  doneIn: z.exactOptional(id),
  notIn: z.exactOptional(id),
  ...times,
}) satisfies z.ZodMiniType<Topic>;

export const item = z.strictObject({
  id,
  rhythm: id,
  personId: z.exactOptional(id),
  record: z.exactOptional(id),
  text: line,
  owner: id,
  dueOn: z.exactOptional(day),
  type: z.exactOptional(oneOf(actionTypes)),
  disposition: oneOf(['open', 'done', 'moved', 'dropped']),
  why: z.exactOptional(line),
  settledAt: z.exactOptional(instant),
  settledIn: z.exactOptional(id),
  agreedIn: z.exactOptional(id),
  notYetAt: z.exactOptional(instant),
  ...times,
}) satisfies z.ZodMiniType<ActionItem>;
