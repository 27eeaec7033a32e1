import type { ZodMiniType } from 'zod/mini';
import type { Protocol } from './protocol';

/* The worker starts for one message, and making all schemas takes it longer than all else: each waits for its first. */
const shown = () => import('./shown-schemas');
const briefKey = async () => (await shown()).briefKey;

/** The schema of each message that the background takes; strict, so that nothing unknown travels along. */
export const schemas = {
  'span.seen': async () => (await import('./raw-schemas')).spanSeen,
  'event.opened': async () => (await import('./raw-schemas')).eventOpened,
  'opportunity.opened': async () => (await import('./opportunity-schema')).opportunityOpened,
  'taught.get': async () => (await shown()).nothing,
  'teach.end': async () => (await import('./taught-schema')).teachEnd,
  'brief.again': briefKey,
  'brief.get': briefKey,
  'edit.apply': async () => (await import('./edit-schema')).editApply,
  'note.read': briefKey,
  'draft.keep': async () => (await shown()).draftKeep,
  'draft.read': briefKey,
  'panel.load': async () => (await shown()).nothing,
  'panel.open': async () => (await shown()).panelOpen,
  'surface.report': async () => (await shown()).surfaceReport,
  'share.text': briefKey,
  'description.compose': async () => (await shown()).descriptionCompose,
  'description.write': briefKey,
  'page.left': async () => (await shown()).nothing,
} satisfies Partial<Record<keyof Protocol, () => Promise<ZodMiniType>>>;

export type HandledType = keyof typeof schemas;
