import * as z from 'zod/mini';
import type { Role } from '../../domain/role';
import { agendaOwners } from '../../domain/templates/template';
import type { TemplateChange, TemplateVersion } from '../../domain/templates/template-change';
import type { TitleRule } from '../../domain/title-rule';
import { count, id, instant, line, list, meetingKind, oneOf, text, times } from './fields';

/* Rows of the user's own practice: templates, title rules, roles. */

const lines = list(line, 100);

/** The parts of a template, each optional: a change, and a whole one in a file. */
export const templateParts = {
  question: line,
  owner: oneOf(agendaOwners),
  sellerPreWork: lines,
  managerPreWork: lines,
  topics: list(
    z.strictObject({
      title: line,
      minutes: count(1, 480),
      prompts: lines,
      isForSeller: z.exactOptional(z.literal(true, { error: 'not-yes-or-no' })),
    }),
    60,
  ).check(z.minLength(1, { error: 'missing' })),
  outputs: lines,
  wellRunWhen: lines,
  guard: line,
};

const change = z.strictObject({
  question: z.exactOptional(templateParts.question),
  owner: z.exactOptional(templateParts.owner),
  sellerPreWork: z.exactOptional(templateParts.sellerPreWork),
  managerPreWork: z.exactOptional(templateParts.managerPreWork),
  topics: z.exactOptional(templateParts.topics),
  outputs: z.exactOptional(templateParts.outputs),
  wellRunWhen: z.exactOptional(templateParts.wellRunWhen),
  guard: z.exactOptional(templateParts.guard),
}) satisfies z.ZodMiniType<TemplateChange>;

export const templateVersion = z.strictObject({
  id,
  kind: meetingKind,
  personId: z.exactOptional(id),
  change,
  fromAt: instant,
  ...times,
}) satisfies z.ZodMiniType<TemplateVersion>;

export const titleRule = z.strictObject({
  id,
  language: text(35),
  kind: z.union([meetingKind, z.literal('none')], { error: 'not-one-of' }),
  word: text(200).check(z.minLength(1, { error: 'missing' })),
  flags: z.exactOptional(list(oneOf(['hint', 'needs-guests', 'one-person', 'whole', 'veto']), 5)),
  isOff: z.exactOptional(z.literal(true, { error: 'not-yes-or-no' })),
  ...times,
}) satisfies z.ZodMiniType<TitleRule>;

const interactions = list(
  z.strictObject({
    id,
    who: line,
    topic: line,
    frequency: z.strictObject({ times: count(1, 50), every: count(1, 52), unit: oneOf(['week', 'month', 'quarter']) }),
  }),
  200,
);

export const role = z.strictObject({
  id,
  name: text(500),
  reporting: line,
  supervisor: interactions,
  stakeholders: interactions,
  touches: interactions,
  scope: z.strictObject({
    accounts: z.exactOptional(count(0, 1_000_000)),
    revenue: z.exactOptional(text(200)),
    pipeline: z.exactOptional(text(200)),
  }),
  ...times,
}) satisfies z.ZodMiniType<Role>;
