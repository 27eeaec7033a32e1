import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { Sign } from '../sign';
import { useWords } from '../words';
import { fitted, moved, sumOf, type TemplateDraft } from './template-draft';
import { TopicFields } from './topic-fields';

/** The topics of a template in their order, and whether their minutes add up. */
export function TopicsEditor(props: {
  draft: TemplateDraft;
  isTried: boolean;
  onChange: (draft: TemplateDraft) => void;
}): VNode {
  const { t } = useWords();
  const { draft, isTried, onChange } = props;
  const dragged = useRef<number>(undefined);
  const list = useRef<HTMLOListElement>(null);
  const sum = sumOf(draft);
  const add = () => {
    const key = Math.max(-1, ...draft.topics.map((topic) => topic.key)) + 1;
    onChange({ ...draft, topics: [...draft.topics, { key, title: '', minutes: 5, prompts: '', isForSeller: false }] });
    // The new row is drawn first.
    requestAnimationFrame(() => list.current?.lastElementChild?.querySelector('input')?.focus());
  };
  return (
    <fieldset class="tpl-topics">
      <legend>{t('template_topics')}</legend>
      <ol ref={list}>
        {draft.topics.map((topic, index) => (
          <TopicFields
            key={topic.key}
            topic={topic}
            place={index}
            count={draft.topics.length}
            isTried={isTried}
            onChange={(change) =>
              onChange({
                ...draft,
                topics: draft.topics.map((each) => (each === topic ? { ...each, ...change } : each)),
              })
            }
            onMove={(to) => onChange(moved(draft, index, to))}
            onRemove={() => onChange({ ...draft, topics: draft.topics.filter((each) => each !== topic) })}
            drag={{
              onStart: () => (dragged.current = index),
              onDrop: () => {
                if (dragged.current !== undefined) onChange(moved(draft, dragged.current, index));
                dragged.current = undefined;
              },
            }}
          />
        ))}
      </ol>
      <div class="set-buttons">
        <button type="button" class="btn" onClick={add}>
          <Sign name="u-plus" />
          {t('template_topic_add')}
        </button>
        <p class="meta tpl-sum" role="status">
          {draft.topics.length === 0
            ? t('template_topics_none')
            : sum === draft.length
              ? t('template_sum', { minutes: sum })
              : t('template_sum_differs', { sum, minutes: draft.length })}
        </p>
      </div>
      {sum !== draft.length && draft.topics.length > 0 && (
        <div class="notice due" role="alert">
          <Sign name="s-risk" class="st-due" />
          <p>{t('template_sum_wrong', { sum, minutes: draft.length })}</p>
          <div class="row">
            <button type="button" class="btn small line" onClick={() => onChange(fitted(draft))}>
              {t('template_fit', { minutes: Math.max(draft.length, draft.topics.length) })}
            </button>
            <button type="button" class="btn small line" onClick={() => onChange({ ...draft, length: sum })}>
              {t('template_lengthen', { minutes: sum })}
            </button>
          </div>
        </div>
      )}
    </fieldset>
  );
}
