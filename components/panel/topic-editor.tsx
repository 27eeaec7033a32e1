import type { VNode } from 'preact';
import type { MeetingBrief } from '../../lib/domain/brief';
import type { Topic } from '../../lib/domain/topic';
import { useWords } from '../words';
import { Field, Form } from './form';
import { useDraft, usePanel } from './panel-context';
import { Press } from './press';
import { Prompts } from './prompts';
import { shortened } from './said';

/** The fields of one topic, in its place: title, minutes, up, down, remove. */
export function TopicEditor(props: { brief: MeetingBrief; topic: Topic; onMove: (by: 1 | -1) => void }): VNode {
  const { t } = useWords();
  const { save } = usePanel();
  const { id, title: was, minutes: wasMinutes, prompts } = props.topic;
  const { occurrence } = props.brief;
  const stored = wasMinutes === undefined ? '' : String(wasMinutes);
  const [title, setTitle] = useDraft(`edit:${id}`, was);
  const [minutes, setMinutes] = useDraft(`minutes:${id}`, stored);
  const close = (): void => {
    setTitle(undefined);
    setMinutes(undefined);
  };
  const keep = (): void => {
    const text = title.trim();
    const planned = Number.parseInt(minutes, 10);
    const change = {
      ...(text !== '' && text !== was ? { title: text } : {}),
      ...(minutes !== stored && planned >= 0 ? { minutes: Math.min(planned, 1_440) } : {}),
    };
    if (Object.keys(change).length === 0) close();
    else void save({ type: 'topic.change', id, occurrence, ...change }, t('panel_saved'), close);
  };
  const remove = (): void => {
    const said = t('panel_topic_removed', { topic: shortened(was, 120) });
    void save({ type: 'topic.remove', id, occurrence }, said, close);
  };
  return (
    <Form class="topic-editor" onSend={keep}>
      <Field label={t('panel_topic_title')} value={title} onText={setTitle} isFirst />
      <div class="row">
        <label class="minutes">
          <Field type="number" label={t('panel_topic_minutes')} value={minutes} onText={setMinutes} />
          {t('panel_min_unit')}
        </label>
        <Press class="small" sign="u-up" name={t('panel_up')} onPress={() => props.onMove(-1)} />
        <Press class="small" sign="u-down" name={t('panel_down')} onPress={() => props.onMove(1)} />
        <Press class="small" sign="u-close" name={t('panel_remove')} onPress={remove} />
        <Press class="small line end">{t('panel_keep')}</Press>
      </div>
      <Prompts prompts={prompts} most={3} />
    </Form>
  );
}
