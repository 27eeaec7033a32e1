import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { MeetingBrief } from '../../lib/domain/brief';
import { Sign } from '../sign';
import { useWords } from '../words';
import { Joined } from './joined';
import { useDraft, usePanel } from './panel-context';
import type { Phase } from './phase';
import { useFocusOnMount } from './use-focus-on-mount';

/** "Add a topic", for this meeting or for the next one, in the shared or the private lane. */
export function AddTopic(props: { brief: MeetingBrief; phase: Phase; field: string }): VNode {
  const { t } = useWords();
  const { drafts, setDraft } = usePanel();
  if (drafts[props.field] !== undefined) return <AddTopicForm {...props} />;
  return (
    <button type="button" class="add-row" onClick={() => setDraft(props.field, '')}>
      <Sign name="u-plus" />
      {t('panel_add_topic')}
      <span class="end micro">{t('panel_add_topic_when')}</span>
    </button>
  );
}

function AddTopicForm({ brief, phase, field }: { brief: MeetingBrief; phase: Phase; field: string }): VNode {
  const { t } = useWords();
  const { actions, save, say } = usePanel();
  const isOver = phase === 'after' || phase === 'landed';
  const [text, setText] = useDraft(field);
  const [when, setWhen] = useDraft(`${field}:when`, isOver ? 'next' : 'now');
  const [lane, setLane] = useDraft(`${field}:lane`, 'shared');
  const input = useFocusOnMount<HTMLInputElement>();
  const id = useRef<string | undefined>(undefined);
  const add = async (): Promise<void> => {
    const title = text.trim();
    if (title === '') return setText(undefined);
    id.current ??= actions.newId();
    const isSaved = await save(
      {
        type: 'topic.add',
        id: id.current,
        rhythm: brief.rhythm,
        title,
        lane: lane === 'private' ? 'private' : 'shared',
        ...(when === 'next' ? {} : { occurrence: brief.occurrence }),
      },
      () => {
        id.current = undefined;
        setText('');
      },
    );
    if (isSaved) say(t(when === 'next' ? 'panel_topic_added_next' : 'panel_topic_added'));
  };
  return (
    <form
      class={lane === 'private' ? 'add-topic lane private' : 'add-topic'}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <input
        class="field"
        ref={input}
        aria-label={t('panel_add_topic')}
        placeholder={t('panel_topic_placeholder')}
        maxLength={10_000}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="row">
        <Joined
          as="radio"
          class="small"
          label={t('panel_topic_when')}
          choices={[
            { key: 'now', label: t('panel_now') },
            { key: 'next', label: t('panel_next_time') },
          ]}
          chosen={when === 'next' ? 'next' : 'now'}
          onChoose={setWhen}
        />
        <button
          type="button"
          class="btn small"
          aria-pressed={lane === 'private'}
          onClick={() => setLane(lane === 'private' ? 'shared' : 'private')}
        >
          <Sign name="u-lock" size="s" />
          {t('panel_only_you')}
        </button>
        <button type="submit" class="btn small line end">
          {t('panel_add')}
        </button>
      </div>
    </form>
  );
}
