import type { MeetingKind } from '../meeting-kind';
import type { Template } from './template';
import type { TemplateChange } from './template-change';
import { templateShapes, type ShippedKind } from './template-shapes';
import type { TemplateTexts } from './template-texts';

const isShipped = (kind: MeetingKind): kind is ShippedKind => Object.hasOwn(templateShapes, kind);

/** The template of a kind as it is shipped; a kind of the user's own starts from the blank one. */
function shippedTemplate(kind: MeetingKind, texts: TemplateTexts): Omit<Template, 'minutes'> {
  const key = isShipped(kind) ? kind : 'blank';
  const { owner, minutes, sellersTopic } = templateShapes[key];
  const { owner: _, topics, ...words } = texts[key];
  return {
    ...words,
    kind,
    owner,
    topics: topics.map(({ title, prompts }, index) => ({
      title,
      minutes: minutes[index] ?? 1,
      prompts,
      ...(index === sellersTopic ? { isForSeller: true as const } : {}),
    })),
  };
}

/**
 * The template of a kind with the user's changes, each on top of those before. Its minutes are the sum of its topics'.
 * What comes is a copy that a caller may change.
 */
export function templateFrom(kind: MeetingKind, changes: readonly TemplateChange[], texts: TemplateTexts): Template {
  const changed = changes.reduce<Omit<Template, 'minutes'>>(
    (template, change) => ({ ...template, ...change }),
    shippedTemplate(kind, texts),
  );
  const minutes = changed.topics.reduce((total, topic) => total + topic.minutes, 0);
  return structuredClone({ ...changed, minutes });
}
