import type { VNode } from 'preact';
import type { MeetingBrief } from '../../lib/domain/brief';
import type { Topic } from '../../lib/domain/topic';
import { Sign } from '../sign';
import type { SignName } from '../sign';
import { useWords } from '../words';
import { useDraft, usePanel } from './panel-context';
import { Prompts } from './prompts';
import { shortened } from './said';
import { useFocusOnMount } from './use-focus-on-mount';

/** The fields of one topic, in its place: title, minutes, up, down, remove. */
export function TopicEditor(props: { brief: MeetingBrief; topic: Topic; onMove: (by: 1 | -1) => void }): VNode {
  const { t } = useWords();
  const { save, say, setDraft } = usePanel();
  const { topic } = props;
  const { occurrence } = props.brief;
  const stored = topic.minutes === undefined ? '' : String(topic.minutes);
  const [title, setTitle] = useDraft(`edit:${topic.id}`, topic.title);
  const [minutes, setMinutes] = useDraft(`minutes:${topic.id}`, stored);
  const field = useFocusOnMount<HTMLInputElement>();
  const close = (): void => {
    setTitle(undefined);
    setDraft(`minutes:${topic.id}`, undefined);
  };
  const keep = async (): Promise<void> => {
    const text = title.trim();
    const planned = Number.parseInt(minutes, 10);
    const change = {
      ...(text !== '' && text !== topic.title ? { title: text } : {}),
      ...(minutes !== stored && planned >= 0 ? { minutes: Math.min(planned, 1_440) } : {}),
    };
    if (Object.keys(change).length === 0) close();
    else if (await save({ type: 'topic.change', id: topic.id, occurrence, ...change }, close)) say(t('panel_saved'));
  };
  const remove = async (): Promise<void> => {
    const isGone = await save({ type: 'topic.remove', id: topic.id, occurrence }, close);
    if (isGone) say(t('panel_topic_removed', { topic: shortened(topic.title, 120) }));
  };
  const tool = (label: string, sign: SignName, onClick: () => void): VNode => (
    <button type="button" class="btn icon small" aria-label={label} title={label} onClick={onClick}>
      <Sign name={sign} />
    </button>
  );
  return (
    <form
      class="topic-editor"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <input
        class="field"
        ref={field}
        aria-label={t('panel_topic_title')}
        maxLength={10_000}
        value={title}
        onInput={(event) => setTitle(event.currentTarget.value)}
      />
      <div class="row">
        <label class="minutes">
          <input
            class="field"
            type="number"
            min={0}
            max={1_440}
            value={minutes}
            aria-label={t('panel_topic_minutes')}
            onInput={(event) => setMinutes(event.currentTarget.value)}
          />
          {t('panel_min_unit')}
        </label>
        {tool(t('panel_up'), 'u-up', () => props.onMove(-1))}
        {tool(t('panel_down'), 'u-down', () => props.onMove(1))}
        {tool(t('panel_remove'), 'u-close', () => void remove())}
        <button type="submit" class="btn small line end">
          {t('panel_keep')}
        </button>
      </div>
      <Prompts prompts={topic.prompts} most={3} />
    </form>
  );
}
