import * as z from 'zod/mini';
import { id, key, text } from './schema-fields';

/** What a panel shows: BriefKey. */
export const briefKey = z.union([z.strictObject({ occurrence: key }), z.strictObject({ record: key })]);

export const panelOpen = z.strictObject({ showing: briefKey, as: z.enum(['tab', 'window', 'draft']) });

export const surfaceReport = z.strictObject({
  site: text(50),
  surface: text(50),
  state: z.enum(['reads', 'partly', 'changed']),
  what: z.optional(text(200)),
});

export const descriptionCompose = z.strictObject({ showing: briefKey, text: text(100_000) });

export const nothing = z.null();

export const draftKeep = z.strictObject({ showing: briefKey, field: id, text: text(100_000) });
