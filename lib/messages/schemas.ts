import * as z from 'zod/mini';
import { edit } from './edit-schema';
import { opportunityFacts } from './opportunity-schema';
import type { Protocol } from './protocol';
import { rawEvent, rawSpan } from './raw-schemas';
import { key, text } from './schema-fields';

const briefKey = z.union([z.strictObject({ occurrence: key }), z.strictObject({ record: key })]);

/** One schema for each message that the background takes; strict, so that nothing unknown travels along. */
export const schemas = {
  'span.seen': z.strictObject({ raw: rawSpan }),
  'event.opened': z.strictObject({ raw: rawEvent, surface: text(50) }),
  'opportunity.opened': z.strictObject({ facts: opportunityFacts, site: text(50) }),
  'brief.again': briefKey,
  'brief.get': briefKey,
  'edit.apply': z.strictObject({ edit, showing: briefKey }),
  'note.read': briefKey,
  'panel.load': z.null(),
  'panel.open': z.strictObject({ showing: briefKey, as: z.enum(['tab', 'window', 'draft']) }),
  'surface.report': z.strictObject({
    site: text(50),
    surface: text(50),
    state: z.enum(['reads', 'partly', 'changed']),
    what: z.optional(text(200)),
  }),
  'share.text': briefKey,
  'description.compose': z.strictObject({ showing: briefKey, text: text(100_000) }),
  'description.write': briefKey,
} satisfies Partial<Record<keyof Protocol, z.ZodMiniType>>;

export type HandledType = keyof typeof schemas;
