import type { Instant } from './time';
import type { Topic } from './topic';

/** The topics of a template, as far as an agenda needs them. */
export interface TemplateTopic {
  title: string;
  minutes: number;
  prompts: string[];
  isForSeller?: true;
}

/** Distance between topics of a template; others find a place between. */
const step = 100;

const templateMark = 'template/';

/** Id of a template's topic in one meeting: the same before and after it is stored. `template/<n>/<occurrence>`. */
export const templateTopicId = (occurrence: string, index: number): string => `${templateMark}${index}/${occurrence}`;

export const isTemplateTopicId = (id: string): boolean => id.startsWith(templateMark);

/** A template's topics as those of a meeting. They are stored only when the user changes one. */
export function topicsOfTemplate(
  template: readonly TemplateTopic[],
  meeting: { occurrence: string; rhythm: string },
  at: Instant,
): Topic[] {
  return template.map(({ title, minutes, prompts }, index) => ({
    id: templateTopicId(meeting.occurrence, index),
    rhythm: meeting.rhythm,
    occurrence: meeting.occurrence,
    order: index * step,
    title,
    minutes,
    prompts: [...prompts],
    lane: 'shared',
    from: { type: 'template' },
    createdAt: at,
    updatedAt: at,
  }));
}

/** A meeting, as far as its agenda depends on it. */
export interface AgendaMeeting {
  occurrence: string;
  rhythm: string;
  /** It is the one of its rhythm that topics wait for: the next to end, or the last that has not landed. */
  isNext: boolean;
}

/**
 * The agenda of a meeting: the template's topics (as stored, else as shipped), what was put on it, and, when it is the
 * rhythm's next, what waits for the next one and what was left open in meetings that are over or gone. So nothing is
 * lost when an event is moved, split, recreated or cancelled.
 * @param stored All topics of the rhythm, deleted ones too.
 * @param isPending Whether the meeting of another occurrence is still to come and will show its own topics.
 */
export function agendaOf(
  meeting: AgendaMeeting,
  stored: readonly Topic[],
  template: readonly TemplateTopic[],
  isPending: (occurrence: string) => boolean,
  at: Instant,
): Topic[] {
  const hasOwnTemplate = stored.some(
    (topic) => topic.occurrence === meeting.occurrence && topic.from.type === 'template',
  );
  const fixed = hasOwnTemplate ? [] : topicsOfTemplate(template, meeting, at);
  const shown = stored.filter((topic) => topic.deletedAt === undefined && isOn(meeting, topic, isPending));
  return [...fixed, ...shown].toSorted((one, other) => one.order - other.order || one.createdAt - other.createdAt);
}

/**
 * Puts the seller's first topic where the template keeps a place for it, with the prompts and, if it has none, the
 * minutes of that place; without such a topic the place stays. A topic that was changed since has its prompts already
 * and stands where it was put; a place that was ticked or got words of its own is a topic like others.
 * @param seller As topics say where they are from: `me`, or the id of the person.
 */
export function withSellersFirst(
  agenda: readonly Topic[],
  template: readonly TemplateTopic[],
  seller: string,
): Topic[] {
  const kept = template.find(({ isForSeller }) => isForSeller === true);
  const place = agenda.find(
    ({ from, title, doneAt }) => from.type === 'template' && title === kept?.title && doneAt === undefined,
  );
  const first = agenda.find(
    ({ from, lane }) => lane === 'shared' && (from.type === 'person' ? from.personId : from.type) === seller,
  );
  if (place === undefined || first === undefined) return [...agenda];
  const { order, prompts, minutes } = place;
  const placed = {
    ...first,
    ...(first.prompts.length > 0 ? {} : { order, prompts }),
    ...(first.minutes !== undefined || minutes === undefined ? {} : { minutes }),
  };
  const others = agenda.filter((topic) => topic !== place && topic !== first);
  return [...others, placed].toSorted((one, other) => one.order - other.order || one.createdAt - other.createdAt);
}

function isOn(meeting: AgendaMeeting, topic: Topic, isPending: (occurrence: string) => boolean): boolean {
  if (topic.occurrence === meeting.occurrence || topic.doneIn === meeting.occurrence) return true;
  if (topic.notIn === meeting.occurrence) return false;
  if (!meeting.isNext || topic.doneAt !== undefined || topic.from.type === 'template') return false;
  return topic.occurrence === undefined || !isPending(topic.occurrence);
}

/** The order for a topic that is added: after the others, but before the last of the template, the landing. */
export function orderOfNew(agenda: readonly Topic[]): number {
  const template = agenda.filter((topic) => topic.from.type === 'template');
  const last = template.at(-1)?.order ?? Infinity;
  const before = agenda.filter((topic) => topic.order < last).at(-1)?.order ?? -step;
  return last === Infinity ? before + step : (before + last) / 2;
}

/** Where the last topic of most templates stands, the landing: they have six. */
const usualLast = 5 * step;

/**
 * The order for a topic that waits for the next meeting, whose template is not known yet: after the others that wait,
 * and before a sixth topic.
 * @param topics Those of the rhythm, done and deleted ones too.
 */
export function orderOfWaiting(topics: readonly Topic[]): number {
  const orders = topics
    .filter((topic) => topic.occurrence === undefined && topic.doneAt === undefined && topic.deletedAt === undefined)
    .map(({ order }) => order)
    .filter((order) => order >= usualLast - step && order < usualLast);
  return (Math.max(usualLast - step, ...orders) + usualLast) / 2;
}

/**
 * The order for a topic that is moved before another, or to the end.
 * @returns undefined when `before` names no topic of the agenda.
 */
export function orderBefore(agenda: readonly Topic[], id: string, before: string | null): number | undefined {
  const others = agenda.filter((topic) => topic.id !== id);
  const place = before === null ? others.length : others.findIndex((topic) => topic.id === before);
  if (place < 0) return undefined;
  const next = others[place]?.order;
  const previous = others[place - 1]?.order;
  if (next === undefined) return (previous ?? -step) + step;
  return previous === undefined ? next - step : (previous + next) / 2;
}
