import * as z from 'zod/mini';
import { fullKinds, shortKinds } from '../domain/meeting-kind';
import { verdicts } from '../domain/review/review';
import { day, id, instant, key, text } from './schema-fields';
import { briefKey } from './shown-schemas';

const kind = z.union([z.enum([...fullKinds, ...shortKinds]), z.templateLiteral(['own:', text(100)])]);

const meeting = { occurrence: key, rhythm: key, startAt: instant };
const lane = z.enum(['shared', 'private']);
const words = text(10_000);
const minutes = z.int().check(z.gte(0), z.lte(1_440));

/** Everything that a panel can change. */
const edit = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('topic.add'),
    id,
    rhythm: key,
    occurrence: z.optional(key),
    notIn: z.optional(key),
    title: words,
    lane,
    minutes: z.optional(minutes),
  }),
  z.strictObject({
    type: z.literal('topic.change'),
    id: key,
    occurrence: key,
    rhythm: z.optional(key),
    title: z.optional(words),
    minutes: z.optional(minutes),
    isDone: z.optional(z.boolean()),
    before: z.optional(z.nullable(key)),
  }),
  z.strictObject({ type: z.literal('topic.remove'), id: key, occurrence: key, rhythm: z.optional(key) }),
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
  z.strictObject({ type: z.literal('item.not-yet'), id }),
  z.strictObject({
    type: z.literal('review.score'),
    record: key,
    element: id,
    score: z.optional(z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.null()])),
    evidence: z.optional(words),
    on: z.optional(z.nullable(day)),
  }),
  z.strictObject({
    type: z.literal('review.decide'),
    record: key,
    verdict: z.nullable(z.enum(verdicts)),
    reason: z.optional(words),
  }),
  z.strictObject({ type: z.literal('framework.choose'), framework: id }),
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

export const editApply = z.strictObject({ edit, showing: briefKey });
