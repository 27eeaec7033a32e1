import type { MeetingKind } from '../meeting-kind';
import { blankTemplate } from './blank-template';
import { fitMinutes } from './fit-minutes';
import { shippedTemplates } from './shipped-templates';
import type { Template } from './template';

/** What a user changed in a template; absent parts stay as shipped. */
export type TemplateOverride = Partial<Omit<Template, 'kind'>>;

/** The user's changes, by kind. */
export type TemplateOverrides = Partial<Record<MeetingKind, TemplateOverride>>;

function isShipped(kind: MeetingKind): kind is keyof typeof shippedTemplates {
  return Object.hasOwn(shippedTemplates, kind);
}

/**
 * The template of a kind with the user's changes. Its minutes are always the sum of its topics': changed topics set the
 * length, and a changed length fits the topics to it. A kind of the user's own starts from the blank template.
 */
export function templateOf(kind: MeetingKind, overrides: TemplateOverrides = {}): Template {
  const shipped: Template = isShipped(kind) ? shippedTemplates[kind] : { ...blankTemplate, kind, name: nameOf(kind) };
  const override = overrides[kind] ?? {};
  const chosen = override.topics !== undefined && override.topics.length > 0 ? override.topics : shipped.topics;
  const topics = override.minutes === undefined ? chosen : fitMinutes(chosen, override.minutes);
  const minutes = topics.reduce((total, topic) => total + topic.minutes, 0);
  // A fresh copy: what is shipped must not change under a caller that edits its agenda.
  return structuredClone({ ...shipped, ...override, kind, topics, minutes });
}

function nameOf(kind: MeetingKind): string {
  const words = kind.replace(/^own:/, '').replaceAll('-', ' ').trim();
  return words === '' ? blankTemplate.name : words.charAt(0).toUpperCase() + words.slice(1);
}
