import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../words';
import { Form } from './form';
import { usePanel } from './panel-context';
import { Press } from './press';

/** A place for the text that the other sent; the background sorts it into topics and items. */
export function PasteShared(props: { rhythm: string; occurrence?: string }): VNode | null {
  const { drafts } = usePanel();
  return drafts['shared'] === undefined ? null : <PasteForm place={props} text={drafts['shared']} />;
}

function PasteForm({ place, text }: { place: { rhythm: string; occurrence?: string }; text: string }): VNode {
  const { t } = useWords();
  const { setDraft, save } = usePanel();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const close = (): void => setDraft('shared', undefined);
  const takeIn = (): void => {
    if (text.trim() !== '') void save({ type: 'shared.add', text, ...place }, t('panel_taken_in'), close);
  };
  return (
    <Form class="notice" onSend={takeIn}>
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
        <Press>{t('panel_take_in')}</Press>
        <Press class="small" onPress={close}>
          {t('panel_not_now')}
        </Press>
      </div>
    </Form>
  );
}
