import type { VNode } from 'preact';
import type { MeetingBrief } from '../../lib/domain/brief';
import { useWords } from '../words';
import { useDraft, usePanel } from './panel-context';
import { placeOf } from './phase';
import { useFocusOnMount } from './use-focus-on-mount';

/** What this meeting is for: the question of its kind, or the user's own words for this one. */
export function Purpose({ brief }: { brief: MeetingBrief }): VNode {
  const { t } = useWords();
  const { drafts, setDraft } = usePanel();
  if (drafts['purpose'] !== undefined) return <PurposeForm brief={brief} />;
  const purpose = brief.record?.purpose ?? brief.agenda.question;
  return (
    <p class="lead">
      <button
        type="button"
        class="plain"
        title={t('panel_purpose_change')}
        onClick={() => setDraft('purpose', brief.record?.purpose ?? '')}
      >
        {purpose === '' ? t('panel_purpose_add') : <bdi>{purpose}</bdi>}
      </button>
    </p>
  );
}

function PurposeForm({ brief }: { brief: MeetingBrief }): VNode {
  const { t } = useWords();
  const { save, say } = usePanel();
  const [text, setText] = useDraft('purpose');
  const field = useFocusOnMount<HTMLInputElement>();
  const keep = async (): Promise<void> => {
    if (text.trim() === (brief.record?.purpose ?? '')) return setText(undefined);
    const isSaved = await save({ type: 'purpose.write', ...placeOf(brief), text: text.trim() }, () =>
      setText(undefined),
    );
    if (isSaved) say(t('panel_saved'));
  };
  return (
    <form
      class="row lead"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <input
        class="field"
        ref={field}
        aria-label={t('panel_purpose')}
        placeholder={brief.agenda.question}
        maxLength={10_000}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="btn small line">
        {t('panel_keep')}
      </button>
    </form>
  );
}
