import type { TargetedKeyboardEvent, VNode } from 'preact';
import type { MeetingBrief } from '../../lib/domain/brief';
import type { Topic } from '../../lib/domain/topic';
import { Sign } from './panel-sign';
import { useWords } from '../words';
import { usePanel } from './panel-context';
import { Press } from './press';
import { Prompts } from './prompts';
import { Name, shortened } from './said';
import { TopicEditor } from './topic-editor';
import { TopicFrom } from './topic-from';
import type { TopicDrag } from './use-topic-moves';

/** One topic: tick, title, minutes; its title opens the fields, Alt and the arrows move it. */
export function TopicRow(props: {
  brief: MeetingBrief;
  topic: Topic;
  rank?: number | undefined;
  isNow: boolean;
  hadMinutes?: number | undefined;
  promptCount: number;
  onMove: (id: string, by: 1 | -1) => void;
  drag: TopicDrag;
}): VNode {
  const { t } = useWords();
  const { drafts, setDraft, save } = usePanel();
  const { brief, topic, drag } = props;
  const name = shortened(topic.title, 120);
  const isOpen = drafts[`edit:${topic.id}`] !== undefined;
  const isDone = topic.doneAt !== undefined;
  const move = (by: 1 | -1): void => props.onMove(topic.id, by);
  const tick = (isTicked: boolean): void => {
    const said = t(isTicked ? 'panel_ticked' : 'panel_unticked', { topic: name });
    void save({ type: 'topic.change', id: topic.id, occurrence: brief.occurrence, isDone: isTicked }, said);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    const isGrip = event.target instanceof Element && event.target.closest('.grip') !== null;
    if (by === undefined || !(event.altKey || isGrip)) return;
    event.preventDefault();
    event.stopPropagation();
    move(by);
  };
  const minutes =
    topic.minutes === undefined
      ? ''
      : props.hadMinutes === undefined
        ? t('panel_min', { count: topic.minutes })
        : t('panel_min_of', { had: props.hadMinutes, count: topic.minutes });
  return (
    <li
      class={['topic', isDone && 'done', props.isNow && 'now'].filter(Boolean).join(' ')}
      data-topic={topic.id}
      aria-current={props.isNow ? 'step' : undefined}
      onKeyDown={onKeyDown}
      onDragOver={drag.onOver}
      onDrop={(event) => drag.onDrop(topic.id, event)}
    >
      <button
        type="button"
        class="grip"
        draggable
        aria-label={t('panel_topic_move', { topic: name })}
        title={t('panel_topic_move_hint')}
        onDragStart={(event) => drag.onStart(topic.id, event)}
      >
        <Sign name="u-grip" size="xs" />
      </button>
      <input
        class="tick"
        type="checkbox"
        aria-label={name}
        checked={isDone}
        onChange={(event) => tick(event.currentTarget.checked)}
      />
      <span class="title">
        <Press
          as="plain"
          isOpen={isOpen}
          title={t('panel_topic_change')}
          onPress={() => setDraft(`edit:${topic.id}`, isOpen ? undefined : topic.title)}
        >
          {props.rank !== undefined && `${props.rank}. `}
          <Name text={topic.title} most={120} />
        </Press>
        <TopicFrom topic={topic} />
      </span>
      <span class="min">{minutes}</span>
      {isOpen ? (
        <TopicEditor brief={brief} topic={topic} onMove={move} />
      ) : (
        props.promptCount > 0 && <Prompts prompts={topic.prompts} most={props.promptCount} />
      )}
    </li>
  );
}
