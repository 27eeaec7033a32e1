import * as z from 'zod/mini';
import {
  cadenceFileVersion,
  type CadenceFile,
  type SharedLine,
  type SharedRole,
  type SharedRule,
  type SharedTemplate,
} from '../../domain/cadence-file/cadence-file';
import { count, id, instant, list, oneOf, text } from './fields';
import { commitment } from './own-rows';
import { role, templateVersion, titleRule } from './practice-rows';

/* The parts of a cadence file; bounds are those of the tables that they go to. Unknown fields are refused. */

const name = text(500);
const address = text(320);

export const sharedLine = z.strictObject({
  kind: commitment.shape.kind,
  with: z.discriminatedUnion(
    'type',
    [
      z.strictObject({ type: z.literal('person'), name, address: z.exactOptional(address) }),
      z.strictObject({ type: z.literal('each-report') }),
      z.strictObject({ type: z.literal('role'), role: name }),
      z.strictObject({ type: z.literal('team') }),
    ],
    { error: 'wrong-shape' },
  ),
  frequency: commitment.shape.frequency,
  minutes: commitment.shape.minutes,
  outcome: commitment.shape.outcome,
  preferred: commitment.shape.preferred,
  participants: commitment.shape.participants,
  agendaOwner: commitment.shape.agendaOwner,
  criteria: commitment.shape.criteria,
  lane: commitment.shape.lane,
}) satisfies z.ZodMiniType<SharedLine>;

export const sharedTemplate = z.strictObject({
  kind: templateVersion.shape.kind,
  change: templateVersion.shape.change,
}) satisfies z.ZodMiniType<SharedTemplate>;

export const sharedRule = z.strictObject({
  language: titleRule.shape.language,
  kind: titleRule.shape.kind,
  word: titleRule.shape.word,
  flags: titleRule.shape.flags,
  isOff: titleRule.shape.isOff,
}) satisfies z.ZodMiniType<SharedRule>;

const sharedRole = z.strictObject({
  name: role.shape.name,
  reporting: role.shape.reporting,
  supervisor: role.shape.supervisor,
  stakeholders: role.shape.stakeholders,
  touches: role.shape.touches,
  scope: role.shape.scope,
}) satisfies z.ZodMiniType<SharedRole>;

/** A cadence file of the version that this code writes. Sections may be left out by hand. */
export const cadenceFileSchema = z.strictObject({
  kind: oneOf(['coxswain-cadence']),
  version: count(1, cadenceFileVersion),
  from: z._default(name, ''),
  savedAt: z._default(instant, 0),
  cadence: z._default(list(sharedLine, 1_000), []),
  people: z._default(
    list(z.strictObject({ name, address: z.exactOptional(address), role: id.check(z.maxLength(500)) }), 2_000),
    [],
  ),
  roles: z._default(list(sharedRole, 200), []),
  templates: z._default(list(sharedTemplate, 500), []),
  titleRules: z._default(list(sharedRule, 5_000), []),
}) satisfies z.ZodMiniType<CadenceFile>;
