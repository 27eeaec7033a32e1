import type { VNode } from 'preact';
import { useWords } from '../words';
import { usePanel } from './panel-context';
import { useFocusOnMount } from './use-focus-on-mount';

/** A place for the text that the other sent; the background sorts it into topics and items. */
export function PasteShared(props: { rhythm: string; occurrence?: string }): VNode | null {
  const { drafts } = usePanel();
  return drafts['shared'] === undefined ? null : <PasteForm {...props} text={drafts['shared']} />;
}

function PasteForm({ rhythm, occurrence, text }: { rhythm: string; occurrence?: string; text: string }): VNode {
  const { t } = useWords();
  const { setDraft, save, say } = usePanel();
  const area = useFocusOnMount<HTMLTextAreaElement>();
  const takeIn = async (): Promise<void> => {
    const place = occurrence === undefined ? { rhythm } : { rhythm, occurrence };
    const isSaved = await save({ type: 'shared.add', text, ...place }, () => setDraft('shared', undefined));
    if (isSaved) say(t('panel_taken_in'));
  };
  return (
    <form
      class="notices"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') void takeIn();
      }}
    >
      <div class="notice">
        <label>
          {t('panel_paste_shared_label')}
          <textarea
            class="field"
            rows={4}
            maxLength={20_000}
            value={text}
            ref={area}
            onInput={(event) => setDraft('shared', event.currentTarget.value)}
          />
        </label>
        <div class="row">
          <button type="submit" class="btn small line">
            {t('panel_take_in')}
          </button>
          <button type="button" class="btn small" onClick={() => setDraft('shared', undefined)}>
            {t('panel_not_now')}
          </button>
        </div>
      </div>
    </form>
  );
}
