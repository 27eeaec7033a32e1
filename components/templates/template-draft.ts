import { fitMinutes } from '../../lib/domain/templates/fit-minutes';
import type { AgendaOwner, Template, TemplateParts } from '../../lib/domain/templates/template';

/** A topic as it stands in the form. */
export interface TopicDraft {
  /** Names it while it is moved about. */
  key: number;
  title: string;
  minutes: number;
  /** One prompt per line. */
  prompts: string;
  isForSeller: boolean;
}

/** A template as it stands in the form; lists have one entry per line. */
export interface TemplateDraft {
  question: string;
  owner: AgendaOwner;
  sellerPreWork: string;
  managerPreWork: string;
  topics: TopicDraft[];
  outputs: string;
  wellRunWhen: string;
  guard: string;
  /** What the topics are to add up to. */
  length: number;
}

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const draftOf = (template: Template): TemplateDraft => ({
  question: template.question,
  owner: template.owner,
  sellerPreWork: template.sellerPreWork.join('\n'),
  managerPreWork: template.managerPreWork.join('\n'),
  topics: template.topics.map(({ title, minutes, prompts, isForSeller }, key) => ({
    key,
    title,
    minutes,
    prompts: prompts.join('\n'),
    isForSeller: isForSeller === true,
  })),
  outputs: template.outputs.join('\n'),
  wellRunWhen: template.wellRunWhen.join('\n'),
  guard: template.guard,
  length: template.minutes,
});

const topicOf = ({ title, minutes, prompts, isForSeller }: TopicDraft) => ({
  title: title.trim(),
  minutes,
  prompts: linesOf(prompts),
  ...(isForSeller ? { isForSeller: true as const } : {}),
});

export const partsOf = (draft: TemplateDraft): TemplateParts => ({
  question: draft.question.trim(),
  owner: draft.owner,
  sellerPreWork: linesOf(draft.sellerPreWork),
  managerPreWork: linesOf(draft.managerPreWork),
  topics: draft.topics.map(topicOf),
  outputs: linesOf(draft.outputs),
  wellRunWhen: linesOf(draft.wellRunWhen),
  guard: draft.guard.trim(),
});

const isMinutes = (minutes: number): boolean => Number.isInteger(minutes) && minutes >= 1 && minutes <= 480;

export const sumOf = ({ topics }: Pick<TemplateDraft, 'topics'>): number =>
  topics.reduce((sum, { minutes }) => sum + (Number.isFinite(minutes) ? minutes : 0), 0);

/** What is wrong at one topic. */
export const topicErrors = ({ title, minutes }: TopicDraft): { title: boolean; minutes: boolean } => ({
  title: title.trim() === '',
  minutes: !isMinutes(minutes),
});

/** Whether it can be kept: topics with a title and minutes, which add up to the length. */
export const isKeepable = (draft: TemplateDraft): boolean =>
  draft.topics.length > 0 &&
  draft.topics.every((topic) => Object.values(topicErrors(topic)).every((isWrong) => !isWrong)) &&
  sumOf(draft) === draft.length;

/** Stretches or shrinks the topics to the length, in proportion. */
export const fitted = (draft: TemplateDraft): TemplateDraft => {
  const minutes = fitMinutes(
    draft.topics.map((topic) => ({ ...topicOf(topic), minutes: isMinutes(topic.minutes) ? topic.minutes : 1 })),
    draft.length,
  );
  const topics = draft.topics.map((topic, index) => ({ ...topic, minutes: minutes[index]?.minutes ?? 1 }));
  return { ...draft, topics, length: sumOf({ topics }) };
};

/** Another place for a topic; nothing changes at the ends. */
export function moved(draft: TemplateDraft, from: number, to: number): TemplateDraft {
  const topic = draft.topics[from];
  if (topic === undefined || to < 0 || to >= draft.topics.length) return draft;
  const others = draft.topics.filter((_, index) => index !== from);
  return { ...draft, topics: [...others.slice(0, to), topic, ...others.slice(to)] };
}
