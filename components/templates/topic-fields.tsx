import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { Sign } from '../sign';
import { useWords } from '../words';
import { linesOf, topicErrors, type TopicDraft } from './template-draft';

/** How many prompts a panel shows at first. */
const promptsAtFirst = 3;

/** One topic of a template: title, minutes, prompts, and its place: by buttons, by Alt and the arrows, by its grip. */
export function TopicFields(props: {
  topic: TopicDraft;
  place: number;
  count: number;
  isTried: boolean;
  onChange: (change: Partial<TopicDraft>) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
  drag: { onStart: () => void; onDrop: () => void };
}): VNode {
  const { t } = useWords();
  const id = useId();
  const { topic, place, count, isTried, onChange, onMove, onRemove, drag } = props;
  const wrong = topicErrors(topic);
  const name = topic.title.trim() === '' ? t('template_topic_number', { number: place + 1 }) : topic.title;
  const error = (field: 'title' | 'minutes') =>
    wrong[field] && (isTried || field === 'minutes')
      ? { 'aria-invalid': true as const, 'aria-describedby': `${id}-error` }
      : {};
  const says = [
    wrong.title && isTried ? t('template_title_missing') : '',
    wrong.minutes ? t('template_minutes_wrong') : '',
  ].filter((text) => text !== '');
  return (
    <li
      class="tpl-topic"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        drag.onDrop();
      }}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        onMove(place + (event.key === 'ArrowUp' ? -1 : 1));
      }}
    >
      <div class="tpl-line">
        <span class="tpl-grip ink-3" draggable aria-hidden="true" onDragStart={drag.onStart}>
          <Sign name="u-grip" size="s" />
        </span>
        <input
          {...error('title')}
          class="field"
          type="text"
          aria-label={t('template_topic_title', { number: place + 1 })}
          value={topic.title}
          onInput={(event) => onChange({ title: event.currentTarget.value })}
        />
        <input
          {...error('minutes')}
          class="field tpl-minutes"
          type="number"
          min={1}
          max={480}
          aria-label={t('template_topic_minutes', { name })}
          value={Number.isNaN(topic.minutes) ? '' : topic.minutes}
          onInput={(event) => onChange({ minutes: event.currentTarget.valueAsNumber })}
        />
        <span class="meta">{t('template_min')}</span>
        <button
          type="button"
          class="btn icon"
          aria-label={t('template_topic_up', { name })}
          aria-disabled={place === 0}
          onClick={() => onMove(place - 1)}
        >
          <Sign name="u-up" />
        </button>
        <button
          type="button"
          class="btn icon"
          aria-label={t('template_topic_down', { name })}
          aria-disabled={place === count - 1}
          onClick={() => onMove(place + 1)}
        >
          <Sign name="u-down" />
        </button>
        <button type="button" class="btn icon" aria-label={t('template_topic_remove', { name })} onClick={onRemove}>
          <Sign name="u-close" />
        </button>
      </div>
      {says.length > 0 && (
        <p class="meta error" id={`${id}-error`} role="alert">
          {says.join(' ')}
        </p>
      )}
      <details class="fold tpl-prompts">
        <summary class="meta">
          <Sign name="u-right" size="s" class="turn" />
          {t('template_prompts', { count: linesOf(topic.prompts).length })}
        </summary>
        <textarea
          class="field"
          rows={Math.max(promptsAtFirst, linesOf(topic.prompts).length)}
          aria-label={t('template_prompts_of', { name })}
          aria-describedby={`${id}-prompts`}
          value={topic.prompts}
          onInput={(event) => onChange({ prompts: event.currentTarget.value })}
        />
        <p class="meta" id={`${id}-prompts`}>
          {t('template_prompts_hint', { first: promptsAtFirst })}
        </p>
      </details>
    </li>
  );
}
