import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { MeetingBrief } from '../../lib/domain/brief';
import { useWords } from '../words';
import { Field, Form } from './form';
import { Joined } from './joined';
import { useDraft, usePanel } from './panel-context';
import type { Phase } from './phase';
import { Press } from './press';

/** "Add a topic", for this meeting or for the next one, in the shared or the private lane. */
export function AddTopic(props: { brief: MeetingBrief; phase: Phase; field: string }): VNode {
  const { t } = useWords();
  const { drafts, setDraft } = usePanel();
  if (drafts[props.field] !== undefined) return <AddTopicForm {...props} />;
  return (
    <Press as="add-row" sign="u-plus" onPress={() => setDraft(props.field, '')}>
      {t('panel_add_topic')}
      <span class="end micro">{t('panel_add_topic_when')}</span>
    </Press>
  );
}

function AddTopicForm({ brief, phase, field }: { brief: MeetingBrief; phase: Phase; field: string }): VNode {
  const { t } = useWords();
  const { actions, save } = usePanel();
  const isOver = phase === 'after' || phase === 'landed';
  const [text, setText] = useDraft(field);
  const [when, setWhen] = useDraft(`${field}:when`, isOver ? 'next' : 'now');
  const [lane, setLane] = useDraft(`${field}:lane`, 'shared');
  const id = useRef<string | undefined>(undefined);
  const isPrivate = lane === 'private';
  const add = (): void => {
    const title = text.trim();
    if (title === '') return setText(undefined);
    id.current ??= actions.newId();
    void save(
      {
        type: 'topic.add',
        id: id.current,
        rhythm: brief.rhythm,
        title,
        lane: isPrivate ? 'private' : 'shared',
        ...(when === 'next' ? { notIn: brief.occurrence } : { occurrence: brief.occurrence }),
      },
      t(when === 'next' ? 'panel_topic_added_next' : 'panel_topic_added'),
      () => {
        id.current = undefined;
        setText('');
      },
    );
  };
  return (
    <Form class={isPrivate ? 'add-topic lane private' : 'add-topic'} onSend={add}>
      <Field label={t('panel_add_topic')} hint={t('panel_topic_placeholder')} value={text} onText={setText} isFirst />
      <div class="row">
        <Joined
          as="radio"
          class="small"
          label={t('panel_topic_when')}
          choices={[
            { key: 'now', label: t('panel_now') },
            { key: 'next', label: t('panel_next_time') },
          ]}
          chosen={when}
          onChoose={setWhen}
        />
        <Press class="small" sign="u-lock" isOn={isPrivate} onPress={() => setLane(isPrivate ? 'shared' : 'private')}>
          {t('panel_only_you')}
        </Press>
        <Press class="small line end">{t('panel_add')}</Press>
      </div>
    </Form>
  );
}
